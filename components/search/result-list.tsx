import Link from 'next/link'
import { FilmFacts } from '@/components/films/film-facts'
import { FilmPoster } from '@/components/films/film-poster'
import { FilmVerdict } from '@/components/films/verdict/film-verdict'
import { genreChoices } from '@/components/films/verdict/genre-choices'
import { type FilmFeedback, noFeedback } from '@/lib/feedback/schema'
import type { SearchResult } from '@/lib/search/search-for'

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
      {results.map((result, place) => (
        <li key={result.film.id}>
          <Result
            result={result}
            position={before + place}
            query={query}
            feedback={feedback && (feedback.get(result.film.id) ?? noFeedback)}
            level={level}
          />
        </li>
      ))}
    </ul>
  )
}

type ResultProps = {
  result: SearchResult
  position: number
  query: string
  feedback: FilmFeedback | null
  level: 2 | 3
}

function Result({ result: { film, breaks }, position, query, feedback, level }: ResultProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const titleId = `search-${film.slug}`
  return (
    <article
      aria-labelledby={titleId}
      data-film-id={film.id}
      data-surface="search"
      data-position={position}
      data-impression
      className="relative grid h-full grid-cols-[5.5rem_minmax(0,1fr)] content-start gap-x-4 gap-y-2 border-t border-rule py-5 sm:grid-cols-[7rem_minmax(0,1fr)] sm:gap-x-5"
    >
      <FilmPoster film={film} className="sm:row-span-2" />
      <div className="grid content-start gap-1">
        <Heading id={titleId} className="text-lg leading-tight">
          <Link
            href={`/films/${film.slug}`}
            data-film-link
            data-query={query}
            className="no-underline after:absolute after:inset-0 hover:underline"
          >
            {film.title}
          </Link>
        </Heading>
        <FilmFacts film={film} />
        <p className="serif line-clamp-3 leading-snug text-soft">{film.logline}</p>
        {breaks && <p className="border-l-2 border-danger pl-3 text-sm">{breaks}</p>}
      </div>
      {feedback && (
        <div className="relative z-10 col-span-2 grid min-w-0 sm:col-span-1 sm:col-start-2">
          <FilmVerdict
            filmId={film.id}
            title={film.title}
            feedback={feedback}
            genres={genreChoices(film.genres)}
            compact
          />
        </div>
      )}
    </article>
  )
}
