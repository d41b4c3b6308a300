import type { CatalogFilm } from '../catalog/schema'

/** What would fit if some parts were let go. */
export type LetGo<Part> = { parts: Part[]; films: number }
export type Fits<Part> = {
  /** Films that keep to every part. */
  all: number
  /** Films that keep to every hard part. */
  allowed: number
  /** The prices of the parts each allowed film misses, summed, by id; all of them are soft. */
  misses: ReadonlyMap<number, number>
  /** The fewest parts that stand in the way, those first that would let most in. */
  letGo: LetGo<Part>[]
}

/** More parts than this are counted without naming what stands in the way. */
const MOST_PARTS = 50
const MOST_NAMED = 3

/** Counts which films keep to what. O(films · parts). */
export function countFits<
  Part extends {
    isHard: boolean
    price: (film: CatalogFilm) => number
    keeps: (film: CatalogFilm) => boolean
    own?: object
  },
>(films: Iterable<CatalogFilm>, parts: readonly Part[]): Fits<Part> {
  const misses = new Map<number, number>()
  const missing = new Map<string, { parts: number[]; films: number }>()
  let all = 0
  for (const film of films) {
    const missed = parts.flatMap((part, place) => (part.keeps(film) ? [] : [place]))
    if (missed.every((place) => !parts[place]?.isHard))
      misses.set(
        film.id,
        missed.reduce((sum, place) => sum + (parts[place]?.price(film) ?? 0), 0),
      )
    if (missed.length === 0) all += 1
    const key = missed.join(' ')
    const known = missing.get(key)
    if (known) known.films += 1
    else missing.set(key, { parts: missed, films: 1 })
  }
  return { all, allowed: misses.size, misses, letGo: letGoOf(parts, [...missing.values()]) }
}

function letGoOf<Part extends { own?: object }>(
  parts: readonly Part[],
  missing: { parts: number[]; films: number }[],
): LetGo<Part>[] {
  const missed = missing.filter((each) => each.parts.length > 0)
  if (parts.length > MOST_PARTS || missed.length === 0) return []
  const fewest = Math.min(...missed.map((each) => each.parts.length))
  const all = missed
    .filter((each) => each.parts.length === fewest)
    .map(({ parts: open }) => ({
      parts: open.flatMap((place) => parts[place] ?? []),
      // Whoever lets two go gets those too that miss only one of them.
      films: missed
        .filter((other) => other.parts.every((place) => open.includes(place)))
        .reduce((sum, other) => sum + other.films, 0),
    }))
    .toSorted((one, other) => other.films - one.films)
  const most = all.slice(0, MOST_NAMED)
  // A rule said on another day stands nowhere on the page: whoever forgot it hears of it first here.
  const ofOwn = all.find((each) => each.parts.some(({ own }) => own))
  return !ofOwn || most.includes(ofOwn) ? most : [...most.slice(0, -1), ofOwn]
}
