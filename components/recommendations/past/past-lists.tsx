import Link from 'next/link'
import { say } from '@/domains/words'
import { datedText } from '@/lib/catalog/fact-line'
import { starsText } from '@/lib/profile/views/evidence-text'
import { named, plainText } from '@/lib/recommendations/past/change-text'
import type { Outcome, PastFilm, PastList } from '@/lib/recommendations/past/list-history'

const dayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })

/** The programmes of other days, as they are kept in a drawer: a column of dates, and the films of each. */
export function PastLists({ lists }: { lists: PastList[] }) {
  return (
    <ol className="grid">
      {lists.map((list) => (
        <li
          key={list.id}
          className="grid gap-x-10 gap-y-4 border-t border-ink py-6 first:border-t-0 first:pt-0 md:grid-cols-[17rem_minmax(0,1fr)]"
        >
          <div className="grid content-start gap-1">
            <h2 className="text-xl">
              <time dateTime={list.day}>{dayName(list)}</time>
            </h2>
            {list.partOfDay !== 'any' && <p className="label-caps text-soft">{list.partOfDay}</p>}
            {list.madeBecause && <p className="text-sm">{list.madeBecause}</p>}
            <p className="text-sm text-soft">{restedOn(list)}</p>
            <p className="text-sm text-soft">{outcomeOf(list)}</p>
            <p>
              <Link href={`/lists/${list.id}`} prefetch={false} className="tap inline-flex items-center text-sm">
                What was used<span className="sr-only"> for {dayName(list)}</span>
              </Link>
              <Link
                href={`/lists/${list.id}/then`}
                prefetch={false}
                className="tap ml-5 inline-flex items-center text-sm"
              >
                Why these<span className="sr-only"> on {dayName(list)}</span>
              </Link>
            </p>
          </div>
          <ol>
            {list.films.map((entry, place) => (
              <Entry
                key={entry.film.slug}
                entry={entry}
                numbered={list.films[place - 1]?.position !== entry.position}
              />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

type EntryProps = { entry: PastFilm; numbered: boolean }

function Entry({ entry: { position, film, outcomes, gaveWayTo }, numbered }: EntryProps) {
  return (
    <li className="grid min-h-11 grid-cols-[2rem_minmax(0,1fr)] items-baseline gap-x-3 border-b border-rule py-2 sm:grid-cols-[2rem_minmax(0,1fr)_auto]">
      <span aria-hidden className="figures text-lg text-accent">
        {numbered && position + 1}
      </span>
      <p className="serif text-lg leading-snug">
        <Link href={`/films/${film.slug}`} className="no-underline hover:underline">
          {film.title}
        </Link>{' '}
        <span className="text-sm text-soft">{datedText(film.year)}</span>
      </p>
      <p className="tabular col-start-2 text-sm text-soft sm:col-start-3 sm:text-right">
        {[...outcomes.map(outcomeText), ...(gaveWayTo ? [`gave way to ${gaveWayTo}`] : [])].join(' · ')}
      </p>
    </li>
  )
}

const WHOLE = 'your taste as a whole'

function dayName({ day }: PastList): string {
  const at = new Date(day)
  return Number.isNaN(at.getTime()) ? 'An earlier day' : dayFormat.format(at)
}

function restedOn({ restedOn, alsoOnTaste, byModel, profiled }: PastList): string {
  if (!profiled) return 'Made without your taste.'
  const films = restedOn.length > 0 ? plainText(named(restedOn)) : null
  const ground = `Rested on ${[films, alsoOnTaste || !films ? WHOLE : null].filter(Boolean).join(', and ')}`
  return byModel ? `${ground}; written by a language model.` : `${ground}.`
}

function outcomeText(outcome: Outcome): string {
  return outcome.kind === 'rated' ? `rated ${starsText(outcome.stars)}` : outcomeWords[outcome.kind]
}

const outcomeWords = {
  seen: say('seen'),
  wanted: say('on your watchlist'),
  refused: 'not for you',
  opened: 'opened',
} as const
const summaryWords = { opened: 'opened', wanted: 'wanted', rated: 'rated', seen: 'seen', refused: 'refused' } as const

/** "2 opened, 1 rated." */
function outcomeOf({ films, isLatest, isRemade }: PastList): string {
  const kinds = films.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind))
  const counts = Object.entries(summaryWords).flatMap(([kind, word]) => {
    const count = kinds.filter((each) => each === kind).length
    return count > 0 ? [`${count} ${word}`] : []
  })
  if (counts.length > 0) return `${counts.join(', ')}.`
  if (isLatest) return 'On your first page now.'
  return isRemade ? 'Made anew the same day.' : 'Passed over.'
}
