import type { CatalogSnapshot } from '../../catalog/snapshot'
import { lowerFirst } from '../../lower-first'
import type { Facet, Span } from '../../recommender/types'
import { joinRules, type StatedRule } from '../ranking/rules'
import { filmsWords } from './films-words'
import { othersAllowed, textOf } from './rule-views'

/** What every film of a list keeps to, in words, each once, as the middle of a sentence. */
export function keptRules(stated: readonly StatedRule[], catalog: CatalogSnapshot): string[] {
  return [...new Set(thoseThatHold(stated).map((rule) => keptText(rule, catalog)))]
}

/** Demands of which a film needs one are one demand: "nothing but comedies or westerns". */
function keptText(rule: StatedRule, catalog: CatalogSnapshot): string {
  if (othersAllowed(rule).length === 0) return lowerFirst(textOf(rule, catalog).text)
  return `nothing but ${anyOf(rule, catalog).join(' or ')}`
}

const anyOf = ({ rules }: StatedRule, catalog: CatalogSnapshot) =>
  rules.only.flat().map((facet) => filmsWords(facet, catalog))

/** What holds beside the rules of one line: whoever says something new hears what they once said and may have forgotten. */
export function keptBeside(line: string, stated: readonly StatedRule[], catalog: CatalogSnapshot): string[] {
  const own = keptRules(
    stated.filter((rule) => rule.line === line),
    catalog,
  )
  const held = new Set(thoseThatHold(stated))
  const others = stated.filter((rule) => rule.line !== line && held.has(rule))
  // Beside "only westerns" an "only comedies" of before lets comedies in.
  const letIn = others
    .filter((rule) => own.includes(keptText(rule, catalog)))
    .flatMap(({ token = '' }) => (token.startsWith('only:') ? [token.slice('only:'.length) as Facet] : []))
    .filter((facet) => !stated.some((rule) => rule.line === line && rule.token === `only:${facet}`))
  return [
    ...[...new Set(letIn)].map((facet) => `${filmsWords(facet, catalog)} as well`),
    ...keptRules(others, catalog).filter((text) => !own.includes(text)),
  ]
}

/** The same as what a film keeps to: nothing said of many films at once. */
export function obeyedRules(stated: readonly StatedRule[], catalog: CatalogSnapshot): string[] {
  const words = (rule: StatedRule) => (rule.rules.years ? yearsKept(rule.rules.years) : keptText(rule, catalog))
  return [...new Set(thoseThatHold(stated).map((rule) => lowerFirst(words(rule))))]
}

function yearsKept({ from, to }: Span): string {
  if (from !== null && to !== null) return from === to ? `nothing but ${from}` : `only ${from} to ${to}`
  return from !== null ? `nothing before ${from}` : `nothing after ${to}`
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
