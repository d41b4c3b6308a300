import type { Item } from '../sentence/items'
import type { Sensed } from './clauses'

const EXCEPT = /^(?:except(?: for| maybe)?|excepting|apart from|aside from|other than|besides|bar|save for)$/

/**
 * "No sequels, but Aliens is fine", "no animation! Except Coraline": a single film brought back is an example, and the rule
 * stays.
 */
export function filmsLetIn(sensed: readonly Sensed[], items: readonly Item[]): Sensed[] {
  return sensed.map((each) => {
    const { item, sense } = each
    const isBack = item.kind === 'title' && (sense === 'neutral' || (sense === 'without' && isExcepted(item, items)))
    return isBack && sensed.some((other) => isRule(other) && other.item.at < item.at)
      ? { ...each, sense: 'more', direct: false }
      : each
  })
}

const isRule = ({ item, sense }: Sensed) =>
  item.kind === 'combination' ||
  (sense !== 'neutral' && (item.kind === 'minutes' || item.kind === 'years')) ||
  (sense === 'without' && item.kind !== 'title' && item.kind !== 'unknown-title')

/** Nothing but "except" between the sentence before and the film, or between a limit and the film. */
function isExcepted(item: Item, items: readonly Item[]): boolean {
  const place = items.findIndex(({ at, kind }) => at === item.at && kind === item.kind)
  const [said, before] = [items[place - 1], items[place - 2]]
  const limit = before?.kind === 'join' && before.join === 'comma' ? items[place - 3] : before
  const isOfLimit = limit?.kind === 'minutes' || limit?.kind === 'years'
  const isAnew = before?.kind === 'join' && (before.join === 'stop' || before.join === 'question')
  return said?.kind === 'operator' && EXCEPT.test(said.words) && (isOfLimit || isAnew)
}
