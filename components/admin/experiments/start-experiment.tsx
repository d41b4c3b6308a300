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
  engines: Choice[]
  measures: Choice[]
  defaultModel: string
  serving: string
  /** Models that came of a training here. */
  trained: string[]
}

const TRAINED = 'trained-models'
const rows = ['0', '1', '2'] as const

/** What is compared, by what, with how many people. The third variant may stay empty. */
export function StartExperiment({ versions, engines, measures, defaultModel, serving, trained }: StartProps) {
  const [answer, form] = useFormAction(startExperimentAction)
  const failed = answer?.ok === false ? answer : null
  const errors = failed?.fieldErrors ?? {}
  const typed = (name: string, otherwise = '') => failed?.values?.[name] ?? otherwise
  return (
    <form {...form} noValidate className="grid gap-5">
      <div className="grid items-end gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
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
      </div>
      {rows.map((row) => (
        <fieldset key={row} className="grid gap-3 border-t border-rule pt-3">
          <legend className="label-caps pr-3 text-soft">
            {row === '0' ? 'What the others are held against' : row === '1' ? 'Variant' : 'Another variant, if wanted'}
          </legend>
          <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <Field
              label="Name"
              name={`name-${row}`}
              defaultValue={typed(`name-${row}`, row === '0' ? 'As it serves' : '')}
              maxLength={40}
              errors={errors[`name-${row}`]}
            />
            <SelectField
              label="Prompt"
              name={`version-${row}`}
              value={typed(`version-${row}`, row === '0' ? serving : '')}
              choices={row === '0' ? versions : [{ id: '', label: row === '1' ? 'Choose one' : 'None' }, ...versions]}
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
          A draft that takes part is frozen. Admins and people who keep their behaviour to themselves are left out.
        </p>
      </div>
    </form>
  )
}
