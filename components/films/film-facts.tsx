/** Only the year is known of films to come: from New Year on they count as out. */
const isOut = (year: number) => year <= new Date().getUTCFullYear()

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
      {!isOut(film.year) && <span className="font-semibold text-ink"> · Not out yet</span>}
    </p>
  )
}
