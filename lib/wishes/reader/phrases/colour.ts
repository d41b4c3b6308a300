import { speech } from '@/domains/speech'
import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'

const LOOK = 'black-and-white'
const ASKS = /^(?:only|be|is|want|prefer|just|strictly|shot|filmed|made|please|ideally|preferably|and)$/
const GOES_ON =
  /^(?:only|please|pls|preferred|preferably|ideally|instead|rather|not|over|is|if|exclusively|thanks|tonight)$/

/** "Samurai, colour.", "has to be colour", "colour's what I want": how it was filmed, and no splash of it. */
export function colourAt(pieces: readonly Piece[], at: number): Item | null {
  const [before, here, after] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  if (here?.kind !== 'word' || !/^colou?rs?$/.test(here.text) || !(LOOK in speech.opposites)) return null
  const isIts = /['’]s$/.test(here.raw) && /^(?:what|the|best|my|a|all)$/.test(wordAt(pieces, at + 1))
  if (!isIts && here.text.endsWith('s')) return null
  const isLed = !before || before.kind === 'mark' || ASKS.test(before.text)
  const isClosed = isIts || !after || after.kind === 'mark' || GOES_ON.test(after.text)
  return isLed && isClosed ? { kind: 'opposite', facet: `detail:${LOOK}`, at, end: at + 1 } : null
}
