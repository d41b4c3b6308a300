import type { Operation } from '../../words/operators'
import type { Item } from '../sentence/items'

const isSaid = (item: Item | undefined, words: RegExp) => item?.kind === 'filler' && words.test(item.word)

const isMore = (item: Item | undefined) =>
  item?.kind === 'operator' && /^(?:some|also|a bit of|a little|more)$/.test(item.words)

/** "A thriller would be ok": asked for, if modestly. */
export const isModest = (items: readonly Item[], place: number) =>
  items[place]?.kind === 'postfix' &&
  isSaid(items[place - 1], /^be$/) &&
  isSaid(items[place - 2], /^(?:would|might|could)$/) &&
  items[place - 3]?.kind === 'term' &&
  (isSaid(items[place - 4], /^an?$/) || isMore(items[place - 4]))

/** "Portuguese or Greek or Turkish, doesn't matter": any of those that were named. */
export function isAnyOfThem(items: readonly Item[], place: number, operation: Operation): boolean {
  if (operation !== 'neutral') return false
  const before = items.slice(0, place).findLastIndex(({ kind }) => kind !== 'join' && kind !== 'filler')
  const or = items[before - 1]
  return before < place - 1 && or?.kind === 'join' && or.join === 'or' && items[before - 2]?.kind === 'term'
}
