import { facetTypeOf } from '../../catalog/facets'
import type { Facet } from '../../recommender/types'
import type { Direction, SpokenFilm } from './schema'

/** Two facets that go together for somebody more than either does alone. */
export type Pair = { facets: [Facet, Facet]; direction: Direction; filmIds: number[]; lift: number }

/** From this weight on a film speaks for what it has: three and a half stars. */
const LIKED = 0.5
const LEAST_FILMS = 2
/** Films a pair must beat chance by before it is called one; also what each lift is smoothed with. */
const SMOOTHING = 1
/** How much more together than the stronger of both alone. */
const BEYOND = 1.15
const MOST_PAIRS = 8
/** So that one mood does not stand in every line. */
const MOST_OF_ONE_FACET = 2

/** Facets every other film has, and those never inferred, make no pair. */
const speaks = (facet: Facet) => !['language', 'region'].includes(facetTypeOf(facet) ?? 'language')
const keyOf = (one: string, other: string) => `${one}\n${other}`

function* pairsOf(facets: Iterable<Facet>, known: ReadonlySet<Facet>): Generator<[Facet, Facet]> {
  const list = [...facets].filter((facet) => known.has(facet)).toSorted()
  for (const [at, one] of list.entries()) for (const other of list.slice(at + 1)) yield [one, other]
}

/**
 * Pairs of facets among the films somebody likes (or turned down), by how much oftener than in the catalog they stand
 * together, where that is more than for either alone. `leaveOut`: facets no line may rest on.
 */
export function pairsThatLift(
  films: readonly SpokenFilm[],
  catalog: readonly ReadonlySet<Facet>[],
  leaveOut: (facet: Facet) => boolean,
): Pair[] {
  return [
    ...chosen(
      lifted(
        'towards',
        films.filter(({ weight }) => weight >= LIKED),
        catalog,
        leaveOut,
      ),
    ),
    ...chosen(
      lifted(
        'away',
        films.filter(({ weight }) => weight < 0),
        catalog,
        leaveOut,
      ),
    ).slice(0, 2),
  ].slice(0, MOST_PAIRS)
}

function lifted(
  direction: Direction,
  films: readonly SpokenFilm[],
  catalog: readonly ReadonlySet<Facet>[],
  leaveOut: (facet: Facet) => boolean,
): Pair[] {
  const counts = new Map<Facet, number>()
  for (const { facets } of films) for (const facet of facets) counts.set(facet, (counts.get(facet) ?? 0) + 1)
  const known = new Set([...counts.keys()].filter((facet) => (counts.get(facet) ?? 0) >= LEAST_FILMS))
  for (const facet of known) if (!speaks(facet) || leaveOut(facet)) known.delete(facet)
  const together = new Map<string, { facets: [Facet, Facet]; filmIds: number[]; everywhere: number }>()
  for (const film of films) {
    for (const facets of pairsOf(film.facets, known)) {
      const key = keyOf(...facets)
      const pair = together.get(key) ?? { facets, filmIds: [], everywhere: 0 }
      pair.filmIds.push(film.filmId)
      together.set(key, pair)
    }
  }
  const shares = new Map<Facet, number>()
  for (const facets of catalog) {
    for (const facet of facets) if (known.has(facet)) shares.set(facet, (shares.get(facet) ?? 0) + 1)
    for (const pair of pairsOf(facets, known)) {
      const found = together.get(keyOf(...pair))
      if (found) found.everywhere += 1
    }
  }
  const size = Math.max(1, catalog.length)
  const lift = (count: number, everywhere: number) =>
    (count + SMOOTHING) / ((films.length * everywhere) / size + SMOOTHING)
  return [...together.values()].flatMap(({ facets, filmIds, everywhere }): Pair[] => {
    const [one, other] = facets
    const alone = Math.max(...facets.map((facet) => lift(counts.get(facet) ?? 0, shares.get(facet) ?? 0)))
    const both = lift(filmIds.length, everywhere)
    const isTold = filmIds.length >= LEAST_FILMS && facetTypeOf(one) !== facetTypeOf(other)
    return isTold && both >= alone * BEYOND ? [{ facets, direction, filmIds, lift: both }] : []
  })
}

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
