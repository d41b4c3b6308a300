import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { wordsOf } from './clause-verb'

const WOULD = /^(?:would|will|d|wouldnt|absolutely|really|totally|probably|definitely|utterly|simply|have)$/
const HATES =
  /^(?:hate|hates|hated|loathe|detest|despise|disapprove|disapprove of|dislike|not like|wouldnt like|cannot stand)$/
const WHICH = /^(?:something|anything|that|which|what|one|ones|films?|movies?|stuff|things?)$/
const IT = /^(?:this|that|it|these|those|me|for|to|if|me for)$/

/** "Something my gran would hate", "my gran would hate this, but": who is named so is not there, and turns nothing down. */
export function othersHate(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const idle = new Set<Item>()
  for (const [place, item] of items.entries()) {
    if (item.kind !== 'viewers') continue
    let at = place + 1
    while (items[at]?.kind === 'filler' && WOULD.test(wordsOf(items[at], pieces))) at += 1
    const verb = items[at]
    if (at === place + 1 || verb?.kind !== 'operator' || !HATES.test(verb.words)) continue
    const [before, after] = [items[place - 1], items[at + 1]]
    const isWhich = before !== undefined && WHICH.test(wordsOf(before, pieces).split(' ').at(-1) ?? '')
    const isIt = !after || after.kind === 'join' || IT.test(wordsOf(after, pieces))
    if (isWhich || isIt) idle.add(item).add(verb)
  }
  return items.map((item) => (idle.has(item) ? { kind: 'filler', word: '', at: item.at, end: item.end } : item))
}
