import { buttonClass } from '@/components/ui/button'
import { AutoSubmit } from '@/components/ui/forms/auto-submit'
import { say } from '@/domains/words'
import { withYear } from '@/lib/catalog/fact-line'
import type { PromptVersionView } from '@/lib/prompts/schema'
import type { PersonChoice } from '@/lib/trials/people'
import type { PreparedTrial } from '@/lib/trials/prompt'
import { sampleIds, sampleLabels } from '@/lib/trials/samples'
import { versionChoices } from '../prompts/version-list'
import { SelectField } from '../select-field'
import { PersonSearch } from './person-search'

type TrialChoiceProps = {
  path: string
  version: string
  versions: PromptVersionView[]
  subject: PersonChoice
  trial: PreparedTrial
}

/** Whom everything can be tried on without asking anybody. */
export const standingPeople: PersonChoice[] = [
  ...sampleIds.map((id) => ({ id, label: sampleLabels[id] })),
  { id: 'me', label: 'Me' },
]
const PERSON = 'PERSON-ID'

/** Which version, on whom, and about which film: all of it in the address, none of it costing anything. */
export function TrialChoice({ path, version, versions, subject, trial }: TrialChoiceProps) {
  const { film, films } = trial.kind === 'text' ? trial : { film: null, films: [] }
  const people = standingPeople.some((choice) => choice.id === subject.id)
    ? standingPeople
    : [subject, ...standingPeople]
  return (
    <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <form
        key={`${version} ${subject.id} ${film?.id}`}
        action={path}
        className="grid items-end gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]"
      >
        <SelectField label="Version" name="version" value={version} choices={versionChoices(versions)} />
        <SelectField label="Person" name="person" value={subject.id} choices={people} />
        {film && (
          <SelectField
            label={say('Film')}
            name="film"
            value={String(film.id)}
            choices={films.map((each) => ({ id: String(each.id), label: withYear(each) }))}
          />
        )}
        <div className="sm:col-start-3 sm:row-start-1">
          <button type="submit" className={buttonClass('plain')}>
            Show
          </button>
        </div>
        <AutoSubmit />
      </form>
      <PersonSearch hrefFor={`${path}?${new URLSearchParams({ version, person: PERSON })}`} placeholder={PERSON} />
    </div>
  )
}
