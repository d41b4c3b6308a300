import Link from 'next/link'
import { say, words } from '@/domains/words'
import { facetLabel } from '@/lib/catalog/facets'
import { genreNamed, refusalReasons } from '@/lib/feedback/schema'
import { isUndated } from '@/lib/feedback/undated'
import type { HistoryEntry } from '@/lib/profile/queries'
import { starsText } from '@/lib/profile/views/evidence-text'
import { RemoveEventForm } from './remove-event-form'

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

export function HistoryList({ entries }: { entries: HistoryEntry[] }) {
  return (
    <ul className="max-w-[56rem]">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="grid grid-cols-[1fr_auto] items-center gap-x-6 border-b border-rule py-1 sm:grid-cols-[11rem_1fr_auto]"
        >
          <time dateTime={entry.at.toISOString()} className="tabular col-span-2 text-sm text-soft sm:col-span-1">
            {isUndated(entry.at) ? 'Day not known' : dayFormat.format(entry.at)}
          </time>
          <p className="serif text-lg leading-snug">
            {whatHappened(entry)}
            {entry.film && (
              <>
                {' '}
                <Link href={`/films/${entry.film.slug}`}>{entry.film.title}</Link>
                {words.hasYear && <span className="text-soft"> ({entry.film.year})</span>}
              </>
            )}
          </p>
          <RemoveEventForm eventId={entry.id} what={entry.film?.title ?? whatHappened(entry)} />
        </li>
      ))}
    </ul>
  )
}

function refusalText(reason: string | null): string {
  const genre = genreNamed(reason)
  if (genre) return `Not for me, not my genre (${facetLabel(genre).toLowerCase()})`
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
      return `${starsText(value ?? 0)} stars for`
    case 'RATING_CLEARED':
      return 'Rating cleared:'
    case 'REACTED':
      return detail === 'WANT' ? say('Want to watch') : detail === 'SEEN' ? say('Seen:') : `${refusalText(reason)}:`
    case 'REACTION_CLEARED':
      return detail === 'WANT'
        ? say('No longer on the watchlist:')
        : detail === 'SEEN'
          ? say('Not seen after all:')
          : 'Allowed again:'
    case 'SURVEY_LOVED':
      return 'Loved:'
    case 'SURVEY_UNLOVED':
      return 'Taken back in the survey:'
    case 'SURVEY_WISH':
      return `${wishWords.get(value ?? 0) ?? 'Wish about'} ${facet ? facetLabel(facet).toLowerCase() : ''}`
    case 'CLICKED':
      return 'Opened'
    case 'IMPRESSION':
      return 'Was shown'
    case 'DWELLED':
      return `${Math.round(value ?? 0)} seconds on`
    case 'SEARCHED':
      return `Searched for “${detail}”`
    case 'SEARCH_CHOSEN':
      return `Searched for “${detail}” and chose`
  }
}
