import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const TURNS_DOWN = /^(?:no|without|zero|spare me|.*\b(?:want|wanna|need|make me|feel like))$/
const SMALL =
  /^(?:a|an|the|it|that|this|these|those|them|me|us|you|i|we|he|she|they|to|of|in|on|at|for|with|is|be|are|was|at all|really|please|pls|thanks|thank you|ta|again|ever|too|so|very|any|all|one|ones|sure|way|more|even|just|yet|now|today|tonight|though|tho|anymore|do|does|did|have|has|will|would|can|could|as|much|many|else|either|know|mind|matter|fussy|there|here|if|or|my|your|our|kind|sort|type|stuff|think so|)$/

/** "I don't want to think": what is turned down is no thing of ours, so the whole of it was not understood. */
export function emptyNegations(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const found: Item[] = []
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place]
    if (!item) continue
    const end =
      item.kind === 'operator' && /^(?:without|less)$/.test(item.operation) && TURNS_DOWN.test(item.words)
        ? emptyEnd(items, place)
        : null
    const rest = end === null ? [] : items.slice(place + 1, end)
    const says = rest.some((each) => !SMALL.test(saidAt(pieces, each.at, each.end)))
    if (end === null || !says) found.push(item)
    else {
      found.push({ kind: 'unread', at: item.at, end: rest.at(-1)?.end ?? item.end })
      place = end - 1
    }
  }
  return found
}

/** Where a clause ends that holds nothing but grammar behind a negation; null where it holds a thing. */
function emptyEnd(items: readonly Item[], place: number): number | null {
  for (let at = place + 1; at < items.length; at += 1) {
    const kind = items[at]?.kind
    if (kind === 'join') return at
    if (kind !== 'filler') return null
  }
  return items.length
}
