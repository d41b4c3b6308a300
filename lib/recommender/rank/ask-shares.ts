import type { ScoreComponents } from '../score/components/component'
import type { Scored } from '../score/score-catalog'
import type { SoftWish } from '../types'
import { answersKnown } from './known-wish'
import { type Asked, type SelectInput, selectRows } from './select-rows'
import { blockSize, countWishes, markWishes, mostShares, type Share, shareOf } from './wish-shares'

/**
 * The shares a list must hold. What a wish has to bring is counted from lists that were never asked for it: one made
 * without any wish (`plain`), and where there are several wishes one made with all the others. O(wishes · catalog).
 */
export function askShares(input: SelectInput, plain: Scored, { components }: Pick<Scored, 'components'>): Asked {
  const wishes = input.request.wishes.slice(0, mostShares)
  const marks = new Int32Array(input.index.size)
  markWishes(input.index, wishes, marks)
  const countedIn = (scores: Float64Array, asking: readonly SoftWish[], asked: Asked | null) => {
    const { rows } = selectRows({ ...input, scores, request: { ...input.request, wishes: asking } }, asked)
    return countWishes(rows.slice(0, blockSize), marks, wishes.length)
  }
  const unasked = countedIn(plain.scores, [], null)
  const first = wishes.map((wish, bit) => shareOf(wish, unasked[bit]!))
  if (wishes.length === 1) return { shares: first, marks }
  const shares = wishes.map((wish, bit) => {
    // What a wish for the little known adds to scores cannot be taken back from them.
    if (answersKnown(wish, 0) !== null) return first[bit]!
    const scores = withoutWish(input, wish, plain.components, components)
    const others = first.map((share, each) => (each === bit ? { ...share, least: 0, most: blockSize } : share))
    const counts = countedIn(scores, wishes.toSpliced(bit, 1), { shares: others, marks })
    return harder(first[bit]!, shareOf(wish, counts[bit]!))
  })
  return { shares, marks }
}

const harder = (one: Share, other: Share): Share => ({
  ...one,
  least: Math.max(one.least, other.least),
  most: Math.min(one.most, other.most),
})

/** The scores with one wish taken back: what the evidence says of its facet counts again. */
function withoutWish(
  { index, scores }: SelectInput,
  { facet }: SoftWish,
  plain: ScoreComponents,
  asked: ScoreComponents,
) {
  const changed = scores.slice()
  const add = (components: ScoreComponents, sign: number) => {
    for (const { source, scale, row, value, from, end } of components.sparse) {
      if ((source.kind !== 'interest' && source.kind !== 'mute') || source.facet !== facet) continue
      for (let at = from; at < end; at++) {
        const film = row[at]!
        changed[film] = changed[film]! + sign * scale * (value === null ? 1 : value[at]!)
      }
    }
  }
  if (index.facetRowOf.has(facet)) {
    add(asked, -1)
    add(plain, 1)
  }
  return changed
}
