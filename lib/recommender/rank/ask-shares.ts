import { bestChanged } from '../matrix/best-changed'
import { columnsOf } from '../matrix/sparse-rows'
import { addSparse } from '../score/components/add-components'
import type { ScoreComponents } from '../score/components/component'
import { scratchOf } from '../score/components/scratch'
import { isOf, type Scored } from '../score/score-catalog'
import type { SoftWish } from '../types'
import { answersKnown } from './known-wish'
import { type Asked, firstRows, type SelectInput } from './select-rows'
import { blockSize, countWishes, markWishes, mostShares, type Share, shareOf } from './wish-shares'

/**
 * The shares a list must hold. What a wish has to bring is counted from lists that were never asked for it: one made
 * without any wish (`plain`), and where there are several wishes one made with all the others. O(wishes · catalog).
 */
export function askShares(input: SelectInput, plain: Scored, { components }: Pick<Scored, 'components'>): Asked {
  const wishes = input.request.wishes.slice(0, mostShares)
  const { marks, changed } = scratchOf(input.index)
  markWishes(input.index, wishes, marks)
  const countedIn = (
    scores: Float64Array,
    asking: readonly SoftWish[],
    asked: Asked | null,
    of: readonly SoftWish[],
    best: Int32Array | null = null,
  ) => {
    const count = (rows: readonly number[]) => countWishes(rows, marks, wishes.length)
    // One film more or less mostly asks for the same: a half is rounded down.
    const matters = (rows: readonly number[]) => {
      const counts = count(rows)
      return wishes.some(
        (wish, bit) => of.includes(wish) && !isSame(shareOf(wish, counts[bit]!), shareOf(wish, counts[bit]! + 1)),
      )
    }
    return count(firstRows({ ...input, scores, best, request: { ...input.request, wishes: asking } }, asked, matters))
  }
  const unasked = countedIn(plain.scores, [], null, wishes, bestOfPlain(input, plain.scores))
  const first = wishes.map((wish, bit) => shareOf(wish, unasked[bit]!))
  if (wishes.length === 1) return { shares: first, marks }
  const shares = wishes.map((wish, bit) => {
    // What a wish for the little known adds to scores cannot be taken back from them, and being like an example is no facet.
    if (wish.films || answersKnown(wish, 0) !== null) return first[bit]!
    const scores = withoutWish(input, wish, { plain: plain.components, asked: components }, changed)
    const others = first.map((share, each) => (each === bit ? { ...share, least: 0, most: blockSize } : share))
    const counts = countedIn(scores, wishes.toSpliced(bit, 1), { shares: others, marks }, [wish])
    return harder(first[bit]!, shareOf(wish, counts[bit]!))
  })
  return { shares, marks }
}

/** The best rows had nothing been asked for, where only less was: all other films kept their scores. Null: not known. */
function bestOfPlain({ index, request, scores, best, blocked }: SelectInput, plain: Float64Array) {
  if (!best || request.wishes.some(({ level }) => level !== 'less')) return null
  const rows = request.wishes.flatMap(({ facet }) => {
    const row = index.facetRowOf.get(facet)
    return row === undefined ? [] : [columnsOf(index.postings, row)]
  })
  return bestChanged({ best, scores, changed: plain, rows, blocked, placeOf: scratchOf(index).placeOf })
}

const isSame = (one: Share, other: Share) => one.least === other.least && one.most === other.most

const harder = (one: Share, other: Share): Share => ({
  ...one,
  least: Math.max(one.least, other.least),
  most: Math.min(one.most, other.most),
})

/** Writes over `changed` the scores with one wish taken back: what the evidence says of its facet counts again. */
function withoutWish(
  { index, scores }: SelectInput,
  { facet }: SoftWish,
  { plain, asked }: Record<'plain' | 'asked', ScoreComponents>,
  changed: Float64Array,
) {
  changed.set(scores)
  if (!index.facetRowOf.has(facet)) return changed
  const only = new Set([facet])
  for (const each of asked.sparse) if (isOf(each, only)) addSparse(each, changed, -1)
  for (const each of plain.sparse) if (isOf(each, only)) addSparse(each, changed)
  return changed
}
