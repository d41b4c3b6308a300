import { cardFilm } from '@/components/films/card-film'
import { genreChoices } from '@/components/films/verdict/genre-choices'
import { ProgrammeEntry } from '@/components/recommendations/programme-entry'
import { tokensText } from '@/lib/ask/part-text'
import type { AskPart, Picked } from '@/lib/ask/pick-films'
import { factLine, sizeText, yearText } from '@/lib/catalog/fact-line'
import type { CatalogSnapshot } from '@/lib/catalog/snapshot'
import { type FilmFeedback, noFeedback } from '@/lib/feedback/schema'
import { namesOf } from '@/lib/profile/views/interest-views'

type AskListProps = {
  films: Picked[]
  catalog: CatalogSnapshot
  /** What the viewer said of the films; null for strangers. */
  feedback: ReadonlyMap<number, FilmFeedback> | null
}

/** The films of a wish, as entries of the programme. */
export function AskList({ films, catalog, feedback }: AskListProps) {
  if (films.length === 0) return null
  return (
    <ol className="grid gap-x-12 lg:grid-cols-2" aria-label="Found for tonight">
      {films.map(({ film, meets, misses }, position) => (
        <li key={film.id}>
          <ProgrammeEntry
            entry={{
              surface: 'ask',
              position,
              film: cardFilm(
                film,
                factLine(film.directors.join(', '), yearText(film.year), sizeText(film.runtimeMinutes, 'short')),
              ),
              genres: genreChoices(film.genres),
              feedback: feedback && (feedback.get(film.id) ?? noFeedback),
              exploration: false,
            }}
          >
            <p className="serif text-[1.125rem] leading-snug">{film.logline}</p>
            <WishesMet meets={meets} misses={misses} catalog={catalog} />
          </ProgrammeEntry>
        </li>
      ))}
    </ol>
  )
}

/** Which of the wishes a film meets, and which it lacks. */
function WishesMet({ meets, misses, catalog }: Pick<Picked, 'meets' | 'misses'> & { catalog: CatalogSnapshot }) {
  const words = (parts: AskPart[]) => parts.map(({ tokens }) => tokensText(tokens, namesOf(catalog))).join(' · ')
  return (
    <div className="grid gap-0.5 text-sm">
      {meets.length > 0 && (
        <p>
          <span aria-hidden className="text-good">
            ✓{' '}
          </span>
          <span className="sr-only">Meets: </span>
          {words(meets)}
        </p>
      )}
      {misses.length > 0 && <p className="text-soft">Lacks: {words(misses)}</p>}
    </div>
  )
}
