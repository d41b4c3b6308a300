'use client'

import { Field } from '@/components/ui/forms/field'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { startExperimentAction } from '@/lib/actions/admin/experiments'
import { SelectField } from '../select-field'

type Choice = { id: string; label: string }

type StartProps = {
  versions: Choice[]
  /** Of the texts beside lists. */
  noteVersions: Choice[]
  portraitVersions: Choice[]
  engines: Choice[]
  measures: Choice[]
  defaultModel: string
  defaultDays: number
  serving: string
  /** Models that came of a training here. */
  trained: string[]
}

const asServed: Choice = { id: '', label: 'As it serves' }
const TRAINED = 'trained-models'
const rows = ['0', '1', '2'] as const

/** What is compared, by what, with how many people. The third variant may stay empty. */
export function StartExperiment({
  versions,
  noteVersions,
  portraitVersions,
  engines,
  measures,
  defaultModel,
  defaultDays,
  serving,
  trained,
}: StartProps) {
  const [answer, form] = useFormAction(startExperimentAction)
  const failed = answer?.ok === false ? answer : null
  const errors = failed?.fieldErrors ?? {}
  const typed = (name: string, otherwise = '') => failed?.values?.[name] ?? otherwise
  return (
    <form {...form} noValidate className="grid gap-5">
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
        <Field
          label="What it is about"
          name="title"
          defaultValue={typed('title')}
          maxLength={80}
          errors={errors.title}
        />
        <SelectField label="What decides" name="measure" value={typed('measure', 'positive')} choices={measures} />
        <Field
          label="People in each group"
          name="planned"
          inputMode="numeric"
          defaultValue={typed('planned', '500')}
          errors={errors.planned}
        />
        <Field
          label="Days at least"
          name="leastDays"
          inputMode="numeric"
          defaultValue={typed('leastDays', String(defaultDays))}
          errors={errors.leastDays}
        />
      </div>
      {rows.map((row) => (
        <fieldset key={row} className="grid gap-3 border-t border-rule pt-3">
          <legend className="label-caps pr-3 text-soft">
            {row === '0' ? 'What the others are held against' : row === '1' ? 'Variant' : 'Another variant, if wanted'}
          </legend>
          <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
            <Field
              label="Name"
              name={`name-${row}`}
              defaultValue={typed(`name-${row}`, row === '0' ? 'As it serves' : '')}
              maxLength={40}
              errors={errors[`name-${row}`]}
            />
            <SelectField
              label="Prompt of the list"
              name={`version-${row}`}
              value={typed(`version-${row}`, row === '0' ? serving : '')}
              choices={row === '0' ? versions : [{ id: '', label: row === '1' ? 'Choose one' : 'None' }, ...versions]}
            />
            <SelectField
              label="Of a film’s text"
              name={`note-${row}`}
              value={typed(`note-${row}`)}
              choices={[asServed, ...noteVersions]}
            />
            <SelectField
              label="Of the portrait"
              name={`portrait-${row}`}
              value={typed(`portrait-${row}`)}
              choices={[asServed, ...portraitVersions]}
            />
            <Field
              label="Model"
              name={`model-${row}`}
              placeholder={defaultModel}
              defaultValue={typed(`model-${row}`)}
              autoComplete="off"
              spellCheck={false}
              list={trained.length > 0 ? TRAINED : undefined}
              errors={errors[`model-${row}`]}
            />
            <SelectField
              label="Ranking"
              name={`engine-${row}`}
              value={typed(`engine-${row}`, 'served')}
              choices={engines}
            />
          </div>
          {errors[`version-${row}`] && (
            <p className="text-sm font-medium text-danger">{errors[`version-${row}`]?.join(' ')}</p>
          )}
        </fieldset>
      ))}
      {trained.length > 0 && (
        <datalist id={TRAINED}>
          {trained.map((model) => (
            <option key={model} value={model} />
          ))}
        </datalist>
      )}
      {failed && <Notice tone="error">{failed.message}</Notice>}
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pendingText="Starting…">Start for 1 % of people</SubmitButton>
        <p className="text-sm text-soft">
          A draft that takes part is frozen. A variant’s model writes its lists, texts and portraits. Admins and people
          who keep their behaviour to themselves are left out.
        </p>
      </div>
    </form>
  )
}
