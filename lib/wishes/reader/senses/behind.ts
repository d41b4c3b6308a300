import type { Item } from '../sentence/items'

/** Behind a title, at most with a comma between. */
export function isBehindTitle(items: readonly Item[], place: number): boolean {
  const before = items[place - 1]
  const last = before?.kind === 'join' && before.join === 'comma' ? items[place - 2] : before
  return last?.kind === 'title' || last?.kind === 'unknown-title'
}

/** "Horror, but only if it's funny": of which horror. */
export const isBehindTerm = (items: readonly Item[], place: number) => {
  const named = items.slice(0, place).findLast(({ kind }) => kind !== 'join' && kind !== 'film')
  return named?.kind === 'term'
}

/** "Like Alien, only animated films": said in full, it is a rule. */
export const isKindOfFilm = (items: readonly Item[], place: number) =>
  items[place + 1]?.kind === 'term' &&
  items[place + 2]?.kind === 'film' &&
  /^(?:join)?$/.test(items[place + 3]?.kind ?? '')
