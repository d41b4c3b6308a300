import type { Piece } from '../../text/split-words'
import type { Operation } from '../../words/operators'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'
import { seenEveryAt } from './seen-every'

const ALL = '(?:both|each|either|all (?:three|four|of (?:it|them|those|these|that)))(?: of (?:them|those|these))?'
const CLOSE = '(?= (?:please|pls|thanks|tonight)$|$)'
const AMOUNTS: readonly (readonly [Operation, RegExp])[] = (
  [
    ['much-more', '(?:much|a lot|lots|loads|far|way|plenty|lots and lots) more of|(?:lots|loads|plenty|tons|heaps) of'],
    ['less', '(?:much |a lot |far |way |a bit )?(?:less|fewer) of|(?:not|nothing like) so much of|not too much of'],
    ['without', '(?:no more|none|nothing|no) of'],
    ['more', '(?:(?:a bit|a little|some) )?more of'],
  ] as const
).map(([operation, amount]) => [operation, new RegExp(`^(?:${amount}) ${ALL}${CLOSE}`)] as const)
const LISTED = /^(?:and|or|comma)$/

/** What is said of all of something: "much more of both", "seen every slasher going". */
export const ofAllAt = (items: readonly Item[], pieces: readonly Piece[], at: number): Item | null =>
  ofBothAt(items, pieces, at) ?? seenEveryAt(items, pieces, at)

/** "Heists and trains: much more of both": how much of all that was listed before. */
function ofBothAt(items: readonly Item[], pieces: readonly Piece[], at: number): Item | null {
  if (pieces[at - 1]?.kind !== 'mark') return null
  const mark = pieces.findIndex(({ kind }, place) => place >= at && kind === 'mark')
  const said = saidAt(pieces, at, mark < 0 ? pieces.length : mark)
  const found = AMOUNTS.find(([, amount]) => amount.test(said))
  const words = found?.[1].exec(said)?.[0]
  if (!found || !words) return null
  const back: number[] = []
  for (const item of items.slice(0, -1).toReversed()) {
    if (item.kind === 'term' || item.kind === 'title') back.push(item.at)
    else if (!(item.kind === 'filler' || item.kind === 'film' || (item.kind === 'join' && LISTED.test(item.join))))
      break
  }
  return back.length > 1
    ? { kind: 'postfix', operation: found[0], back: back.toReversed(), at, end: at + words.split(' ').length }
    : null
}
