import type { CatalogIndex } from '../recommender/index/catalog-index'
import { blockBroken } from '../recommender/rank/film-rules'
import { joinRules, type StatedRule } from './rules'

/** How many films keep all rules, and the rule that would let most others in if it were let go. */
export type RuleInTheWay = { fitting: number; rule: StatedRule; more: number }

/**
 * The rule that makes a list shorter than `wanted`; null when enough films keep all rules, or when no single rule
 * makes the difference. `excluded` are films out of the question anyway. O(rules · catalog).
 */
export function ruleInTheWay(
  index: CatalogIndex,
  stated: readonly StatedRule[],
  excluded: ReadonlySet<number>,
  wanted: number,
): RuleInTheWay | null {
  const fitting = countKeeping(index, stated, excluded)
  if (fitting >= wanted || stated.length === 0) return null
  const lines = [...new Set(stated.map(({ line }) => line))]
  const best = lines
    .map((line) => {
      const others = stated.filter((rule) => rule.line !== line)
      return { line, more: countKeeping(index, others, excluded) - fitting }
    })
    .toSorted((a, b) => b.more - a.more)[0]
  const rule = stated.find(({ line }) => line === best?.line)
  return best && rule && best.more > 0 ? { fitting, rule, more: best.more } : null
}

function countKeeping(index: CatalogIndex, stated: readonly StatedRule[], excluded: ReadonlySet<number>): number {
  const blocked = new Uint8Array(index.size)
  blockBroken(index, joinRules(stated.map(({ rules }) => rules)), blocked)
  return index.filmIds.reduce((count, id, row) => count + (blocked[row] === 0 && !excluded.has(id) ? 1 : 0), 0)
}
