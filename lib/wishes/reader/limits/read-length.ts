import type { Span } from '../../../recommender/types'
import { type Read, readNumber, wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { saidAt } from '../sentence/reading'
import { gluedAt, phrases, startsWith } from './phrase-lists'
import { fractionAfter, HOURS, isTime, MOST, readDuration } from './read-duration'
import { turnedDown } from './turned-down'
import { twoBounds } from './two-bounds'

const UPPER = new Set('under below within max maximum upto'.split(' '))
const LOWER = new Set('over above min minimum'.split(' '))
const upper = phrases(
  `not a minute over, not a minute more than, not a minute longer than, not one minute over, not a minute past, less than, fewer than, shorter than, shorter then, lower than, no longer than, not longer than, no more than, not more than, no longer then, not over, not above, not exceeding, not to exceed, at most, at the most, up to, as long as, in under, well under,
  just under, max of, maximum of, a maximum of, a max of, no greater than, i only have, only have, we only have, i have only, only got, i've only got, i've got, i have, we have, we've got, have only, got only, i got, only have about, there's only, inside, capped at, limit of, not much over, not much longer than, not much more than, can't be longer than, cannot be longer than, shouldn't be longer than, mustn't be longer than, don't want more than, no film longer than, tops, fits in, fits into, fit into, fit in, done in, over in, over within, finished in, finished within, finishes in, anything up to, nothing over, nothing past, nothing above, nothing longer than, nothing beyond, nothing more than, time for, have time for, keep it under, keep it to, keep it below, <, <=, ≤, must not exceed, must be under, running time under, runtime under, length under, my limit is, the limit is, limit is, max is, that's under, that is under, stay under, staying under, not beyond, shorter as, wrapped up in, we only got, done within, no longer as, available, i have got, have just, just have, just got, i've just got, i just have`,
)
/** "It can't go past", "nothing that runs over": so long at most. */
const notPast = [
  "can't",
  'cannot',
  'can not',
  "mustn't",
  'must not',
  "shouldn't",
  'should not',
  "won't",
  "doesn't",
  'does not',
  "don't",
  'not',
  'never',
  'may not',
  'not to',
  'nothing that',
  'nothing which',
]
  .flatMap((not) =>
    [
      'go',
      'run',
      'stretch',
      'last',
      'drag on',
      'go on',
      'go much',
      'run much',
      'goes',
      'runs',
      'stretches',
      'lasts',
    ].flatMap((verb) =>
      ['past', 'beyond', 'over', 'above', 'longer than', 'more than'].map((bound) => `${not} ${verb} ${bound}`),
    ),
  )
  .join(', ')
const upperAll = [
  ...upper,
  ...phrases(notPast),
  ...phrases(
    'maximum length of, maximum length, max length, maximum runtime, maximum running time, length max, length maximum',
  ),
].sort((a, b) => b.length - a.length)
const lower = phrases(
  `more than, longer than, longer then, greater than, no less than, not less than, no shorter than, not shorter than, not under, not below, at least, at the least, at the very least, minimum of, a minimum of, well over, just over, in excess of, upwards of, from, nothing under, nothing below, nothing shorter than, nothing less than, >, >=, ≥, min of, must be over, must be longer than, exceeding, a good, beyond, minimum length of, minimum length, min length, minimum runtime, minimum running time, length min, length minimum, starting at, should be longer than`,
)
const around = phrases(
  'about, around, like, roughly, approximately, approx, circa, some, something like, more or less, ca, close to, nearly, almost, somewhere around, or so',
)

/** A length with what bounds it, or alone: alone it is what somebody has, so nothing longer. */
export function readLength(
  pieces: readonly Piece[],
  at: number,
): (Read<Span> & { allowed: boolean; bare: boolean }) | null {
  const widened = orAt(pieces, at)
  if (widened) return widened
  const punished = pastAt(pieces, at)
  if (punished) return { ...punished, allowed: false, bare: false }
  const limit = twoBounds(pieces, at) ?? between(pieces, at) ?? bounded(pieces, at) ?? leastBefore(pieces, at)
  const length = limit ?? alone(pieces, at)
  if (!length) return null
  const rest = saidAt(pieces, length.next, length.next + 12)
  if (!limit && length.value.to !== null && NO_MORE.test(rest)) return { ...length, allowed: false, bare: false }
  const need = startsWith(pieces, length.next, ifNeedBe)
  const fine = startsWith(pieces, length.next, isFine)
  // "Three hours if need be", "longer than two hours is fine"; but "up to two hours is fine" is a limit.
  const isLower = length.value.to === null
  const turned = isLower ? turnedDown(length, rest, saidAt(pieces, Math.max(0, at - 6), at)) : null
  if (turned) return { ...turned, allowed: false, bare: false }
  const noProblem = startsWith(pieces, length.next, isNoProblem)
  // "Long epics, three hours is no problem": nobody asks for that as the most.
  if (noProblem !== null && !limit) return { ...length, next: noProblem, allowed: true, bare: false }
  if (need !== null && (!limit || isLower)) return { ...length, next: need, allowed: true, bare: false }
  // "Three hours is fine": so long a film is only let in.
  const isLong = !limit && (length.value.to ?? 0) >= 150
  return fine !== null && (isLower || isLong)
    ? { ...length, next: fine, allowed: true, bare: false }
    : { ...length, allowed: false, bare: !limit }
}

/** "Anything past ninety-five minutes is a punishment", "past two hours my back gives up"; "two hours would be torture". */
function pastAt(pieces: readonly Piece[], at: number): Read<Span> | null {
  const word = wordAt(pieces, at)
  const isPast = /^(?:past|beyond|after)$/.test(word) && !/^(?:the|not|dont|wont|cant)$/.test(wordAt(pieces, at - 1))
  const length = readDuration(pieces, isPast ? at + 1 : at)
  if (!length || (!isPast && !/^(?:would|feels?|seems?)$/.test(wordAt(pieces, length.next)))) return null
  return turnedDown(
    { value: { from: length.value, to: null }, next: length.next },
    saidAt(pieces, length.next, length.next + 12),
    saidAt(pieces, Math.max(0, at - 6), at),
  )
}

/** "100 minutes, or 110 at a pinch": the unit was said before. */
function orAt(pieces: readonly Piece[], at: number) {
  const number = readNumber(pieces, at)
  if (!number || number.value < 30 || number.value > MOST || !/^(?:or|maybe|perhaps)$/.test(wordAt(pieces, at - 1)))
    return null
  const need = startsWith(pieces, number.next, ifNeedBe)
  return need === null ? null : { value: { from: null, to: number.value }, next: need, allowed: true, bare: false }
}

/** "2 1/2 hours at the most and at least 2": hours, as before. */
function leastBefore(pieces: readonly Piece[], at: number): Read<Span> | null {
  const bound = startsWith(pieces, at, lower)
  const number = bound === null ? null : readNumber(pieces, bound)
  const isHours = pieces.slice(Math.max(0, at - 8), at).some(({ text }) => HOURS.has(text))
  if (!number || !isHours || number.value > MOST_BARE_HOURS) return null
  const after = pieces[number.next]
  return !after || after.kind === 'mark' ? { value: { from: number.value * 60, to: null }, next: number.next } : null
}
const MOST_BARE_HOURS = 6

/** "Is okay for me, more is not": what more is said makes it the most. */
const NO_MORE =
  /\b(?:more is not|not more|no more|longer is not|more is too much|not longer|longer is too much|more isnt|longer isnt|anything more is too much)\b/
const ifNeedBe = phrases(
  'if need be, if needs be, if necessary, if needed, if it must be, if it must, if it has to be, if i have to, if we have to, if i must, if you must, when needed, at a pinch, at a push, at a stretch, at the outside, in a pinch',
)
const isNoProblem = phrases("is no problem, no problem, doesn't bother me, doesn't scare me, doesn't put me off")
const isFine = phrases(
  `is fine, is ok, is okay, is alright, is all right, is no problem, are fine, are ok, would be fine, would be ok, is also fine, is fine too, is ok too, is good too, is acceptable, is doable, doesn't matter, doesn't bother me, doesn't scare me, no problem, if it's good, if it is good`,
)

function between(pieces: readonly Piece[], at: number): Read<Span> | null {
  const start = /^(?:between|from)$/.test(wordAt(pieces, at)) ? at + 1 : at
  const first = readDuration(pieces, start) ?? readNumber(pieces, start)
  if (!first) return null
  const link = /^(?:and|to|till|until|or)$/.test(wordAt(pieces, first.next))
    ? first.next + 1
    : gluedAt(pieces, first.next)
  if (link === null || (wordAt(pieces, first.next) === 'and' && wordAt(pieces, at) !== 'between')) return null
  if (wordAt(pieces, first.next) === 'or' && start === at) return null
  const second = readDuration(pieces, link)
  if (!second) return null
  const sameUnit = first.value < 10 && second.value >= 60 && !readDuration(pieces, start)
  const from = sameUnit ? first.value * 60 : first.value
  return from < second.value ? { value: { from, to: second.value }, next: second.next } : null
}

function bounded(pieces: readonly Piece[], at: number): Read<Span> | null {
  const down = startsWith(pieces, at, upperAll) ?? (UPPER.has(wordAt(pieces, at)) ? at + 1 : null)
  const up = down === null ? (startsWith(pieces, at, lower) ?? (LOWER.has(wordAt(pieces, at)) ? at + 1 : null)) : null
  const start = down ?? up
  if (start === null) return null
  const exact = /^(?:exactly|precisely|just)$/.test(wordAt(pieces, start)) ? start + 1 : skipAround(pieces, start)
  const length = readDuration(pieces, exact) ?? bareMinutes(pieces, at, exact)
  if (!length) return null
  const after = afterwards(pieces, length.next)
  const value = down !== null ? { from: null, to: length.value } : { from: length.value, to: null }
  return { value, next: after?.next ?? length.next }
}

const skipAround = (pieces: readonly Piece[], at: number) => startsWith(pieces, at, around) ?? at

/** "max 100", "shorter than 90": a number between 40 and 300 where only minutes can be meant. */
function bareMinutes(pieces: readonly Piece[], at: number, start: number): Read<number> | null {
  const hours = hoursAgain(pieces, at, start)
  if (hours) return hours
  if (!isTime || !/^(?:max|maximum|shorter|longer|no|under)$/.test(wordAt(pieces, at))) return null
  // "Nobody here is under 70": people.
  if (/^(?:is|are|be|one|nobody|everyone|everybody|people|us|anyone|anybody|was|were)$/.test(wordAt(pieces, at - 1)))
    return null
  const number = readNumber(pieces, start)
  const next = number && pieces[number.next]
  if (!number || number.value < 40 || number.value > 300 || !/^\d+$/.test(wordAt(pieces, start))) return null
  return !next || next.kind === 'mark' ? number : null
}

const OF_CHILDREN =
  /^(?:kids?|child|children|toddlers?|bab(?:y|ies)|sons?|daughters?|boys?|girls?|ages?|old|years?|hes|shes|theyre)$/
/** "at least two hours, at most three": the unit just said holds on. */
function hoursAgain(pieces: readonly Piece[], at: number, start: number): Read<number> | null {
  const number = readNumber(pieces, start)
  const next = number && pieces[number.next]
  // "Longer than two hours but shorter than three"; "under two" beside children is how old they are.
  const before = pieces.slice(0, at)
  const isNear = before.slice(-3).some((piece) => HOURS.has(piece.text))
  const said =
    isNear || (before.some((piece) => HOURS.has(piece.text)) && !before.some(({ text }) => OF_CHILDREN.test(text)))
  const ends = !next || next.kind === 'mark'
  if (number && number.value <= 5 && said && ends) return { value: number.value * 60, next: number.next }
  // "Not more than 110 minutes and not less than 85".
  const inMinutes = isTime && before.some(({ text }) => /^(?:minutes?|mins?)$/.test(text))
  return number && inMinutes && ends && number.value >= 40 && number.value <= 300 ? number : null
}

const least = phrases(
  'or more, or longer, or over, plus, and up, and over, at least, minimum, min, and longer, +, upwards, and more, or above',
)
const most = phrases(
  `or less, or shorter, or under, max, maximum, tops, at most, at the most, at the very most, at the longest, or fewer, top, and under, and no more, and not more, and no longer, or below, if possible, and less, is my limit, is the limit, is the maximum, is max, is enough, is my maximum, is all i have, is all i've got, limit`,
)

function afterwards(pieces: readonly Piece[], at: number): Read<'least' | 'most' | 'around'> | null {
  // "And no more than three" begins another limit.
  const isOther = /^and (?:no|not) (?:more|longer) than$/.test(saidAt(pieces, at, at + 4))
  const up = startsWith(pieces, at, least)
  // "under 90 minutes and over 1960" begins another limit.
  if (up !== null && !readNumber(pieces, up)) return { value: 'least', next: up }
  const down = isOther ? null : startsWith(pieces, at, most)
  if (down !== null) return { value: 'most', next: down }
  const near = startsWith(pieces, at, phrases('or so, ish, or thereabouts, give or take, more or less'))
  return near === null ? null : { value: 'around', next: near }
}

/** How far "about" reaches on either side: ten minutes, or a tenth of what else is counted. */
const nearOf = (length: number) => (isTime ? 10 : Math.round(length / 10))

/** "two and a half if need be": nothing but hours can be meant. */
function hoursIfNeedBe(pieces: readonly Piece[], at: number): Read<number> | null {
  const number = isTime ? readNumber(pieces, at) : null
  if (!number || number.value > 5) return null
  const fraction = fractionAfter(pieces, number.next)
  const needs = startsWith(pieces, fraction.next, ifNeedBe) !== null
  return needs ? { value: (number.value + fraction.value) * 60, next: fraction.next } : null
}

/** "Ninety minutes, give or take five": minutes again. */
const MOST_GIVEN = 45

/** "Ninety minutes, ten minutes either way". */
function eitherWay(pieces: readonly Piece[], at: number): Read<number> | null {
  const number = readNumber(pieces, at)
  const length = readDuration(pieces, at) ?? (number && number.value <= MOST_GIVEN ? number : null)
  const end =
    length &&
    startsWith(
      pieces,
      length.next,
      phrases(
        'either way, each way, either side, on either side, up or down, more or less, here or there, one way or the other',
      ),
    )
  return length && end !== null ? { value: length.value, next: end } : null
}

/** "Two hours, give or take ten minutes": how far off it may be. */
function giveOrTake(pieces: readonly Piece[], at: number): Read<number> | null {
  const start = pieces[at]?.text === ',' ? at + 1 : at
  const given = eitherWay(pieces, start)
  if (given) return given
  const said = startsWith(pieces, start, [
    ['give', 'or', 'take'],
    ['plus', 'or', 'minus'],
  ])
  if (said === null) return null
  const number = readNumber(pieces, said)
  return readDuration(pieces, said) ?? (isTime && number && number.value <= MOST_GIVEN ? number : null)
}

function alone(pieces: readonly Piece[], at: number): Read<Span> | null {
  const exactly = /^(?:exactly|precisely)$/.test(wordAt(pieces, at))
  const start = exactly ? at + 1 : skipAround(pieces, at)
  const length = readDuration(pieces, start) ?? hoursIfNeedBe(pieces, start)
  if (!length || length.value < 5) return null
  const after = afterwards(pieces, length.next)
  const next = after?.next ?? length.next
  if (after?.value === 'least') return { value: { from: length.value, to: null }, next }
  const reach = giveOrTake(pieces, length.next)
  if (reach) return { value: { from: length.value - reach.value, to: length.value + reach.value }, next: reach.next }
  if (exactly && !after) return { value: { from: length.value, to: length.value }, next }
  if (after?.value === 'around' || (start > at && after?.value !== 'most'))
    return { value: { from: length.value - nearOf(length.value), to: length.value + nearOf(length.value) }, next }
  return { value: { from: null, to: length.value }, next }
}
