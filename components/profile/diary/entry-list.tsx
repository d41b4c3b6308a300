import { say } from '@/domains/words'
import { labelWithin } from '@/lib/catalog/facets'
import type { HistoryEntry } from '@/lib/feedback/diary-queries'
import { genreNamed, refusalReasons } from '@/lib/feedback/schema'
import { isUndated } from '@/lib/feedback/undated'
import { starsText } from '@/lib/profile/views/evidence-text'
import { RemoveEventForm } from '../remove-event-form'
import { DayText } from './day-text'
import { DiaryRow } from './diary-row'

/** What was said, searched for or shown, one line each, with the way to remove it. */
export function EntryList({ entries }: { entries: HistoryEntry[] }) {
  return (
    <ul className="max-w-[56rem]">
      {entries.map((entry) => {
        const when = isUndated(entry.at) ? 'Day not known' : <DayText at={entry.at} />
        const remove = <RemoveEventForm eventId={entry.id} what={entry.film?.title ?? whatHappened(entry)} />
        if (entry.film) {
          return (
            <DiaryRow key={entry.id} film={entry.film} when={when} aside={remove}>
              <p className="text-soft">{whatHappened(entry)}</p>
            </DiaryRow>
          )
        }
        return (
          <li key={entry.id} className="grid grid-cols-[1fr_auto] items-center gap-x-6 border-b border-rule py-2">
            <div>
              <p className="tabular text-sm text-soft">{when}</p>
              <p className="serif text-lg leading-snug wrap-anywhere">{whatHappened(entry)}</p>
            </div>
            {remove}
          </li>
        )
      })}
    </ul>
  )
}

function refusalText(reason: string | null): string {
  const genre = genreNamed(reason)
  if (genre) return `Not for me, not my genre (${labelWithin(genre)})`
  const words = refusalReasons.find(([id]) => id === reason)?.[1]
  return words ? `Not for me, ${words.toLowerCase()}` : 'Not for me'
}

const wishWords = new Map([
  [2, 'Much more of'],
  [1, 'More of'],
  [0, 'No wish about'],
  [-1, 'Less of'],
  [-2, 'Never'],
])

function whatHappened({ type, value, detail, reason, facet }: HistoryEntry): string {
  switch (type) {
    case 'RATED':
      return value === 1 ? '1 star' : `${starsText(value ?? 0)} stars`
    case 'RATING_CLEARED':
      return 'Rating cleared'
    case 'REACTED':
      return detail === 'WANT' ? say('Want to watch') : detail === 'SEEN' ? say('Seen') : refusalText(reason)
    case 'REACTION_CLEARED':
      return detail === 'WANT'
        ? say('No longer on the watchlist')
        : detail === 'SEEN'
          ? say('Not seen after all')
          : 'Allowed again'
    case 'SURVEY_LOVED':
      return 'Loved'
    case 'SURVEY_UNLOVED':
      return 'Taken back in the survey'
    case 'SURVEY_WISH':
      return `${wishWords.get(value ?? 0) ?? 'Wish about'} ${facet ? labelWithin(facet) : ''}`
    case 'NOTED':
      return detail ?? ''
    case 'CLICKED':
      return 'Opened'
    case 'IMPRESSION':
      return 'Was shown'
    case 'DWELLED':
      return `${Math.round(value ?? 0)} seconds on its page`
    case 'SEARCHED':
      return `Searched for “${detail}”`
    case 'SEARCH_CHOSEN':
      return `Searched for “${detail}” and chose this`
  }
}
