import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { wordsOf } from './clause-verb'

const SAYS = /^(?:say|tell|tells|advise|insist|suggest|recommend|saying|telling)$/
const WOULD = /^(?:would|d|will|keeps|always)$/
/** What we would say ourselves is meant. */
const US = /^(?:i|we|id|wed|you|who|what|it|that)$/

/** "My therapist would say avoid grief": what somebody else says of it was not understood, up to the next stop. */
export function hearsayApart(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const found: Item[] = []
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place]
    if (!item) continue
    found.push(item)
    if (!saysOfOthers(items, pieces, place)) continue
    const stop = items.findIndex((each, at) => at > place && each.kind === 'join' && /^(?:stop|but)$/.test(each.join))
    const told = items.slice(place + 1, stop < 0 ? items.length : stop)
    const things = told.filter(({ kind }) => /^(?:term|attribute|known|foreign|unread|years|minutes)$/.test(kind))
    found.push(...things.map(({ at, end }): Item => ({ kind: 'unread', at, end })))
    place += told.length
  }
  return found
}

const CLAIMS = /^(?:says|say|said|thinks|think|reckons|claims|complains|swears|told me|keeps saying|always says|moans)$/
/** "My flatmate says I only watch depressing films"; but "my wife says no horror" is what she wants. */
function claimsOfUs(items: readonly Item[], pieces: readonly Piece[], place: number): boolean {
  let before = place - 1
  while (/^(?:always|keeps|just|also|often|that)$/.test(wordsOf(items[before], pieces))) before -= 1
  return (
    (items[before]?.kind === 'viewers' || /^(?:my|our)$/.test(wordsOf(items[before - 1], pieces))) &&
    CLAIMS.test(wordsOf(items[place], pieces)) &&
    /^(?:i|im|ive|we|were|weve|that i|that we)\b/.test(wordsOf(items[place + 1], pieces))
  )
}

/** "My therapist says I should stop watching horror": advice, and it is passed on to be heeded. */
const advises = (items: readonly Item[], place: number) =>
  items
    .slice(place + 1, place + 5)
    .some((item) => item.kind === 'operator' && /^(?:should|ought|need|must|have|got|gotta) /.test(item.words))

function saysOfOthers(items: readonly Item[], pieces: readonly Piece[], place: number): boolean {
  if (claimsOfUs(items, pieces, place)) return !advises(items, place)
  const words = [wordsOf(items[place - 1], pieces), wordsOf(items[place], pieces)].join(' ').split(' ')
  if (!SAYS.test(words.at(-1) ?? '') || !WOULD.test(words.at(-2) ?? '')) return false
  const subject =
    wordsOf(items[place - 2], pieces)
      .split(' ')
      .at(-1) ?? ''
  return subject !== '' && !US.test(subject)
}
