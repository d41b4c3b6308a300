import { NotOutYet } from './not-out-yet'

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
      {film.directors.join(', ')}, {film.year}, {film.runtimeMinutes} min
      <NotOutYet year={film.year} />
    </p>
  )
}
