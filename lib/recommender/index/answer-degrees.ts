import type { Entry } from '../matrix/sparse-rows'
import { mapping, type Steps, sorting } from '../steps'
import type { FacetType } from '../types'

/** The facets of one film in the order they were written, each with its column. */
export type FilmFacets = readonly { column: number; type: FacetType }[]

/** Of these a film has more or less of: whoever wrote it down named first what it is above all. */
const graded: ReadonlySet<FacetType> = new Set(['genre', 'mood', 'theme', 'setting'])

/** What each place behind the first takes away. */
const placeFall = 0.25
/** What the least typical film of a facet still counts for. */
const leastTypical = 0.5
/** Films of a facet that is in doubt: few common films say little. */
const doubt = 10

/** The countries and languages behind a film's first are a part in the money, or a few lines. */
const laterOrigin = 0.5
const isOrigin = (type: FacetType) => type === 'country' || type === 'language'

/**
 * film → facet: how much of an answer a film is to whoever asks for the facet; of genres, moods, themes and settings 1 on
 * average over its films, of anything else 1. A film counts for more the earlier the facet stands among those of its type,
 * and the more its other facets go with it: a heist among dreams has "melancholy" third, and is no film for a good cry.
 * O(facets of the films, squared per film).
 */
export function* answerDegrees(films: readonly FilmFacets[], columns: number): Steps<Entry[][]> {
  const members = yield* membersOf(films, columns)
  const degrees = yield* mapping(films, ungraded)
  for (const [column, rows] of members.entries()) {
    if (rows.length === 0) continue
    const typical = yield* ranksOf(yield* typicalness(films, members, column))
    const raw = rows.map(
      ({ place }, at) => (1 / (1 + placeFall * place)) * (leastTypical + (1 - leastTypical) * typical[at]!),
    )
    const mean = raw.reduce((sum, value) => sum + value, 0) / raw.length
    yield
    for (const [at, { row }] of rows.entries()) degrees[row]!.push({ column, value: raw[at]! / mean })
    yield
  }
  return degrees
}

function ungraded(facets: FilmFacets): Entry[] {
  const met = new Set<FacetType>()
  return facets.flatMap(({ column, type }) => {
    if (graded.has(type)) return []
    const isLater = isOrigin(type) && met.has(type)
    met.add(type)
    return [{ column, value: isLater ? laterOrigin : 1 }]
  })
}

type Member = { row: number; place: number }

/** facet → the films that have it, and its place among those of its type; nothing where there is no more or less. */
function* membersOf(films: readonly FilmFacets[], columns: number): Steps<Member[][]> {
  const members: Member[][] = Array.from({ length: columns }, () => [])
  yield* mapping(films, (facets, row) => {
    const places = new Map<FacetType, number>()
    for (const { column, type } of facets) {
      if (!graded.has(type)) continue
      const place = places.get(type) ?? 0
      places.set(type, place + 1)
      members[column]!.push({ row, place })
    }
  })
  return members
}

/** For each film of a facet the mean, over its other facets, of how much likelier the facet is beside them (log of the lift). */
function* typicalness(
  films: readonly FilmFacets[],
  members: readonly Member[][],
  column: number,
): Steps<readonly number[]> {
  const own = members[column]!
  const share = own.length / films.length
  const beside = new Map<number, number>()
  yield* mapping(own, ({ row }) => {
    for (const { column: other } of films[row]!)
      if (members[other]!.length > 0) beside.set(other, (beside.get(other) ?? 0) + 1)
  })
  const lift = new Map<number, number>()
  for (const [other, both] of beside) {
    const given = (both + doubt * share) / (members[other]!.length + doubt)
    lift.set(other, Math.log(given / share))
  }
  return yield* mapping(own, ({ row }) => {
    let sum = 0
    let others = 0
    for (const { column: other } of films[row]!) {
      const lifted = other === column ? undefined : lift.get(other)
      if (lifted === undefined) continue
      sum += lifted
      others++
    }
    return sum / Math.max(1, others)
  })
}

/** Each value's share of the others that are below it, those alike counted half; a value alone stands in the middle. */
function* ranksOf(values: readonly number[]): Steps<number[]> {
  const sorted = yield* sorting(values)
  return yield* mapping(values, (value) => {
    const below = firstAt(sorted, value, false)
    const upTo = firstAt(sorted, value, true)
    return (below + upTo) / 2 / values.length
  })
}

/** How many of the sorted values are below the value, or at most as large. */
function firstAt(sorted: readonly number[], value: number, included: boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value || (included && sorted[middle]! === value)) low = middle + 1
    else high = middle
  }
  return low
}
