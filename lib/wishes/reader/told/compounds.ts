import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { wordsOf } from './clause-verb'
import { OWN_TASTE } from './words'

/** Of the evening, of people and of their days: with one of our words before them they are no films. */
const HEADS =
  /^(?:nights?|evenings?|days?|weeks?|weekends?|bed|party|trips?|shifts?|books?|novels?|games?|teachers?|meetings?|homework|exams?|podcasts?|lessons?|classes|course|appointment|run|fan|fans|club|ceremony|holiday|holidays|season|bars?|songs?|playlist|museum|shop)$/
const isMood = (facet: string) => facet.startsWith('mood:')
const PART = /^(?:theme|setting(?!:present)|detail|mood):/

/** "A cosy evening" is how the film should be; "a school night" is not. */
const TIMES = /^(?:nights?|evenings?|afternoons?|weekends?|season|holidays?)$/

/** "It's a school night", "murder podcasts", "my shift at the hospital": the word of ours only says which. */
export function compoundsApart(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const found: Item[] = []
  for (const [place, item] of items.entries()) {
    const before = found.at(-1)
    const isHead =
      (item.kind === 'filler' || item.kind === 'unread') && HEADS.test(wordsOf(item, pieces)) && before?.end === item.at
    const isOurs = before?.kind === 'term' && before.facets.length > 0 && before.facets.every((each) => PART.test(each))
    const isTheirs = item.kind === 'term' && PART.test(item.facets[0] ?? '') && isOfOurLives(items, pieces, place)
    const isOwned = item.kind === 'unread' && before?.end === item.at && isPossessive(pieces[item.at - 1])
    const isHow = isHead && TIMES.test(wordsOf(item, pieces)) && before?.kind === 'term' && before.facets.every(isMood)
    if ((isHead || isOwned) && isOurs && !isHow)
      found[found.length - 1] = { kind: 'unread', at: before.at, end: item.end }
    else found.push(isTheirs ? { kind: 'unread', at: item.at, end: item.end } : item)
  }
  return found
}

/** "The queen's gambit" is no queen. */
const isPossessive = (piece: Piece | undefined) => piece?.kind === 'word' && /['’]s$/.test(piece.raw)

const FARTHEST = 6
/** Behind "my shift at the", "my old", "a film club of": in a life, not in a film. */
function isOfOurLives(items: readonly Item[], pieces: readonly Piece[], place: number): boolean {
  const between: string[] = []
  for (let at = place - 1; at >= Math.max(0, place - FARTHEST); at -= 1) {
    const item = items[at]
    if (item?.kind === 'viewers') return between.length > 0 && between.at(-1) === 'of'
    if (item?.kind !== 'filler' && item?.kind !== 'unread') return false
    const said = wordsOf(item, pieces)
    if (/^(?:my|our)$/.test(said)) return !between.some((word) => OWN_TASTE.test(word) || NOT_OF_US.test(word))
    between.push(said)
  }
  return false
}

const NOT_OF_US = /^(?:and|with|like|love|want|is|are|was|for|about|by|would|can|will)$/
