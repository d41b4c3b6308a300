import { factLine, sizeText, yearText } from '@/lib/catalog/fact-line'
import { isOut, NotOutYet } from './not-out-yet'

/** "Ridley Scott, 1979, 117 min": the facts line under a title. A film that cannot be seen yet says so wherever it stands. */
export function FilmFacts({
  film,
  className = '',
}: {
  film: { directors: string[]; year: number; runtimeMinutes: number }
  className?: string
}) {
  return (
    <p className={`tabular text-sm text-soft ${className}`}>
      {factLine(film.directors.join(', '), yearText(film.year), sizeText(film.runtimeMinutes, 'short'))}
      <NotOutYet notOut={!isOut(film.year)} />
    </p>
  )
}
