import { cardFilm } from '@/components/films/card-film'
import { genreChoices } from '@/components/films/verdict/genre-choices'
import { factLine, sizeText, yearText } from '@/lib/catalog/fact-line'
import { type FilmFeedback, noFeedback } from '@/lib/feedback/schema'
import type { SearchResult } from '@/lib/search/search-for'
import { FoundEntry } from './found-entry'

type ResultListProps = {
  results: SearchResult[]
  /** Results on the pages before. */
  before: number
  query: string
  /** What the viewer said of the films; null for strangers. */
  feedback: ReadonlyMap<number, FilmFeedback> | null
  level: 2 | 3
}

/** Films found, as entries of a programme: enough to know which film it is, and to say something of it. */
export function ResultList({ results, before, query, feedback, level }: ResultListProps) {
  return (
    <ul className="grid gap-x-10 md:grid-cols-2">
      {results.map(({ film, breaks }, place) => (
        <li key={film.id}>
          <FoundEntry
            film={cardFilm(
              film,
              factLine(film.directors.join(', '), yearText(film.year), sizeText(film.runtimeMinutes, 'short')),
            )}
            logline={film.logline}
            breaks={breaks}
            position={before + place}
            query={query}
            level={level}
            feedback={feedback && (feedback.get(film.id) ?? noFeedback)}
            genres={feedback ? genreChoices(film.genres) : []}
          />
        </li>
      ))}
    </ul>
  )
}
