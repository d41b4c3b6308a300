import type { CatalogSnapshot } from '../../catalog/snapshot'
import { lowerFirst } from '../../lower-first'
import { joinRules, type StatedRule } from '../ranking/rules'
import { textOf } from './rule-views'

/** What every film of a list keeps to, in words, each once, as the middle of a sentence. */
export function keptRules(stated: readonly StatedRule[], catalog: CatalogSnapshot): string[] {
  return [...new Set(thoseThatHold(stated).map((rule) => lowerFirst(textOf(rule, catalog).text)))]
}

/** Of several limits of one kind those that decide: beside "at most 90 minutes", "at most 120" says nothing. */
function thoseThatHold(stated: readonly StatedRule[]): StatedRule[] {
  const joined = joinRules(stated.map(({ rules }) => rules))
  const decides = ({ rules }: StatedRule, limit: 'minutes' | 'years') => {
    const [own, all] = [rules[limit], joined[limit]]
    return !own || !all || (own.from !== null && own.from === all.from) || (own.to !== null && own.to === all.to)
  }
  return stated.filter((rule) => decides(rule, 'minutes') && decides(rule, 'years'))
}
