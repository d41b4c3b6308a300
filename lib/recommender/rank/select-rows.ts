import type { RankConfig } from '../config/rank-config'
import type { CatalogIndex } from '../index/catalog-index'
import { topRows } from '../matrix/top-rows'
import type { RankRequest } from '../types'
import type { GenreMix } from './calibration'
import { diversifyStepwise } from './diversify'
import { type Draw, drawOne } from './explore'
import { rowsAnswering } from './known-wish'
import { blockSize, type Share, shareGate, type WishMarks } from './wish-shares'

export type SelectInput = {
  index: CatalogIndex
  request: RankRequest
  config: RankConfig
  /** [size] */
  scores: Float64Array
  /** [size] 1 where a film must not be chosen */
  blocked: Uint8Array
  /** The best rows by these scores, where somebody has looked already. */
  best?: Int32Array | null
  /** The mix of genres a list is drawn to, as of an empty list. */
  mix: () => GenreMix | null
}

/** What a list holds besides the best films: shares of what was asked for, and the wishes each film answers. */
export type Asked = { shares: readonly Share[]; marks: WishMarks }

/** The rows of a list, best first, and how likely the film in the exploration place was to be drawn. */
export type Selection = { rows: number[]; explored: Draw | null }

/** Re-ranks the best-scoring films for diversity, gives one place to exploration, and holds the shares asked for. */
export function selectRows(input: SelectInput, asked: Asked | null): Selection {
  const { choose, places, explore } = beginList(input, asked)
  return explore(choose(places))
}

/**
 * The films a list begins with. The one in the exploration place is known only when all others are chosen: it, or the last
 * film where none is drawn, is left out unless it `matters`, given the others.
 */
export function firstRows(input: SelectInput, asked: Asked | null, matters: (others: number[]) => boolean): number[] {
  const { choose, places, exploredAt, explore } = beginList(input, asked)
  if (exploredAt < 0 || exploredAt >= blockSize) return choose(Math.min(places, blockSize))
  const others = choose(Math.min(places, blockSize - 1))
  return matters(others) ? explore(choose(places)).rows.slice(0, blockSize) : others
}

/** The best-scoring films, of which a list is made. */
export const bestRows = ({ request, config, scores, blocked }: SelectInput): Int32Array =>
  topRows(scores, Math.max(config.poolSize, 3 * request.limit), blocked)

/** A list of which no more is chosen than is asked for. */
function beginList(input: SelectInput, asked: Asked | null) {
  const { index, request, config, scores, mix } = input
  const best = input.best ?? bestRows(input)
  const pool = asked ? withAsked(best, asked, input) : best
  const { place, among, temperature } = config.exploration
  const explores = request.limit > place && pool.length > request.limit
  const exploredAt = explores ? place : -1
  const explore = (rows: number[]): Selection => {
    if (!explores) return { rows, explored: null }
    const nextBest = firstOf(pool, among, new Set(rows), (row) => !asked || mayExplore(asked, row))
    const explored = drawOne(nextBest, scores, temperature, request.seed)
    return { rows: explored ? rows.toSpliced(place, 0, explored.row) : rows, explored }
  }
  const choose = diversifyStepwise({
    pool,
    scaledOver: best.length,
    scores,
    features: index.filmFacets,
    lambda: diversityOf(request, config),
    mix: mix(),
    gate: asked && shareGate(asked.shares, asked.marks, exploredAt),
  })
  return { choose, places: explores ? request.limit - 1 : request.limit, exploredAt, explore }
}

/** The first `count` rows that are not taken and may come. */
function firstOf(rows: Int32Array, count: number, taken: ReadonlySet<number>, mayCome: (row: number) => boolean) {
  const found: number[] = []
  for (let at = 0; at < rows.length && found.length < count; at++) {
    const row = rows[at]!
    if (!taken.has(row) && mayCome(row)) found.push(row)
  }
  return found
}

/** The place for exploration counts as answering nothing, so it must not be one too many, nor the one that is missing. */
function mayExplore({ shares, marks }: Asked, row: number): boolean {
  const mark = marks[row]!
  return shares.every(({ least, most }, bit) => {
    const answers = ((mark >> bit) & 1) === 1
    return (most === blockSize || !answers) && (least < blockSize || answers)
  })
}

/** The pool with enough films for every share: the best of those asked for, and of those without what is unwanted. */
function withAsked(best: Int32Array, { shares, marks }: Asked, { index, request, scores, blocked }: SelectInput) {
  const unwanted = shares.reduce((bits, { wish }, bit) => (wish.level === 'less' ? bits | (1 << bit) : bits), 0)
  const isFree = (row: number) => (marks[row]! & unwanted) === 0
  const more: Int32Array[] = []
  // Of a best with enough of them nothing is missing.
  if (unwanted !== 0 && countOf(best, isFree) < request.limit) {
    more.push(topRows(scores, request.limit, alsoBlocked(blocked, isFree)))
  }
  for (const { wish } of shares) {
    if (wish.level === 'less') continue
    const open = Int32Array.from(rowsAnswering(index, wish)).filter((row) => blocked[row] === 0)
    // And those that answer the wish without bringing what is unwanted.
    for (const each of [open, open.filter(isFree)]) more.push(each.sort(byScoreOf(scores)).subarray(0, request.limit))
  }
  const rows = new Set(more.length === 0 ? [] : best)
  for (const each of more) for (const row of each) rows.add(row)
  return rows.size <= best.length ? best : Int32Array.from(rows).sort(byScoreOf(scores))
}

const byScoreOf = (scores: Float64Array) => (a: number, b: number) => scores[b]! - scores[a]! || a - b

function countOf(rows: Int32Array, counts: (row: number) => boolean): number {
  let count = 0
  for (let at = 0; at < rows.length; at++) if (counts(rows[at]!)) count++
  return count
}

const alsoBlocked = (blocked: Uint8Array, isFree: (row: number) => boolean) =>
  blocked.map((already, row) => (already === 1 || !isFree(row) ? 1 : 0))

function diversityOf(request: RankRequest, { diversity }: RankConfig): number {
  const isUnknown = request.liked.length === 0 && request.interests.length === 0 && request.wishes.length === 0
  if (isUnknown) return diversity.unknownPerson
  return diversity.settled + (diversity.adventurous - diversity.settled) * request.adventurous
}
