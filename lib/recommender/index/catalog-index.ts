import { packing, type SparseMatrix, type SparseRows, transposing } from '../matrix/sparse-rows'
import { finish, mapping, type Steps, sorting } from '../steps'
import type { Facet, FacetType, RankedFilm } from '../types'
import { answerDegrees } from './answer-degrees'
import { facetType, facetVector } from './facet-weights'
import { indexKindred, type KindredRows } from './kindred-rows'
import { type RuntimeFit, runtimeFit } from './runtime-fit'

/** The catalog as arrays. A film's row is its place in the list it was built from. */
export type CatalogIndex = {
  size: number
  /** [size] */
  filmIds: Int32Array
  rowOf: ReadonlyMap<number, number>
  runtime: RuntimeFit
  /** [size] */
  years: Int16Array
  /** [size] running time */
  minutes: Int16Array
  /** [size] 1 to 100; 0 where nobody wrote one */
  prominence: Float64Array
  /** [size] prominence in deviations from the usual one (popularityOf) */
  popularity: Float64Array
  facets: readonly Facet[]
  facetTypes: readonly FacetType[]
  facetRowOf: ReadonlyMap<Facet, number>
  /** [facets] share of the catalog, each film split evenly over its facets of that type: sums to 1 within a type. */
  facetShare: Float64Array
  /** film → facet, valued so that the dot product of two films is their similarity, 0 to 1. */
  filmFacets: SparseMatrix
  /** facet → film, valued 1 / √(facets of that type on the film): a film of five moods has a little of each. */
  postings: SparseRows
  /** facet → film, valued by how much of an answer the film is to whoever asks for the facet (answer-degrees.ts). */
  answers: SparseRows
  /** The same for whoever asks for many things: nearer to 1, so that the most typical film of one does not outweigh one of several. */
  mildAnswers: SparseRows
  /** facet → film, valued like `filmFacets`: to find what is like one film without reading all. */
  similarity: SparseRows
  /** film → genre, each row summing to 1. */
  filmGenres: SparseRows
  /** The genres by their column in `filmGenres`. */
  genres: readonly Facet[]
  /** film → film, both directions. */
  kindred: KindredRows
  /** Rows of each series with several films here, in the order of its parts. */
  series: readonly (readonly number[])[]
  /** content note → film rows */
  filmsWithNote: ReadonlyMap<string, readonly number[]>
}

/**
 * Builds the index once per catalog version; O(facets + kindred links).
 * Links to films that are not in the list are left out. Throws RangeError when two films share an id.
 */
export const buildCatalogIndex = (films: readonly RankedFilm[]): CatalogIndex => finish(indexingCatalog(films))

/** The same in steps: a large catalog takes seconds, in which others want an answer. */
export function* indexingCatalog(films: readonly RankedFilm[]): Steps<CatalogIndex> {
  const rowOf = new Map(films.map((film, row) => [film.id, row]))
  if (rowOf.size !== films.length) throw new RangeError('two films of the catalog share an id')
  const prominence = Float64Array.from(films, (film) => film.prominence)
  return {
    size: films.length,
    filmIds: Int32Array.from(films, (film) => film.id),
    rowOf,
    runtime: runtimeFit(films.map((film) => film.runtimeMinutes)),
    years: Int16Array.from(films, (film) => film.year),
    minutes: Int16Array.from(films, (film) => film.runtimeMinutes),
    prominence,
    popularity: prominence.map(popularityOf),
    ...(yield* indexFacets(films)),
    kindred: yield* indexKindred(films, rowOf),
    filmsWithNote: groupByNote(films),
    series: groupBySeries(films),
  }
}

/** Mean and deviation of prominence in the catalog we wrote, and what a film counts as of which nobody wrote one. */
const writtenProminence = { mean: 67, deviation: 14, unwritten: 20 }

/**
 * Prominence on one scale for every catalog: it is a figure for today on a scale of impressions, not of counts, and that of one film must not
 * change with the films that stand beside it.
 */
function popularityOf(prominence: number): number {
  const { mean, deviation, unwritten } = writtenProminence
  return ((prominence || unwritten) - mean) / deviation
}

