import { words } from '@/domains/words'
import { type Read, readNumber, wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { saidAt } from '../sentence/reading'

/** What the length of things counts here: minutes and hours, or a unit of the domain's own ("pages", "pp"). */
const own = words.size?.spoken ?? []
export const isTime = own.length === 0
export const HOURS = new Set(isTime ? ['h', 'hr', 'hrs', 'hour', 'hours', 'hs'] : [])
const MINUTES = new Set(isTime ? ['m', 'min', 'mins', 'minute', 'minutes', 'mn', 'minuts', 'minites', 'mintues'] : own)
export const MOST = isTime ? 900 : (words.size?.most ?? 0)

/** No film is longer; "1980 hours" is no length. */
const MOST_HOURS = 24

/** "Until 8:15", "it's now 9:30": an hour of the evening. */
const CLOCK_FROM = 5
const OF_THE_CLOCK = /^(?:now|at|its|by|until|till|til|before|past|since|is)$/

/** Every way to say a length: "90 min", "1h45", "two and a half hours", "an hour and a half", "half an hour". */
export function readDuration(pieces: readonly Piece[], at: number): Read<number> | null {
  const clock = /^(\d):(\d\d)$/.exec(wordAt(pieces, at))
  if (clock && isTime && Number(clock[1]) < CLOCK_FROM && !OF_THE_CLOCK.test(wordAt(pieces, at - 1)))
    return { value: Number(clock[1]) * 60 + Number(clock[2]), next: unitAfter(pieces, at + 1, HOURS) ?? at + 1 }
  if (wordAt(pieces, at) === 'half' && /^an?$/.test(wordAt(pieces, at + 1)) && HOURS.has(wordAt(pieces, at + 2)))
    return { value: 30, next: at + 3 }
  const quarters = quartersAt(pieces, at)
  if (quarters) return quarters
  const article = /^an?$/.test(wordAt(pieces, at)) || wordAt(pieces, at) === 'one'
  if (article && HOURS.has(wordAt(pieces, at + 1))) return addedTo(pieces, at + 2, 60)
  if (HOURS.has(wordAt(pieces, at)) && wordAt(pieces, at).length > 1 && wordAt(pieces, at + 2) === 'a')
    return wordAt(pieces, at + 1) === 'and' && wordAt(pieces, at + 3) === 'half' ? { value: 90, next: at + 4 } : null
  // "Not longer than hour and half".
  if (saidAt(pieces, at, at + 3) === 'hour and half' && isTime) return { value: 90, next: at + 3 }
  const number = readNumber(pieces, at)
  if (!number) return null
  const fraction = fractionAfter(pieces, number.next)
  const unit = unitAfter(pieces, fraction.next, HOURS)
  if (unit !== null)
    return number.value > MOST_HOURS ? null : addedTo(pieces, unit, (number.value + fraction.value) * 60)
  const minutes = unitAfter(pieces, number.next, MINUTES)
  return minutes === null || number.value > MOST ? null : { value: number.value, next: minutes }
}

/** "Three quarters of an hour", "a quarter of an hour". */
function quartersAt(pieces: readonly Piece[], at: number): Read<number> | null {
  const number = readNumber(pieces, at)
  const count = number?.value ?? (/^an?$/.test(wordAt(pieces, at)) ? 1 : null)
  const next = number?.next ?? at + 1
  const isQuarter = /^quarters?$/.test(wordAt(pieces, next)) && /^of$/.test(wordAt(pieces, next + 1))
  if (!isTime || count === null || count > 3 || !isQuarter || !/^an?$/.test(wordAt(pieces, next + 2))) return null
  return HOURS.has(wordAt(pieces, next + 3)) ? { value: count * 15, next: next + 4 } : null
}

function unitAfter(pieces: readonly Piece[], at: number, units: ReadonlySet<string>): number | null {
  return units.has(wordAt(pieces, at)) ? at + 1 : null
}

export function fractionAfter(pieces: readonly Piece[], at: number): Read<number> {
  // "2 1/2 hours".
  if (wordAt(pieces, at) === '1' && pieces[at + 1]?.text === '/' && /^[24]$/.test(wordAt(pieces, at + 2)))
    return { value: wordAt(pieces, at + 2) === '2' ? 0.5 : 0.25, next: at + 3 }
  if (wordAt(pieces, at) !== 'and') return { value: 0, next: at }
  // "Two and a bit hours".
  if (wordAt(pieces, at + 1) === 'a' && wordAt(pieces, at + 2) === 'bit') return { value: 0.25, next: at + 3 }
  if (wordAt(pieces, at + 1) === 'half' && HOURS.has(wordAt(pieces, at + 2))) return { value: 0.5, next: at + 2 }
  if (/^an?$/.test(wordAt(pieces, at + 1)) && /^(?:half|quarter)$/.test(wordAt(pieces, at + 2)))
    return { value: wordAt(pieces, at + 2) === 'half' ? 0.5 : 0.25, next: at + 3 }
  if (wordAt(pieces, at + 1) === 'three' && /^quarters?$/.test(wordAt(pieces, at + 2)))
    return { value: 0.75, next: at + 3 }
  return { value: 0, next: at }
}

const AFTER_LENGTH =
  /^(?:|before|until|till|til|at|for|please|max|maximum|tops|or|left|free|spare|to|and|but|so|cause|because|cos|coz|is|in)$/

/** Minutes said after hours: "two hours twenty", "1h 45 min", "an hour and a half". */
function addedTo(pieces: readonly Piece[], at: number, minutes: number): Read<number> {
  const and = wordAt(pieces, at) === 'and' ? at + 1 : at
  if (/^an?$/.test(wordAt(pieces, and)) && /^(?:half|quarter)$/.test(wordAt(pieces, and + 1)))
    return { value: minutes + (wordAt(pieces, and + 1) === 'half' ? 30 : 15), next: and + 2 }
  if (wordAt(pieces, and) === 'three' && /^quarters?$/.test(wordAt(pieces, and + 1)))
    return { value: minutes + 45, next: and + 2 }
  const more = readNumber(pieces, and)
  if (more && more.value > 0 && more.value < 60) {
    const unit = unitAfter(pieces, more.next, MINUTES)
    if (unit !== null) return { value: Math.round(minutes + more.value), next: unit }
    const isRound = /^\d\d$|^(?:twenty|thirty|forty|fifty|fifteen|ten)$/.test(wordAt(pieces, and))
    // "An hour and forty before bed"; "two hours and ten comedies" is no length.
    const bare = isRound && (and === at || AFTER_LENGTH.test(wordAt(pieces, more.next)))
    if (bare && !/^(?:s|th|year|years|yr|yo)$/.test(wordAt(pieces, more.next)))
      return { value: Math.round(minutes + more.value), next: more.next }
  }
  return { value: Math.round(minutes), next: at }
}
