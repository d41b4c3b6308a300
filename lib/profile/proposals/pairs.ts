import { facetTypeOf } from '../../catalog/facets'
import type { Facet } from '../../recommender/types'
import { type Direction, isConcluded, type SpokenFilm } from './schema'

/** Two facets that go together for somebody more than either does alone. */
export type Pair = { facets: [Facet, Facet]; direction: Direction; filmIds: number[]; lift: number }

/** From this weight on a film speaks for what it has: three and a half stars. */
const LIKED = 0.5
const LEAST_FILMS = 2
/** Of somebody with many films two of them say little. */
const MANY_FILMS = 15
/** Films a pair must beat chance by before it is called one; also what each lift is smoothed with. */
const SMOOTHING = 1
/** How much more together than the stronger of both alone. */
const BEYOND = 1.15
const MOST_PAIRS = 8
const MOST_AWAY = 2
/** So that one mood does not stand in every line. */
const MOST_OF_ONE_FACET = 1

const keyOf = (one: string, other: string) => `${one}\n${other}`

function* pairsOf(facets: Iterable<Facet>, known: ReadonlySet<Facet>): Generator<[Facet, Facet]> {
  const list = [...facets].filter((facet) => known.has(facet)).toSorted()
  for (const [at, one] of list.entries()) for (const other of list.slice(at + 1)) yield [one, other]
}

/** Films of the whole catalog that have a facet, and how many films there are. */
export type Everywhere = { having: (facet: Facet) => ReadonlySet<number>; films: number }

/**
 * Pairs of facets among the films somebody likes (or turned down), by how much oftener than in the catalog they stand
 * together, where that is more than for either alone. `leaveOut`: facets no line may rest on.
 */
export function pairsThatLift(
  films: readonly SpokenFilm[],
  everywhere: Everywhere,
  leaveOut: (facet: Facet) => boolean,
): Pair[] {
  const liked = films.filter(({ weight }) => weight >= LIKED)
  const turnedDown = films.filter(({ weight }) => weight < 0)
  return [
    ...chosen(lifted('towards', liked, everywhere, leaveOut)),
    ...chosen(lifted('away', turnedDown, everywhere, leaveOut)).slice(0, MOST_AWAY),
  ].slice(0, MOST_PAIRS)
}

function lifted(
  direction: Direction,
  films: readonly SpokenFilm[],
  { having, films: size }: Everywhere,
  leaveOut: (facet: Facet) => boolean,
): Pair[] {
  const counts = new Map<Facet, number>()
  for (const { facets } of films) for (const facet of facets) counts.set(facet, (counts.get(facet) ?? 0) + 1)
  const known = new Set(
    [...counts].flatMap(([facet, count]) =>
      count >= LEAST_FILMS && isConcluded(facet) && !leaveOut(facet) ? [facet] : [],
    ),
  )
  const together = new Map<string, { facets: [Facet, Facet]; filmIds: number[]; apart: Set<string | number> }>()
  for (const film of films) {
    for (const facets of pairsOf(film.facets, known)) {
      const pair = together.get(keyOf(...facets)) ?? { facets, filmIds: [], apart: new Set() }
      pair.filmIds.push(film.filmId)
      pair.apart.add(film.series ?? film.filmId)
      together.set(keyOf(...facets), pair)
    }
  }
  const lift = (count: number, all: number) =>
    (count + SMOOTHING) / ((films.length * all) / Math.max(1, size) + SMOOTHING)
  return [...together.values()].flatMap(({ facets, filmIds, apart }): Pair[] => {
    const [one, other] = facets
    if (
      apart.size < (films.length < MANY_FILMS ? LEAST_FILMS : LEAST_FILMS + 1) ||
      facetTypeOf(one) === facetTypeOf(other)
    )
      return []
    const alone = Math.max(...facets.map((facet) => lift(counts.get(facet) ?? 0, having(facet).size)))
    const both = lift(filmIds.length, inBoth(having(one), having(other)))
    return both >= alone * BEYOND ? [{ facets, direction, filmIds, lift: both }] : []
  })
}

const inBoth = (one: ReadonlySet<number>, other: ReadonlySet<number>): number =>
  one.size <= other.size ? [...one].filter((film) => other.has(film)).length : inBoth(other, one)

/** The strongest first, and no facet in more than a few of them. */
function chosen(pairs: readonly Pair[]): Pair[] {
  const used = new Map<Facet, number>()
  return pairs
    .toSorted(
      (a, b) =>
        b.lift * Math.log1p(b.filmIds.length) - a.lift * Math.log1p(a.filmIds.length) ||
        (a.facets.join() < b.facets.join() ? -1 : 1),
    )
    .filter(({ facets }) => {
      if (facets.some((facet) => (used.get(facet) ?? 0) >= MOST_OF_ONE_FACET)) return false
      for (const facet of facets) used.set(facet, (used.get(facet) ?? 0) + 1)
      return true
    })
}
