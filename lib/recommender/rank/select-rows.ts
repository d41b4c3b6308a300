import type { RankConfig } from '../config/rank-config'
import type { CatalogIndex } from '../index/catalog-index'
import { topRows } from '../matrix/top-rows'
import type { RankRequest, SoftWish } from '../types'
import { genreMixFor } from './calibration'
import { diversify } from './diversify'
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
}

/** What a list holds besides the best films: shares of what was asked for, and the wishes each film answers. */
export type Asked = { shares: readonly Share[]; marks: WishMarks }

/** The rows of a list, best first, and how likely the film in the exploration place was to be drawn. */
export type Selection = { rows: number[]; explored: Draw | null }

/** Re-ranks the best-scoring films for diversity, gives one place to exploration, and holds the shares asked for. */
export function selectRows(input: SelectInput, asked: Asked | null): Selection {
  const { index, request, config, scores, blocked } = input
  const size = Math.max(config.poolSize, 3 * request.limit)
  const best = topRows(scores, size, blocked)
  const pool = asked ? withAsked(best, asked.shares, input) : best
  const { place, among, temperature } = config.exploration
  const explores = request.limit > place && pool.length > request.limit
  const rows = diversify({
    pool,
    scaledOver: best.length,
    scores,
    features: index.filmFacets,
    lambda: diversityOf(request, config),
    count: explores ? request.limit - 1 : request.limit,
    mix: genreMixFor(index, request, config),
    gate: asked && shareGate(asked.shares, asked.marks, explores ? place : -1),
  })
  if (!explores) return { rows, explored: null }
  const taken = new Set(rows)
  const nextBest = [...pool].filter((row) => !taken.has(row) && (!asked || mayExplore(asked, row))).slice(0, among)
  const explored = drawOne(nextBest, scores, temperature, request.seed)
  if (explored) rows.splice(place, 0, explored.row)
  return { rows, explored }
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
function withAsked(best: Int32Array, shares: readonly Share[], { index, request, scores, blocked }: SelectInput) {
  const rows = new Set(best)
  const add = (more: Iterable<number>) => {
    for (const row of more) rows.add(row)
  }
  const having = (wish: SoftWish) => Array.from(rowsAnswering(index, wish))
  const unwanted = blocked.slice()
  for (const { wish } of shares) if (wish.level === 'less') for (const row of having(wish)) unwanted[row] = 1
  if (shares.some(({ wish }) => wish.level === 'less')) add(topRows(scores, request.limit, unwanted))
  for (const { wish } of shares) {
    if (wish.level === 'less') continue
    const open = having(wish).filter((row) => blocked[row] === 0)
    const byScore = (a: number, b: number) => scores[b]! - scores[a]! || a - b
    add(open.toSorted(byScore).slice(0, request.limit))
    // Those that answer the wish without bringing what is unwanted.
    add(
      open
        .filter((row) => unwanted[row] === 0)
        .toSorted(byScore)
        .slice(0, request.limit),
    )
  }
  return Int32Array.from(rows).sort((a, b) => scores[b]! - scores[a]! || a - b)
}

function diversityOf(request: RankRequest, { diversity }: RankConfig): number {
  const isUnknown = request.liked.length === 0 && request.interests.length === 0 && request.wishes.length === 0
  if (isUnknown) return diversity.unknownPerson
  return diversity.settled + (diversity.adventurous - diversity.settled) * request.adventurous
}
