import { defaultRankConfig } from '../config/rank-config'
import type { CatalogIndex } from '../index/catalog-index'
import { addRow, columnsOf, rowDot } from '../matrix/sparse-rows'
import { topRows } from '../matrix/top-rows'
import { memo } from '../memo'
import type { RankModels } from '../models/served-models'
import { noRules } from '../plain-request'
import { blendedPopularity } from '../score/components/popularity-blend'
import { scratchOf } from '../score/components/scratch'
import { addSimilarity } from '../score/components/similarity'
import type { FacetType, FilmRules } from '../types'
import { diversify } from './diversify'
import { blockBroken } from './film-rules'

/** Measured: a popular grid tells more than a diverse one, because people can only tap what they have seen. */
const firstLambda = 0.9
/** How many times `limit` of the best films diversity chooses from. */
const poolFactor = 4

/** The films to ask about first: the best known, without three of a kind. Ids, best first. */
export function firstGrid(
  index: CatalogIndex,
  limit: number,
  models: RankModels = {},
  rules: FilmRules = noRules,
): number[] {
  const popularity = blendedPopularity(index, models, defaultRankConfig)
  const pool = topRows(popularity, poolFactor * limit, blocking(index, { rules }))
  const rows = diversify({ pool, scores: popularity, features: index.filmFacets, lambda: firstLambda, count: limit })
  return rows.map((row) => index.filmIds[row]!)
}

/** What a row has to go by. Ids the catalog does not have are ignored. */
export type Asked = {
  /** Films that must not come again. */
  shown?: readonly number[]
  /** What the person rules out is not asked about. */
  rules?: FilmRules
  models?: RankModels
}

/** Which films a row may be chosen from: all, or those of countries, decades or genres that few films have. */
export type CoverAmong = 'all' | Extract<FacetType, 'country' | 'era' | 'genre'>

/** A film may stand in a row for what it has: the best-known films, at most so many. */
const mostCandidates = 160
/** The films a choice is to stand for: the best-known ones, at most so many. */
const mostAudience = 1_200
/** What one standard deviation of popularity counts against standing for one film in thirty wholly. */
const coverPopularity = 0.2

/**
 * The films that stand for the most of the catalog that nothing shown stands for yet: greedy facility location
 * (Nemhauser, Wolsey and Fisher 1978) over facet similarity, with a share for how well known a film is, since people
 * tap what they know. Ids, in the order taken. O(candidates · audience) once per catalog, then additions.
 */
export function coverRow(index: CatalogIndex, limit: number, asked: Asked = {}, among: CoverAmong = 'all'): number[] {
  const popularity = blendedPopularity(index, asked.models ?? {}, defaultRankConfig)
  const blocked = blocking(index, asked)
  const allowed = rareIn(index, among)
  if (allowed) for (let row = 0; row < index.size; row++) if (allowed[row] === 0) blocked[row] = 1
  const candidates = [...topRows(popularity, mostCandidates, blocked)]
  const audience = audienceOf(index)
  const stoodFor = new Float64Array(audience.length)
  const take = (row: number) => {
    const near = nearnessTo(index, audience, row)
    for (let at = 0; at < near.length; at++) stoodFor[at] = Math.max(stoodFor[at]!, near[at]!)
  }
  for (const id of asked.shown ?? []) {
    const row = index.rowOf.get(id)
    if (row !== undefined) take(row)
  }
  const chosen: number[] = []
  while (chosen.length < Math.min(limit, candidates.length)) {
    const gains = candidates.map((row) =>
      chosen.includes(row)
        ? Number.NEGATIVE_INFINITY
        : (30 * gainOf(index, audience, stoodFor, row)) / audience.length + coverPopularity * popularity[row]!,
    )
    const best = candidates[gains.indexOf(Math.max(...gains))]!
    take(best)
    chosen.push(best)
  }
  return chosen.map((row) => index.filmIds[row]!)
}

function gainOf(index: CatalogIndex, audience: Int32Array, stoodFor: Float64Array, row: number): number {
  const near = nearnessTo(index, audience, row)
  let gain = 0
  for (let at = 0; at < near.length; at++) {
    const more = near[at]! - stoodFor[at]!
    if (more > 0) gain += (more * index.prominence[audience[at]!]!) / 100
  }
  return gain
}

/** Rows of nearness kept per catalog: 10 MB at most. */
const mostKept = 2_000

const nearnessOf = memo(({ prominence }: CatalogIndex) => ({
  audience: topRows(prominence, mostAudience),
  rows: new Map<number, Float32Array>(),
}))

const audienceOf = (index: CatalogIndex) => nearnessOf(index).audience

