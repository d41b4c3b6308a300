import type { Span } from '../../../recommender/types'
import { type Read, readNumber, wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { phrases, startsWith } from './phrase-lists'
import { HOURS, readDuration } from './read-duration'

const least = phrases(
  'at the very least, at least, a minimum of, minimum of, minimum, min, no less than, not less than, not under, over, more than, from',
)
const most = phrases(
  'at the very most, at the most, at most, a maximum of, maximum of, maximum, max, no more than, not more than, not over, under, less than, up to, and no longer than, no longer than, not longer than',
)
const MOST_HOURS = 6

/** "Min 140, max 200 minutes", "at most 2 and at least 1 hour": the unit said last is the unit of both. */
export function twoBounds(pieces: readonly Piece[], at: number): Read<Span> | null {
  return inOrder(pieces, at, least, most, false) ?? inOrder(pieces, at, most, least, true)
}

function inOrder(
  pieces: readonly Piece[],
  at: number,
  first: readonly string[][],
  second: readonly string[][],
  isDown: boolean,
): Read<Span> | null {
  const bound = startsWith(pieces, at, first)
  const one = bound === null ? null : bare(pieces, bound)
  if (!one) return null
  let place = one.next
  while (/^(?:,|and|but|\/|-|;|:)$/.test(pieces[place]?.text ?? '') && place < one.next + 2) place += 1
  const other = startsWith(pieces, place, second)
  const start = other !== null && pieces[other]?.text === ':' ? other + 1 : other
  const length = start === null ? null : readDuration(pieces, start)
  const number = start === null ? null : readNumber(pieces, start)
  if (!length || !number) return null
  const isHours = HOURS.has(wordAt(pieces, number.next)) || length.value !== number.value
  if (isHours && one.value > MOST_HOURS) return null
  const value = isHours ? one.value * 60 : one.value
  const [from, to] = isDown ? [length.value, value] : [value, length.value]
  return from < to ? { value: { from, to }, next: length.next } : null
}

/** A number behind a bound, "min: 140" as well. */
const bare = (pieces: readonly Piece[], at: number) => readNumber(pieces, pieces[at]?.text === ':' ? at + 1 : at)
