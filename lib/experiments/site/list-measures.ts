import { groupLabels, kindsOfCatalog, leastInGroup, meansByGroup } from '../../recommender/evaluation/fairness/fairness'
import { meanDistance } from '../../recommender/evaluation/metrics'
import type { CatalogIndex } from '../../recommender/index/catalog-index'
import { LEAST_TOLD } from '../outcomes/figures'

/** A list as it stood, and whom it was for. */
export type StoredList = { userId: string; filmIds: readonly number[] }
/** A person who was shown lists: films they gave four stars and more, how many they rated, and their share of cards met with a yes. */
export type ListPerson = { userId: string; liked: readonly number[]; rated: number; positive: number }
/** People whose first list fell into the period, and those of them who gave a film of a list four stars within two weeks. */
export type NewPeople = { people: number; liked: number }

/** What lists of a period were like, of everybody together. Null where too few lists or people tell anything. */
export type ListMeasures = {
  lists: number
  /** Share of the catalog that stood in at least one list. */
  coverage: number | null
  /** How unequally places went to films, 0 to 1. */
  gini: number | null
  /** Mean prominence, 1 to 100, place by place. */
  prominence: number | null
  /** Mean over lists of how unlike their films are in genre, 0 to 1. */
  difference: number | null
  /** Mean over people of how far the genres shown lie from those they liked, 0 to 1. */
  miscalibration: { people: number; mean: number } | null
  /** The group of people for whom lists did worst in each way of grouping, beside everybody. */
  groups: GroupFigure[]
  newPeople: NewPeople
}

export type GroupFigure = { dimension: string; label: string; people: number; positive: number; all: number }

/** Fewer liked films say little of what somebody likes. */
const LEAST_LIKED = 5

export function listMeasures(
  index: CatalogIndex,
  lists: readonly StoredList[],
  people: readonly ListPerson[],
  newPeople: NewPeople,
): ListMeasures {
  const rowOf = new Map(Array.from(index.filmIds, (id, row) => [id, row]))
  const rowsOf = (ids: readonly number[]) => ids.flatMap((id) => rowOf.get(id) ?? [])
  const shown = lists.map(({ userId, filmIds }) => ({ userId, rows: rowsOf(filmIds) }))
  const places = shown.flatMap(({ rows }) => rows)
  const told = new Set(lists.map(({ userId }) => userId)).size >= LEAST_TOLD && places.length > 0
  const counts = new Array<number>(index.filmIds.length).fill(0)
  for (const row of places) counts[row] = (counts[row] ?? 0) + 1
  const { taste: genresOf = () => [] } = kindsOfCatalog(index)
  const known = people.map((person) => ({ ...person, liked: rowsOf(person.liked), known: person.rated }))
  return {
    lists: lists.length,
    coverage: told ? counts.filter((count) => count > 0).length / counts.length : null,
    gini: told ? giniOf(counts) : null,
    prominence: told ? meanOf(places.map((row) => index.prominence[row] ?? 0)) : null,
    difference: told ? meanOf(shown.map(({ rows }) => meanDistance(rows.map(genresOf)))) : null,
    miscalibration: miscalibrationOf(genresOf, shown, known),
    groups: groupsOf(index, known),
    newPeople,
  }
}

type KnownPerson = Omit<ListPerson, 'liked'> & { liked: number[]; known: number }

function miscalibrationOf(
  genresOf: (row: number) => readonly string[],
  shown: readonly { userId: string; rows: readonly number[] }[],
  people: readonly KnownPerson[],
): ListMeasures['miscalibration'] {
  const rowsOf = new Map<string, number[]>()
  for (const { userId, rows } of shown) rowsOf.set(userId, [...(rowsOf.get(userId) ?? []), ...rows])
  const values = people.flatMap(({ userId, liked }) => {
    const rows = rowsOf.get(userId) ?? []
    return liked.length < LEAST_LIKED || rows.length === 0
      ? []
      : [divergenceOf(sharesOf(liked.map(genresOf)), sharesOf(rows.map(genresOf)))]
  })
  return values.length < LEAST_TOLD ? null : { people: values.length, mean: meanOf(values) }
}

function groupsOf(index: CatalogIndex, people: readonly KnownPerson[]): GroupFigure[] {
  const values = people.map(({ positive }) => positive)
  const all = meanOf(values)
  return Object.entries(groupLabels(kindsOfCatalog(index), people)).flatMap(([dimension, labels]) => {
    const groups = meansByGroup(labels, values).filter((group) => group.people >= leastInGroup)
    const [worst] = groups
    // One group alone is everybody.
    return worst && groups.length > 1
      ? [{ dimension, label: worst.label, people: worst.people, positive: worst.figure.mean, all }]
      : []
  })
}

/**
 * Gini coefficient of counts, 0 where each is the same, towards 1 where one has all; null when all are 0. Sorted from the
 * smallest, Σ (2i - n - 1) x_i / (n Σ x), i from 1 to n. O(n log n).
 */
export function giniOf(counts: readonly number[]): number | null {
  const sum = counts.reduce((total, count) => total + count, 0)
  if (sum === 0) return null
  const size = counts.length
  const weighted = counts
    .toSorted((a, b) => a - b)
    .reduce((total, count, place) => total + (2 * (place + 1) - size - 1) * count, 0)
  return weighted / (size * sum)
}

/** Share of each word; a thing of several words counts for each in part. */
export function sharesOf(things: readonly (readonly string[])[]): Map<string, number> {
  const told = things.filter((words) => words.length > 0)
  const shares = new Map<string, number>()
  for (const words of told) {
    for (const word of words) shares.set(word, (shares.get(word) ?? 0) + 1 / words.length / told.length)
  }
  return shares
}

/**
 * Jensen-Shannon divergence in bits (Lin 1991), 0 where both are the same, 1 where they share nothing; other than
 * Kullback-Leibler (Steck 2018) it needs no smoothing where a genre is missing.
 */
export function divergenceOf(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const word of new Set([...left.keys(), ...right.keys()])) {
    const [p, q] = [left.get(word) ?? 0, right.get(word) ?? 0]
    const middle = (p + q) / 2
    sum += (p > 0 ? p * Math.log2(p / middle) : 0) + (q > 0 ? q * Math.log2(q / middle) : 0)
  }
  return sum / 2
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
