import type { CatalogIndex } from '../../index/catalog-index'
import { columnsOf } from '../../matrix/sparse-rows'
import type { RatingSet } from '../../models/training-data'
import { meanWithError } from '../metrics'

type Figure = { mean: number; standardError: number }

/** One person as they were measured; films are rows of the catalog. */
export type MeasuredPerson = {
  /** What was known to be liked. */
  liked: ArrayLike<number>
  /** How many ratings were known. */
  known: number
  ndcg10: number
  /** The first ten shown, and what was asked for. */
  shown: ArrayLike<number>
  wanted: Iterable<number>
}

/** How well people of one kind are served. */
export type PeopleGroup = { dimension: string; label: string; people: number; ndcg10: Figure }

/** How often films of one kind are shown, against how often such films are liked. */
export type FilmGroup = { dimension: string; label: string; shown: number; wanted: number; ratio: number }

export type Fairness = { all: Figure; people: PeopleGroup[]; films: FilmGroup[] }

/** Fewer people say nothing of a group; they are told of together. */
export const leastInGroup = 20
/** Films of kinds that make fewer of the likes are told of together. */
const leastShare = 0.01

/** dimension → the labels of a film in it; a film of several counts for each in part. */
export type FilmKinds = Record<string, (row: number) => readonly string[]>

const decadeOf = (year: number) => (year > 0 ? [`${10 * Math.floor(year / 10)}s`] : [])

/** Taste and decade of the films of a set, and countries where it knows them. */
export const kindsOfSet = ({ genres, years, countries }: RatingSet): FilmKinds => ({
  taste: (row) => genres[row] ?? [],
  ...(countries && { country: (row) => countries[row] ?? [] }),
  decade: (row) => decadeOf(years[row]!),
})

/** The same of a catalog. */
export function kindsOfCatalog({ filmFacets, facets, years }: CatalogIndex): FilmKinds {
  const having = (prefix: string) => (row: number) =>
    Array.from(columnsOf(filmFacets, row), (facet) => facets[facet]!)
      .filter((facet) => facet.startsWith(prefix))
      .map((facet) => facet.slice(prefix.length))
  return { taste: having('genre:'), country: having('country:'), decade: (row) => decadeOf(years[row]!) }
}

/**
 * Quality for each kind of person and exposure for each kind of film. A person's taste, country and decade are what their
 * liked films have most beyond what everybody's have, and their size how many ratings were known.
 */
export function fairnessOf(kinds: FilmKinds, measured: readonly MeasuredPerson[]): Fairness {
  const labels = groupLabels(kinds, measured)
  const people = Object.entries(labels).flatMap(([dimension, ofPeople]) => peopleGroups(dimension, ofPeople, measured))
  const films = Object.entries(kinds).flatMap(([dimension, labelsOf]) => filmGroups(dimension, labelsOf, measured))
  return { all: meanWithError(measured.map(({ ndcg10 }) => ndcg10)), people, films }
}

/** dimension → the group of each person, in the order given. */
export function groupLabels(
  kinds: FilmKinds,
  people: readonly Pick<MeasuredPerson, 'liked' | 'known'>[],
): Record<string, string[]> {
  const byFacet = Object.entries(kinds).flatMap(([dimension, labelsOf]) => {
    const overall = new Map<string, number>()
    const own = people.map(({ liked }) => {
      const counts = countsOf(labelsOf, liked)
      for (const [label, count] of counts) overall.set(label, (overall.get(label) ?? 0) + count)
      return counts
    })
    const total = sumOf(overall.values())
    return total === 0 ? [] : [[dimension, own.map((counts) => standsOut(counts, overall, total))] as const]
  })
  return { ...Object.fromEntries(byFacet), size: people.map(({ known }) => sizeLabel(known)) }
}

const sizeLabel = (known: number) =>
  known < 20
    ? 'under 20 ratings'
    : known < 50
      ? '20 to 49 ratings'
      : known < 200
        ? '50 to 199 ratings'
        : '200 ratings and more'

