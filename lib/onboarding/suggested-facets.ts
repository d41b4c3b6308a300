import { sortOf } from '../catalog/facets'
import type { CatalogIndex } from '../recommender/index/catalog-index'
import { columnsOf } from '../recommender/matrix/sparse-rows'
import type { Facet } from '../recommender/types'

/** Something the loved films have in common beyond what chance would bring, and the films that say so. */
export type SuggestedFacet = { facet: Facet; filmIds: number[] }

/** How many of one sort may stand among the first, so that a list speaks of more than one side of a taste. */
const mostOfSort: Readonly<Record<string, number>> = {
  genre: 3,
  mood: 2,
  theme: 3,
  setting: 2,
  country: 3,
  language: 1,
  era: 2,
  person: 2,
}
/** From so many loved films on, one film alone suggests nothing. */
const severalFrom = 4
/** Two facets of where or in which language are one where so much of their films is the same. */
const sameOrigin = 0.75
const isOrigin = (facet: Facet) => sortOf(facet) === 'country' || facet.startsWith('language:')

/**
 * What is over-represented in the loved films against the catalog, strongest first by the log-likelihood ratio (Dunning
 * 1993), which believes two films of a rare kind and doubts two of a common one. Films of one series count once for people.
 */
export function suggestFacets(index: CatalogIndex, loved: readonly number[], limit: number): SuggestedFacet[] {
  const rows = loved.flatMap((id) => index.rowOf.get(id) ?? [])
  const found = [...filmsByFacet(index, rows)].flatMap(([column, films]) => {
    const facet = index.facets[column] as Facet
    const count = facet.startsWith('person:') ? oncePerSeries(index, films) : films.length
    const having = columnsOf(index.postings, column).length
    const share = having / index.size
    // Of what only the tapped films have there is no more to be had.
    if (having === films.length) return []
    if (count < fewestFilms(facet, rows.length) || count / rows.length <= share) return []
    return [{ facet, films, share, worth: likelihoodRatio(count, rows.length, share) }]
  })
  // Of several people who made the same of these films the one with most others is the one who is known.
  const isOutdone = ({ facet, films, share }: (typeof found)[number]) =>
    facet.startsWith('person:') &&
    found.some((other) => other.facet.startsWith('person:') && other.share > share && isSame(films, other.films))
  const taken: typeof found = []
  const sorts = new Map<string, number>()
  const later: typeof found = []
  for (const each of found
    .filter((each) => !isOutdone(each))
    .toSorted((a, b) => b.worth - a.worth || (a.facet < b.facet ? -1 : 1))) {
    if (isOrigin(each.facet) && taken.some((other) => isOrigin(other.facet) && isSame(each.films, other.films)))
      continue
    const sort = sortOf(each.facet)
    const count = sorts.get(sort) ?? 0
    if (count >= (mostOfSort[sort] ?? 0)) {
      later.push(each)
      continue
    }
    sorts.set(sort, count + 1)
    taken.push(each)
  }
  return [...taken, ...later]
    .slice(0, limit)
    .map(({ facet, films }) => ({ facet, filmIds: films.map((row) => index.filmIds[row] as number) }))
}

/** Read off all facets: those nobody is compared by (languages, regions) can be asked for too. */
function filmsByFacet({ facets, postings }: CatalogIndex, rows: readonly number[]): Map<number, number[]> {
  const loved = new Set(rows)
  const films = Array.from(facets.keys(), (column): [number, number[]] => [
    column,
    [...columnsOf(postings, column)]
      .filter((row) => loved.has(row))
      .toSorted((a, b) => rows.indexOf(a) - rows.indexOf(b)),
  ])
  return new Map(films.filter(([, own]) => own.length > 0))
}

/** A person is a taste from two films on; of little that was tapped, one film says something of the rest. */
function fewestFilms(facet: Facet, loved: number): number {
  return facet.startsWith('person:') || loved >= severalFrom ? 2 : 1
}

function oncePerSeries({ series }: CatalogIndex, films: readonly number[]): number {
  return new Set(films.map((row) => series.find((parts) => parts.includes(row)) ?? row)).size
}

function isSame(films: readonly number[], others: readonly number[]): boolean {
  const shared = films.filter((film) => others.includes(film)).length
  return shared / (films.length + others.length - shared) >= sameOrigin
}

function likelihoodRatio(count: number, of: number, share: number): number {
  const rest = of - count
  const part = (seen: number, expected: number) => (seen === 0 ? 0 : seen * Math.log(seen / expected))
  return 2 * (part(count, of * share) + part(rest, of * (1 - share)))
}
