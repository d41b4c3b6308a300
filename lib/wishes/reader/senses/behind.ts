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

export const isSaid = (item: Item | undefined, words: RegExp) => item?.kind === 'filler' && words.test(item.word)

/** "Except for Life of Brian I've never laughed at one": what stands out is liked. */
export const standsOut = (items: readonly Item[]) =>
  /^(?:title|unknown-title|term)$/.test(items[1]?.kind ?? '') &&
  items.slice(2, 6).some((each) => isSaid(each, /^(?:i|ive|we|weve)$/)) &&
  items
    .slice(2)
    .some((each) =>
      /^(?:never|havent|dont|didnt|cant|not)/.test(
        each.kind === 'operator' ? each.words : isSaid(each, /./) && each.kind === 'filler' ? each.word : '',
      ),
    )