/** [audience] similarity of each film of the audience to the film in `row`. */
function nearnessTo(index: CatalogIndex, audience: Int32Array, row: number): Float32Array {
  const { rows } = nearnessOf(index)
  const known = rows.get(row)
  if (known) return known
  const near = Float32Array.from(audience, (other) => (other === row ? 1 : rowDot(index.filmFacets, row, other)))
  if (rows.size < mostKept) rows.set(row, near)
  return near
}

/** The commonest facets of a type that together make up this share of the catalog are what everybody gets anyway. */
const commonShare = 0.75

/** [size] 1 for films of rare countries or decades only, or with a rare genre; null for all. */
function rareIn(index: CatalogIndex, among: CoverAmong): Uint8Array | null {
  if (among === 'all') return null
  const ofType = Array.from(index.facets.keys())
    .filter((facet) => index.facetTypes[facet] === among)
    .sort((a, b) => index.facetShare[b]! - index.facetShare[a]!)
  const common = new Set<number>()
  let share = 0
  for (const facet of ofType) {
    if (share >= commonShare) break
    share += index.facetShare[facet]!
    common.add(facet)
  }
  const { start, column } = index.filmFacets
  return Uint8Array.from({ length: index.size }, (_, row) => {
    const own = [...column.subarray(start[row], start[row + 1])].filter((facet) => index.facetTypes[facet] === among)
    const rare = own.filter((facet) => !common.has(facet)).length
    return Number(among === 'genre' ? rare > 0 : own.length > 0 && rare === own.length)
  })
}

/** What similarity to all that was tapped counts against similarity to the one film. */
const jointWeight = 0.5
/** A written link counts this on top of similarity: somebody vouched for the two. */
const linkWeight = 0.4
/** How many times `limit` of the nearest are weighed by how well known they are: what is far off never comes in. */
const nearPool = 3
/** One standard deviation of popularity for, and of distance from the film's own popularity against. */
const knownWeight = 0.2
const distanceWeight = 0.3
/** What a country or decade in common counts; it is multiplied by the share of films that lack it. */
const originWeight: Partial<Record<FacetType, number>> = { country: 0.3, era: 0.15 }
/** Of films equally near, those about as well known are taken first. */
const tieWeight = 0.01

/**
 * The films near one that was tapped: alike, linked or liked by the same people, near the other taps too, and about as
 * well known as it is, so that somebody who knows a rare film is asked about rare ones. Ids, best first.
 */
export function nearRow(
  index: CatalogIndex,
  filmId: number,
  tappedIds: readonly number[],
  limit: number,
  asked: Asked = {},
): number[] {
  const row = index.rowOf.get(filmId)
  if (row === undefined) return []
  const { models = {}, shown = [] } = asked
  const popularity = blendedPopularity(index, models, defaultRankConfig)
  const { scores } = scratchOf(index)
  scores.fill(0)
  addSimilarity(index, row, models, 1, scores)
  addRow(index.kindred, row, linkWeight, scores)
  const tapped = tappedIds.flatMap((id) => index.rowOf.get(id) ?? [])
  for (const other of tapped) addSimilarity(index, other, models, jointWeight / tapped.length, scores)
  addOrigin(index, row, scores)
  const own = popularity[row]!
  const distanceOf = (film: number) => Math.abs(popularity[film]! - own)
  for (let film = 0; film < index.size; film++) scores[film] = scores[film]! - tieWeight * distanceOf(film)
  const pool = topRows(scores, nearPool * limit, blocking(index, { ...asked, shown: [filmId, ...tappedIds, ...shown] }))
  const worth = (film: number) => scores[film]! + knownWeight * popularity[film]! - distanceWeight * distanceOf(film)
  const rows = [...pool].sort((a, b) => worth(b) - worth(a)).slice(0, limit)
  return rows.map((near) => index.filmIds[near]!)
}

/** Whoever loves a film of a rare country or an early decade is likely to know others of it. */
function addOrigin(index: CatalogIndex, row: number, scores: Float64Array): void {
  const { filmFacets, facetTypes, facetShare, postings } = index
  for (const facet of columnsOf(filmFacets, row)) {
    const gain = (originWeight[facetTypes[facet]!] ?? 0) * (1 - facetShare[facet]!)
    if (gain > 0) for (const film of columnsOf(postings, facet)) scores[film] = scores[film]! + gain
  }
}

function blocking(index: CatalogIndex, { shown = [], rules = noRules }: Asked): Uint8Array {
  const blocked = new Uint8Array(index.size)
  blockBroken(index, rules, blocked)
  for (const id of shown) {
    const row = index.rowOf.get(id)
    if (row !== undefined) blocked[row] = 1
  }
  return blocked
}