function* indexFacets(films: readonly RankedFilm[]) {
  const known = new Set<Facet>()
  yield* mapping(films, (film) => {
    for (const facet of film.facets) known.add(facet)
  })
  const facets = yield* sorting([...known])
  const facetRowOf = new Map(facets.map((facet, row) => [facet, row]))
  const types = facets.map(facetType)
  yield
  const parts = yield* mapping(films, (film) => partsOf(film, facetRowOf, types))
  const facetShare = yield* catalogShares(parts, types)
  const vectors = yield* mapping(parts, (list) =>
    facetVector(list.map(({ column, type }) => ({ column, type, share: facetShare[column]! }))),
  )
  const filmFacets = { ...(yield* packing(vectors)), columns: facets.length }
  const degrees = yield* answerDegrees(parts, facets.length)
  const answers = yield* transposing(yield* packing(degrees), facets.length)
  const diluted = yield* mapping(parts, (list) => list.map(({ column, part }) => ({ column, value: Math.sqrt(part) })))
  return {
    facets,
    facetTypes: types,
    facetRowOf,
    facetShare,
    filmFacets,
    similarity: yield* transposing(filmFacets, facets.length),
    ...(yield* indexGenres(parts, facets, types)),
    postings: yield* transposing(yield* packing(diluted), facets.length),
    answers,
    mildAnswers: { ...answers, value: yield* milder(answers.value) },
  }
}

/** Chosen with the synthetic people: with 1 they get .1 fewer of eight that belong, with .3 as many as with 0. */
const mildness = 0.3

function* milder(degrees: Float32Array): Steps<Float32Array> {
  const mild = new Float32Array(degrees.length)
  for (let at = 0; at < degrees.length; at++) {
    mild[at] = degrees[at]! ** mildness
    if (at % 8_192 === 8_191) yield
  }
  return mild
}

type Part = { column: number; type: FacetType; part: number }

/** A film's facets, each once, with its part among those of its type. */
function partsOf(film: RankedFilm, facetRowOf: ReadonlyMap<Facet, number>, types: readonly FacetType[]): Part[] {
  const columns = [...new Set(film.facets)].map((facet) => facetRowOf.get(facet)!)
  const ofType = new Map<FacetType, number>()
  for (const column of columns) {
    const type = types[column]!
    ofType.set(type, (ofType.get(type) ?? 0) + 1)
  }
  return columns.map((column) => {
    const type = types[column]!
    return { column, type, part: 1 / ofType.get(type)! }
  })
}

function* indexGenres(films: readonly Part[][], facets: readonly Facet[], types: readonly FacetType[]) {
  const genreRows = Array.from(facets.keys()).filter((row) => types[row] === 'genre')
  const columnOf = new Map(genreRows.map((row, column) => [row, column]))
  const rows = yield* mapping(films, (parts) =>
    parts
      .filter(({ type }) => type === 'genre')
      .map(({ column, part }) => ({ column: columnOf.get(column)!, value: part })),
  )
  return { filmGenres: yield* packing(rows), genres: genreRows.map((row) => facets[row]!) }
}

function* catalogShares(films: readonly Part[][], types: readonly FacetType[]): Steps<Float64Array> {
  const sums = new Float64Array(types.length)
  const totals = new Map<FacetType, number>()
  yield* mapping(films, (film) => {
    for (const { column, part } of film) {
      sums[column] = sums[column]! + part
      const type = types[column]!
      totals.set(type, (totals.get(type) ?? 0) + part)
    }
  })
  return sums.map((sum, column) => sum / (totals.get(types[column]!) ?? 1))
}

function groupByNote(films: readonly RankedFilm[]): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  films.forEach((film, row) => {
    for (const note of film.contentNotes) {
      const list = rows.get(note)
      if (list) list.push(row)
      else rows.set(note, [row])
    }
  })
  return rows
}

function groupBySeries(films: readonly RankedFilm[]): number[][] {
  const parts = new Map<string, { row: number; part: number }[]>()
  films.forEach(({ series }, row) => {
    if (series) parts.set(series.id, [...(parts.get(series.id) ?? []), { row, part: series.part }])
  })
  return [...parts.values()]
    .filter((list) => list.length > 1)
    .map((list) => list.sort((a, b) => a.part - b.part || a.row - b.row).map(({ row }) => row))
}
