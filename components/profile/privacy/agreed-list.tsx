import type { ConsentEntryData } from '@/lib/privacy/queries'
import { purposeKeys, purposes } from '@/lib/privacy/schema'

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

const places = {
  SURVEY: 'in the survey',
  ACCOUNT: 'on this page',
  TASTE: 'beside your taste',
  NEW_WORDS: '',
  EARLIER: '',
  LETTER: 'by the link in a letter',
}

/** The latest stand open: as many as one press can decide. */
const OPEN = purposes.length

/** Each decision with its day and place; it opens what was asked then. Earlier ones are folded. */
export function AgreedList({ entries }: { entries: ConsentEntryData[] }) {
  if (entries.length === 0) return <p className="max-w-[44rem] text-soft">Nothing yet: you were not asked.</p>
  const listOf = (from: number, to?: number) => (
    <ol className="max-w-[44rem] border-t border-rule">
      {entries.slice(from, to).map((entry, place) => (
        <Entry key={entry.id} entry={entry} earlier={entries.slice(from + place + 1)} />
      ))}
    </ol>
  )
  const rest = entries.length - OPEN
  return (
    <>
      {listOf(0, OPEN)}
      {rest > 0 && (
        <details>
          <summary className="tap flex items-center text-sm underline decoration-rule">
            {rest === 1 ? 'One earlier decision' : `${rest} earlier decisions`}
          </summary>
          {listOf(OPEN)}
        </details>
      )}
    </>
  )
}

function Entry({ entry, earlier }: { entry: ConsentEntryData; earlier: ConsentEntryData[] }) {
  return (
    <li className="border-b border-rule">
      <details>
        <summary className="grid min-h-11 cursor-pointer content-center gap-x-6 py-1.5 marker:content-none sm:grid-cols-[11rem_1fr] sm:items-baseline">
          <time dateTime={entry.at.toISOString()} className="tabular text-sm text-soft">
            {dayFormat.format(entry.at)}
          </time>
          <span className="serif text-lg leading-snug underline decoration-rule">{whatWasDecided(entry, earlier)}</span>
        </summary>
        <p className="pb-3 text-sm text-soft sm:pl-50">
          {entry.source === 'NEW_WORDS' ? `Words no. ${entry.version} ended` : `Words no. ${entry.version}`}
          {': '}
          {entry.words || 'these were not kept with this entry.'}
        </p>
      </details>
    </li>
  )
}

function whatWasDecided({ purpose, granted, source }: ConsentEntryData, earlier: ConsentEntryData[]): string {
  const label = purposes.find(({ name }) => purposeKeys[name] === purpose)?.label ?? ''
  if (source === 'NEW_WORDS') return `“${label}” ended: what is asked changed in substance`
  const stood = earlier.find((entry) => entry.purpose === purpose)?.granted
  const verb = granted ? 'You allowed' : stood ? 'You took back' : 'You did not allow'
  return [verb, `“${label}”`, places[source]].filter(Boolean).join(' ')
}
