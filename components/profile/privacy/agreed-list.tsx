import type { ConsentEntryData } from '@/lib/privacy/queries'
import { purposeKeys, purposes } from '@/lib/privacy/schema'

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

const places = { SURVEY: 'in the survey', ACCOUNT: 'on this page', NEW_WORDS: '', EARLIER: '' }

/** Each decision with its day and place; what was asked then opens under it. */
export function AgreedList({ entries }: { entries: ConsentEntryData[] }) {
  if (entries.length === 0) return <p className="max-w-[44rem] text-soft">Nothing yet: you were not asked.</p>
  return (
    <ol className="max-w-[44rem] border-t border-rule">
      {entries.map((entry, place) => (
        <li key={entry.id} className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[11rem_1fr]">
          <time dateTime={entry.at.toISOString()} className="tabular pt-1 text-sm text-soft">
            {dayFormat.format(entry.at)}
          </time>
          <div>
            <p className="serif text-lg leading-snug">{whatWasDecided(entry, entries.slice(place + 1))}</p>
            <details>
              <summary className="tap flex items-center text-sm text-soft">
                {entry.source === 'NEW_WORDS' ? `Words no. ${entry.version} ended` : `Words no. ${entry.version}`}
              </summary>
              <p className="pb-2 text-sm text-soft">{entry.words || 'The words were not kept with this entry.'}</p>
            </details>
          </div>
        </li>
      ))}
    </ol>
  )
}

function whatWasDecided({ purpose, granted, source }: ConsentEntryData, earlier: ConsentEntryData[]): string {
  const label = purposes.find(({ name }) => purposeKeys[name] === purpose)?.label ?? ''
  if (source === 'NEW_WORDS') return `“${label}” ended: what is asked changed in substance`
  const stood = earlier.find((entry) => entry.purpose === purpose)?.granted
  const verb = granted ? 'You allowed' : stood ? 'You took back' : 'You did not allow'
  return [verb, `“${label}”`, places[source]].filter(Boolean).join(' ')
}
