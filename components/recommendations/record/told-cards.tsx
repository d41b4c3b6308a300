import { FilmPoster } from '@/components/films/film-poster'
import { OwnLink } from '@/components/ui/own-link'
import type { CatalogFilm } from '@/lib/catalog/schema'
import { starsText } from '@/lib/profile/views/evidence-text'
import { named, plainText } from '@/lib/recommendations/past/change-text'
import type { ToldCard } from '@/lib/recommendations/record/own-record'

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const verdictWords = { hit: 'Right', near: 'Nearly', miss: 'Wrong' } as const

/** Film by film what we said and what you gave it; of what went wrong, what it rested on and what it taught us. */
export function ToldCards({ cards, films }: { cards: ToldCard[]; films: ReadonlyMap<number, CatalogFilm> }) {
  return (
    <ul className="max-w-[56rem]">
      {cards.map((card) => {
        const film = films.get(card.filmId)
        return (
          film && (
            <li
              key={card.filmId}
              className="grid grid-cols-[3rem_minmax(0,1fr)_auto] gap-x-4 border-b border-rule py-3 sm:grid-cols-[3rem_minmax(0,1fr)_6rem]"
            >
              <FilmPoster film={film} />
              <div className="grid content-start gap-1">
                <p className="serif text-lg leading-snug">
                  <OwnLink href={`/films/${film.slug}`}>{film.title}</OwnLink>
                </p>
                <p className="tabular text-sm">
                  {card.promised === null ? 'We thought you would like it' : `We said ${starsText(card.promised)}`}
                  {`; you gave ${starsText(card.given)}.`}{' '}
                  <time dateTime={card.shownAt.toISOString()} className="text-soft">
                    {dayFormat.format(card.shownAt)}
                  </time>
                </p>
                {card.verdict === 'miss' && <p className="text-sm text-soft">{missText(card)}</p>}
              </div>
              <p className={card.verdict === 'hit' ? 'text-right text-accent' : 'text-right text-soft'}>
                {verdictWords[card.verdict]}
              </p>
            </li>
          )
        )
      })}
    </ul>
  )
}

function missText({ restedOn, changed }: ToldCard): string {
  const ground =
    restedOn.length > 0 ? `It rested on ${plainText(named(restedOn))}.` : 'It rested on your taste as a whole.'
  if (!changed) return `${ground} No line of your taste moved by it.`
  const way = changed.after > changed.before ? 'more' : 'less'
  return `${ground} Since then ${changed.label} weighs ${way}: ${weight(changed.before)} became ${weight(changed.after)}.`
}

const weight = (strength: number) => strength.toFixed(2).replace('-', '−')
