import { type Read, readNumber, wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { saidAt } from '../sentence/reading'
import { ageFirst, type Viewers } from './age-first'

type Found = Read<Viewers> & { at: number }

/** "With a ten-year-old who hates clowns": how old somebody is counts, whatever is said of them behind it. */
export function withAged(pieces: readonly Piece[], at: number): Found | null {
  if (!/^(?:with|for)$/.test(wordAt(pieces, at))) return null
  const place = /^(?:an?|my|our|the|one|this|her|his)$/.test(wordAt(pieces, at + 1)) ? at + 2 : at + 1
  const found = ageFirst(pieces, place)
  return found && found.value.who === 'children' && wordAt(pieces, found.next) === 'who' ? { ...found, at } : null
}

const KIDS =
  /^(?:kids?|child|children|kiddos?|kiddies|toddlers?|teenagers?|teens|tweens|preteens|grandkids|grandchildren|grandchild|youngsters|little ones?|girls|boys|nieces|nephews|twins)$/
const HERE =
  /^(?:here|with (?:me|us)|in the (?:room|house)|at home|watching|around|round|on the (?:sofa|couch|rug)|tonight|staying|present|over|joining|visiting)\b/
const TEEN = 13
const LONGEST = 3

/** "There are four kids here", "three small children in the room": they are there, whoever's they are. */
export function kidsHere(pieces: readonly Piece[], at: number): Found | null {
  const start = thereAre(pieces, at)
  const count = readNumber(pieces, start)
  const some = /^(?:some|several|many|a few|a couple of|a bunch of|lots of)\b/.exec(
    saidAt(pieces, start, start + 3),
  )?.[0]
  let place = count?.next ?? (some ? start + some.split(' ').length : start)
  if (place === start) return null
  const last = place + LONGEST
  while (place < last && wordAt(pieces, place) && !KIDS.test(wordAt(pieces, place))) place += 1
  const noun = wordAt(pieces, place)
  if (!KIDS.test(noun) || /^(?:about|of|where|between|by|like|from|with|for)$/.test(wordAt(pieces, at - 1))) return null
  const said = saidAt(pieces, place + 1, place + 4)
  const here = HERE.exec(said)?.[0]
  // "Three teens on the couch meet a ghost" is a story.
  const end = here ? place + 1 + here.split(' ').length : place + 1
  const after = pieces[end]
  const isClosed = !after || after.kind === 'mark' || /^(?:and|so|but|tonight|who|today|now)$/.test(after.text)
  if (!here || !isClosed) return null
  return { at, next: end, value: { who: 'children', ages: /^teen/.test(noun) ? [TEEN] : [] } }
}

/** Where "there are", "we have", "I've got" end, if they stand here. */
function thereAre(pieces: readonly Piece[], at: number): number {
  const said = saidAt(pieces, at, at + 4)
  const found = /^(?:there(?: is|s| are| will be|ll be)|(?:i|we)(?: have|ve)(?: got)?|(?:ive|weve) got)\b/.exec(
    said,
  )?.[0]
  return found ? at + found.split(' ').length : at
}
