import type { Facet } from '../../../recommender/types'
import type { Item } from '../sentence/items'
import type { Sensed } from './clauses'

/** The same kind of thing, where a rule is widened by one more of it. */
const sortsOf: Readonly<Record<string, string>> = { country: 'place', region: 'place', language: 'place' }
const sortOf = (facet: Facet | undefined) => {
  const type = facet?.split(':')[0] ?? ''
  return sortsOf[type] ?? type
}
const GIVES_IN =
  /(?:^| )(?:go on(?: then)?|oh well|oh(?: go on)?|ok|okay|fine|alright|all right|well|plus|also|or maybe|or perhaps|and maybe|hmm|hm|actually|i guess|i suppose|at a push|at a pinch|if you must|if need be)(?: |$)/
const TOO =
  /^(?:[,.] )?(?:(?:is|are|would be|may be|can be|films?|movies?|ones?|stuff) )*(?:(?:ok|okay|fine|allowed|alright|welcome|acceptable|good|all right) )?(?:too|as well|also|at a push|at a pinch|then)(?= |$)/
const IS_FINE =
  /^(?:(?:films?|movies?|ones?|stuff) )?(?:is|are|would be|will do|works?|goes)(?: also| just as)? ?(?:ok|okay|fine|allowed|alright|welcome|acceptable|good|all right)?(?: |$)/
const WIDENS: ReadonlySet<string> = new Set(['place', 'era', 'genre', 'person', 'theme', 'setting', 'mood', 'detail'])

const facetOf = ({ item }: Sensed, of: string): Facet | undefined => {
  if (item.kind !== 'term') return undefined
  return of.startsWith('language:') ? ((item.term.language as Facet | undefined) ?? item.facets[0]) : item.facets[0]
}

/** "Only Italian, oh go on then, Spanish too": one more is let in under the rule, and nothing else. */
export function widened(
  sensed: readonly Sensed[],
  items: readonly Item[],
  wordsAt: (at: number, end: number) => string,
): Sensed[] {
  if (!sensed.some(({ sense }) => sense === 'only')) return [...sensed]
  return sensed.map((each, place) => {
    const rule = sensed.slice(0, place).findLast(({ sense }) => sense === 'only')
    const of = rule?.item.kind === 'term' ? rule.item.facets[0] : undefined
    const facet = of && facetOf(each, of)
    if (!rule || !facet || each.item.kind !== 'term' || each.sense === 'without' || each.sense === 'less') return each
    if (each.item.facets.length > 1 || facet === of || sortOf(facet) !== sortOf(of) || !WIDENS.has(sortOf(of)))
      return each
    const between = wordsAt(rule.item.end, each.item.at)
    const behind = wordsAt(each.item.end, each.item.end + 6)
    const isOther = sensed
      .slice(0, place)
      .some(({ item }) => item.at > rule.item.at && item.kind === 'term' && sortOf(item.facets[0]) !== sortOf(of))
    const isTold = TOO.test(behind) || (GIVES_IN.test(between) && IS_FINE.test(behind))
    const isAlso =
      /(?:^| )(?:and|or|plus)(?: \S+){0,3}$/.test(between) && /(?:^| )(?:also|as well|too)(?: |$)/.test(between)
    const isNamed = items.some(({ kind, at }) => kind === 'term' && at === each.item.at)
    if (isOther || !isNamed || !(isTold || isAlso)) return each
    const facets: Facet[] = [facet]
    return { ...each, sense: 'only', item: { ...each.item, facets } }
  })
}
