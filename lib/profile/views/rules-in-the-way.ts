import type { CatalogIndex } from '../../recommender/index/catalog-index'
import { blockBroken } from '../../recommender/rank/film-rules'
import { blockLaterParts } from '../../recommender/rank/series-rule'
import { joinRules, type StatedRule } from '../ranking/rules'

/** Why a list is short: how many films may be shown, and what keeps others off it. */
export type ShortList = {
  fitting: number
  /** Later parts of series that keep all rules and wait for an earlier one. */
  waiting: number
  /** The rule that would let most others in if it were let go; null where no single one makes the difference. */
  rule: StatedRule | null
  more: number
}

/**
 * What makes a list shorter than `wanted`; null where enough films may be shown. `excluded` are films out of the question
 * anyway, known ones mostly. Where enough are shown nothing more is counted; else O(rules · catalog).
 */
export function ruleInTheWay(
  index: CatalogIndex,
  stated: readonly StatedRule[],
  excluded: ReadonlySet<number>,
  wanted: number,
): ShortList | null {
  if (hasEnough(index, stated, excluded, wanted)) return null
  const { fitting, waiting } = countKeeping(index, stated, excluded)
  const lines = [...new Set(stated.map(({ line }) => line))]
  const best = lines
    .map((line) => {
      const others = stated.filter((rule) => rule.line !== line)
      return { line, more: countKeeping(index, others, excluded).fitting - fitting }
    })
    .toSorted((a, b) => b.more - a.more)[0]
  const rule = (best && best.more > 0 && stated.find(({ line }) => line === best.line)) || null
  return { fitting, waiting, rule, more: rule && best ? best.more : 0 }
}

function hasEnough(
  index: CatalogIndex,
  stated: readonly StatedRule[],
  excluded: ReadonlySet<number>,
  wanted: number,
): boolean {
  const blocked = new Uint8Array(index.size)
  const isOut = (row: number) => excluded.has(index.filmIds[row] as number)
  blockBroken(index, joinRules(stated.map(({ rules }) => rules)), blocked)
  blockLaterParts(index, isOut, blocked)
  let found = 0
  for (let row = 0; row < index.size && found < wanted; row++) if (blocked[row] === 0 && !isOut(row)) found++
  return found >= wanted
}

/** Of a series only the next part may be shown: the others keep the rules and wait. */
function countKeeping(index: CatalogIndex, stated: readonly StatedRule[], excluded: ReadonlySet<number>) {
  const blocked = new Uint8Array(index.size)
  const isOut = (row: number) => excluded.has(index.filmIds[row] as number)
  blockBroken(index, joinRules(stated.map(({ rules }) => rules)), blocked)
  const free = () => index.filmIds.reduce((count, _id, row) => count + (blocked[row] === 0 && !isOut(row) ? 1 : 0), 0)
  const keeping = free()
  blockLaterParts(index, isOut, blocked)
  const fitting = free()
  return { fitting, waiting: keeping - fitting }
}
