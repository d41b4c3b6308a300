import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { wordsOf } from './clause-verb'

const WHO =
  /^(?:i|ill|id|im|we|well|you|youll|it|its|they|theyll|theyre|he|she|people|everyone|everybody|nobody|my|our|the)$/
const ENDS = /^(?:stop|but|comma|question|colon)$/

/** "So old that they talk funny", "so sad I cry for days": what comes of it is said of nothing that is wanted. */
export function resultsApart(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const found: Item[] = []
  let until = -1
  for (const [place, item] of items.entries()) {
    if (place < until) {
      if (/^(?:term|attribute|known|unread)$/.test(item.kind))
        found.push({ kind: 'filler', word: '', at: item.at, end: item.end })
      else found.push(item)
      continue
    }
    found.push(item)
    const isSo =
      wordsOf(items[place - 1], pieces)
        .split(' ')
        .at(-1) === 'so'
    const that = wordsOf(items[place + 1], pieces) === 'that' ? 2 : 1
    if (!isSo || !/^(?:term|attribute|unread)$/.test(item.kind) || !WHO.test(wordsOf(items[place + that], pieces)))
      continue
    const end = items.findIndex(
      (each, at) => at > place && (each.kind === 'operator' || (each.kind === 'join' && ENDS.test(each.join))),
    )
    until = end < 0 ? items.length : end
  }
  return found
}
