import { type Read, readNumber, wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'

type Viewers = Read<{ who: 'company' | 'children'; ages: number[] }> & { at: number }

const GROUP =
  /^(?:couple|club|group|circle|choir|team|class|crowd|gang|bunch|duo|trio|pair|foursome|household|crew|band|society|committee|clan|troupe|squad)$/
/** What is counted so is not who is there: "we're two films in". */
const NOT_PEOPLE =
  /^(?:hours?|hrs?|minutes?|mins?|films?|movies?|days?|weeks?|months?|years?|yrs?|yo|in|into|episodes?|seasons?|beers?|drinks?|glasses|bottles?|and|or|to|at|behind|ahead|away|short|down|st|nd|rd|th|percent)$/
const ENDS =
  /^(?:who|whom|and|so|but|having|looking|wanting|want|wants|with|in|on|at|from|for|that|watching|here|tonight|after|would|like|love|need|or|smth|something|all|both|trying|sharing|stuck)$/
const ADVERBS = /^(?:just|only|currently|usually|always|actually|basically|about|like|still|now)$/
const LONGEST = 4
const MOST = 60
/** From so many on a bare number is an age. */
const BARE_MOST = 8

/** "We're a couple", "we are four retired engineers", "we r 4 girls", "we are a book club of retired teachers". */
export function weAre(pieces: readonly Piece[], at: number): Viewers | null {
  let place = beginning(pieces, at)
  if (place === null) return null
  while (ADVERBS.test(wordAt(pieces, place))) place += 1
  const value: Viewers['value'] = { who: 'company', ages: [] }
  if (/^an?$/.test(wordAt(pieces, place))) {
    const noun = [1, 2, 3].find((step) => GROUP.test(wordAt(pieces, place + step)))
    if (noun === undefined || pieces.slice(place, place + noun).some(({ kind }) => kind === 'mark')) return null
    const next = place + noun + 1
    if (wordAt(pieces, next - 1) === 'couple' && NOT_PEOPLE.test(wordAt(pieces, next + 1))) return null
    return { at, next: wordAt(pieces, next) === 'of' ? describedEnd(pieces, next + 1) : next, value }
  }
  const count = readNumber(pieces, place)
  if (!count || count.value < 2 || count.value > MOST) return null
  const after = pieces[count.next]
  if (!after || after.kind === 'mark' || ENDS.test(after.text))
    return count.value <= BARE_MOST && after?.text !== '-' ? { at, next: count.next, value } : null
  // "Four film students".
  const isOfFilms =
    /^(?:films?|movies?)$/.test(after.text) &&
    /^(?:students?|buffs?|nerds?|fans|lovers|teachers|critics|geeks|makers)$/.test(wordAt(pieces, count.next + 1))
  if (NOT_PEOPLE.test(after.text) && !isOfFilms) return null
  const end = describedEnd(pieces, count.next)
  return { at, next: wordAt(pieces, end) === 'of' ? describedEnd(pieces, end + 1) : end, value }
}

function beginning(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at]
  if (piece?.kind !== 'word') return null
  if (piece.text === 'we' && /^(?:are|r)$/.test(wordAt(pieces, at + 1))) return at + 2
  const opens = at === 0 || pieces[at - 1]?.kind === 'mark'
  return piece.text === 'were' && (/['’]/.test(piece.raw) || opens) ? at + 1 : null
}

function describedEnd(pieces: readonly Piece[], at: number): number {
  let end = at
  while (end < at + LONGEST && wordAt(pieces, end) && wordAt(pieces, end) !== 'of' && !ENDS.test(wordAt(pieces, end)))
    end += 1
  return end
}

const YOUNG = /^(?:teenagers|teens|tweens|toddlers)$/
/** "I have one evening, four teenagers and no patience": those somebody has with them. */
export function haveYoung(pieces: readonly Piece[], at: number): Viewers | null {
  const count = readNumber(pieces, at)
  if (!count || !YOUNG.test(wordAt(pieces, count.next))) return null
  const start = pieces.findLastIndex(({ kind, text }, place) => place < at && kind === 'mark' && text !== ',') + 1
  const before = pieces.slice(start, at).map(({ text }) => text)
  if (
    !/^(?:so |and |but )?(?:(?:i|we) (?:have|got|am|are)|ive|weve|im|were|got|me|us|minding|hosting)\b/.test(
      before.join(' '),
    )
  )
    return null
  if (before.some((word) => /^(?:about|where|with|watch|see|want|film|movie)$/.test(word))) return null
  const teens = /^teen/.test(wordAt(pieces, count.next))
  return { at, next: count.next + 1, value: { who: 'children', ages: teens ? [TEEN] : [] } }
}
const TEEN = 13

const THEM = /^(?:mums|dads|lads|mates|pals|blokes|adults|grownups|besties|buddies)$/
/** "Five lads, six beers": who is there, at the very beginning. */
export function countedMates(pieces: readonly Piece[], at: number): Viewers | null {
  const count = at === 0 || /^[.!?]$/.test(pieces[at - 1]?.text ?? '') ? readNumber(pieces, at) : null
  const after = count && pieces[count.next + 1]
  if (!count || !THEM.test(wordAt(pieces, count.next)) || (after && after.kind === 'word' && after.text !== 'and'))
    return null
  return { at, next: count.next + 1, value: { who: 'company', ages: [] } }
}
