import type { Facet } from '../../recommender/types'
import { wordForms } from '../text/word-forms'
import type { Sensed } from './clauses'

/** Who wants something romantic but no rom-com does not turn down romance. */
const kin: Partial<Record<Facet, Facet>> = { 'genre:romance': 'mood:romantic' }

/** Words read generously where they are wanted; nothing is ruled out for them. */
const LOOSE = /^(?:epics?|emotional|city|house|town)$/

/**
 * What is turned down in words finer than our facets. Of "romantic comedies" one facet is enough; "dogs, not cats" turns
 * down nothing we could tell from what is wanted, so it is not understood.
 */
export function finerWords(sensed: readonly Sensed[], wordsAt: (at: number, end: number) => string): Sensed[] {
  const wanted = new Map<Facet, string>()
  for (const { item, sense } of sensed)
    if (item.kind === 'term' && (sense === 'more' || sense === 'much-more'))
      for (const facet of item.facets) wanted.set(facet, wordsAt(item.at, item.end))
  return sensed.map((each): Sensed => {
    const { item, sense } = each
    if (item.kind !== 'term' || sense !== 'without' || item.term.notes.length > 0) return each
    if (LOOSE.test(wordsAt(item.at, item.end)))
      return { ...each, sense: 'more', item: { kind: 'unread', at: item.at, end: item.end } }
    const left = item.facets.find((facet) => !wanted.has(facet) && !wanted.has(kin[facet] ?? facet))
    if (left) return { ...each, item: { ...item, facets: [left] } }
    const said = wordsAt(item.at, item.end)
    const same = item.facets.some((facet) => wordForms(wanted.get(facet) ?? '').includes(said))
    return same ? each : { ...each, sense: 'more', item: { kind: 'unread', at: item.at, end: item.end } }
  })
}
