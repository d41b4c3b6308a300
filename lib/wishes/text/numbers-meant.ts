import { wordAt } from './numbers'
import type { Piece } from './split-words'

const CORRECTS = /^(?:no|nope|nah|wait|sorry|oops|well|actually|er|erm|um|uh|oh|rather|correction|think)$/
const CORRECTING = /^(?:hang on|hold on|i mean|i meant|make that|make it|or rather|scratch that|i think|lets say)$/
const BOUND =
  /^(?:before|after|since|from|to|and|till|until|through|under|below|than|most|maximum|max|over|minimum|min|least|up|about|-|–)$/
const LEADS = /^(?:till|until|to|through|up|its|it|be|say)$/
const UNIT = /^(?:minutes?|mins?)$/
const YEAR = /^(?:1[89]|20)\d\d$/
const LENGTH = /^\d{2,3}$/

/** "From 1990 to 1999, no wait, till 2005", "under 90 minutes, no, 100": the later number stands in the place of the first. */
export function numbersMeant(pieces: readonly Piece[]): Piece[] {
  const left = [...pieces]
  for (let at = 1; at < left.length; at += 1) {
    const first = left[at]
    const number = wordAt(left, at)
    if (first?.kind !== 'word' || !(YEAR.test(number) || LENGTH.test(number)) || !BOUND.test(textAt(left, at - 1)))
      continue
    const unit = UNIT.test(wordAt(left, at + 1)) ? 1 : 0
    const from = at + 1 + unit
    const cue = endOfCue(left, from)
    if (cue === null) continue
    let other = cue
    while (LEADS.test(wordAt(left, other))) other += 1
    const later = left[other]
    const ends = UNIT.test(wordAt(left, other + 1)) ? 1 : 0
    const isAlike = YEAR.test(number)
      ? YEAR.test(wordAt(left, other))
      : LENGTH.test(wordAt(left, other)) && unit + ends > 0
    const after = left[other + 1 + ends]
    if (later?.kind !== 'word' || !isAlike) continue
    if (after?.kind === 'word' && !/^(?:and|or|but|please|so|with|at)$/.test(after.text)) continue
    left.splice(from, other + 1 + (unit > 0 ? ends : 0) - from)
    left[at] = { ...first, text: later.text, raw: later.raw }
  }
  return left
}

const textAt = (pieces: readonly Piece[], at: number) => pieces[at]?.text ?? ''

/** Behind marks and words that take back what was said before them; null where there are no such words. */
function endOfCue(pieces: readonly Piece[], from: number): number | null {
  let at = from
  let isTaken = false
  for (;;) {
    if (pieces[at]?.kind === 'mark') at += 1
    else if (CORRECTING.test(`${wordAt(pieces, at)} ${wordAt(pieces, at + 1)}`)) at += 2
    else if (CORRECTS.test(wordAt(pieces, at))) at += 1
    else return isTaken ? at : null
    isTaken ||= pieces[at - 1]?.kind === 'word'
  }
}
