import { type FilmIndex, matchFilm } from '../../../catalog/titles/match-films'
import { limits } from '../../limits'
import type { NamedFilm, OwnReading } from './read-own'

/** What our own table came to: its words as they will be written, and films we lack. */
export function showOwn({ words, edits, problems, awaited }: OwnReading) {
  const unmatched = awaited.map(({ line, film, says, stars, at }) => ({
    ...{ key: line, line, title: film.title, year: film.year, says, stars, at },
    ...{ imdbId: film.imdbId, tmdbId: film.tmdbId, movieLensId: null, originalTitle: null },
    reason: 'The catalog has nothing of this title.',
  }))
  const over = (list: readonly unknown[], most: number) => Math.max(0, list.length - most)
  return {
    source: 'matinee' as const,
    scale: 5,
    best: 'highest' as const,
    scaleIsKnown: true,
    asks: null,
    columns: null,
    matched: [],
    ambiguous: [],
    unmatched: unmatched.slice(0, limits.awaited),
    problems: problems.slice(0, limits.rowsShown),
    more: { ambiguous: 0, unmatched: over(unmatched, limits.awaited), problems: over(problems, limits.rowsShown) },
    left: { series: 0, nothing: 0, list: 0, collection: 0, repeated: 0 },
    notes: [],
    own: { words, edits },
  }
}

/** Finds a film by its address here if its title says the same, else as any film of a file. */
export function filmFinder(
  films: readonly { id: number; slug: string; title: string }[],
  index: FilmIndex,
): (film: NamedFilm) => number | null {
  const bySlug = new Map(films.map((film) => [film.slug, film]))
  return ({ slug, ...named }) => {
    const here = slug === null ? undefined : bySlug.get(slug)
    if (here?.title === named.title) return here.id
    const found = matchFilm(index, named)
    return found.kind === 'matched' ? found.film.id : null
  }
}