function countsOf(labelsOf: FilmKinds[string], rows: ArrayLike<number>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of Array.from(rows)) {
    const labels = labelsOf(row)
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1 / labels.length)
  }
  return counts
}

/** As if everybody liked ten films more like everybody else. */
const drawn = 10

function standsOut(counts: ReadonlyMap<string, number>, overall: ReadonlyMap<string, number>, total: number): string {
  let best = { label: 'nothing liked', lift: 1 }
  for (const [label, count] of counts) {
    const share = overall.get(label)! / total
    const lift = (count + drawn * share) / (sumOf(counts.values()) + drawn) / share
    if (lift > best.lift || (lift === best.lift && label < best.label)) best = { label, lift }
  }
  return best.label
}

function peopleGroups(
  dimension: string,
  labels: readonly string[],
  measured: readonly MeasuredPerson[],
): PeopleGroup[] {
  const values = measured.map(({ ndcg10 }) => ndcg10)
  return meansByGroup(labels, values).map(({ label, people, figure }) => ({ dimension, label, people, ndcg10: figure }))
}

/** The mean of one value a person for each group, the lowest first; groups of few people are told of together, as "others". */
export function meansByGroup(
  labels: readonly string[],
  values: readonly number[],
): { label: string; people: number; figure: Figure }[] {
  const byLabel = new Map<string, number[]>()
  labels.forEach((label, person) => {
    const known = byLabel.get(label)
    if (known) known.push(values[person]!)
    else byLabel.set(label, [values[person]!])
  })
  const [large, small] = [[...byLabel], [...byLabel]].map((groups, at) =>
    groups.filter(([, own]) => own.length >= leastInGroup === (at === 0)),
  )
  const rest = small!.flatMap(([, own]) => own)
  const groups = rest.length > 0 ? [...large!, ['others', rest] as [string, number[]]] : large!
  return groups
    .map(([label, own]) => ({ label, people: own.length, figure: meanWithError(own) }))
    .sort((a, b) => a.figure.mean - b.figure.mean)
}

function filmGroups(dimension: string, labelsOf: FilmKinds[string], measured: readonly MeasuredPerson[]): FilmGroup[] {
  const shown = countsOf(
    labelsOf,
    measured.flatMap((person) => Array.from(person.shown)),
  )
  const wanted = countsOf(
    labelsOf,
    measured.flatMap((person) => Array.from(person.wanted)),
  )
  const [allShown, allWanted] = [sumOf(shown.values()), sumOf(wanted.values())]
  if (allShown === 0 || allWanted === 0) return []
  const groups = new Map<string, { shown: number; wanted: number }>()
  for (const label of new Set([...shown.keys(), ...wanted.keys()])) {
    const parts = { shown: (shown.get(label) ?? 0) / allShown, wanted: (wanted.get(label) ?? 0) / allWanted }
    const name = parts.wanted < leastShare ? 'others' : label
    const earlier = groups.get(name) ?? { shown: 0, wanted: 0 }
    groups.set(name, { shown: earlier.shown + parts.shown, wanted: earlier.wanted + parts.wanted })
  }
  return [...groups]
    .map(([label, parts]) => ({
      dimension,
      label,
      ...parts,
      ratio: parts.wanted === 0 ? Number.NaN : parts.shown / parts.wanted,
    }))
    .sort((a, b) => a.ratio - b.ratio)
}

const sumOf = (values: Iterable<number>) => Array.from(values).reduce((sum, value) => sum + value, 0)

/** The group that is served worst of each dimension, `others` aside: they are not of one kind. */
export function worstOf<Group extends { dimension: string; label: string }>(groups: readonly Group[]): Group[] {
  const dimensions = [...new Set(groups.map(({ dimension }) => dimension))]
  return dimensions.flatMap(
    (dimension) => groups.find((group) => group.dimension === dimension && group.label !== 'others') ?? [],
  )
}
