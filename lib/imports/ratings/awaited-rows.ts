import type { FilmMatch, KnownFilm } from '../../catalog/titles/match-films'
import type { Word } from '../../feedback/standing-words'
import { newWord } from './decide-import'
import { importSays, type Preview } from './schema'

type Named = { title: string; year: number | null }
type Row = Preview['unmatched'][number]
const nameOf = ({ title, year }: Named) => JSON.stringify([title, year])

/**
 * Which of the rows that wait, oldest first, make room for new ones: those of the same film, and the oldest of what is
 * left where all together are more than `most`.
 */
export function givingWay<Waiting extends Named>(
  waiting: readonly Waiting[],
  coming: readonly Named[],
  most: number,
): Waiting[] {
  const names = new Set(coming.map(nameOf))
  const replaced = waiting.filter((row) => names.has(nameOf(row)))
  const others = waiting.filter((row) => !names.has(nameOf(row)))
  return [...replaced, ...others.slice(0, Math.max(0, others.length + coming.length - most))]
}

/** A row of a file as it waits. */
export const asWaiting = ({ title, originalTitle, year, says, stars, at, imdbId, movieLensId, tmdbId }: Row) => ({
  ...{ title, originalTitle, year, says, stars, imdbId, movieLensId, tmdbId },
  saidAt: at === null ? null : new Date(at),
})

/** The film a row has waited for: by a number of its own, or by its title in its very year. */
function surelyFound(found: FilmMatch, year: number | null): KnownFilm | null {
  if (found.kind !== 'matched') return null
  return found.by !== 'title' || found.film.year === year ? found.film : null
}

type Come<Waiting> = { row: Waiting; filmId: number }

/** The rows whose film is there now. */
export const filmsCome = <Waiting extends Named>(
  rows: readonly Waiting[],
  match: (row: Waiting) => FilmMatch,
): Come<Waiting>[] =>
  rows.flatMap((row) => {
    const film = surelyFound(match(row), row.year)
    return film ? [{ row, filmId: film.id }] : []
  })

/** What their rows say of films that came, beside what the person has `said` of them, as of the import each is of. */
export const awaitedWords = (
  come: readonly Come<{ says: string; stars: number | null; saidAt: Date | null; importId: string }>[],
  said: ReadonlyMap<number, readonly Word[]>,
  now: number,
) =>
  come.flatMap(({ row: { says, stars, saidAt, importId }, filmId }) => {
    const row = { says: importSays.parse(says), stars, at: saidAt?.getTime() ?? null }
    const word = newWord(filmId, row, said.get(filmId) ?? [], now)
    return word ? [{ ...word, importId }] : []
  })
