import { wordAt } from './numbers'
import type { Piece } from './split-words'

const BOUNDS = /^(?:before|after|since|from|year)$/
const LONGEST_ASIDE = 7
const DONE = /^(?:born|met|married|retired|moved|graduated|divorced|arrived|emigrated|left|started)$/

/** "Before I was born (1992)", "since we met in 2004", "from the year my mum was born, 1958": the year says it, so the bound is read as one of that year. */
export function yearsOfMine(pieces: readonly Piece[]): Piece[] {
  const left = new Set<number>()
  for (const at of pieces.keys()) {
    const whose = /^(?:my|our)$/.test(wordAt(pieces, at + 1)) ? at + 2 : at + 1
    if (!BOUNDS.test(wordAt(pieces, at)) || (whose === at + 1 && !/^(?:i|we)$/.test(wordAt(pieces, whose)))) continue
    const verb = /^(?:was|were|got)$/.test(wordAt(pieces, whose + 1)) ? whose + 2 : whose + 1
    if (!DONE.test(wordAt(pieces, verb))) continue
    let year = verb + 1
    while (
      year < verb + LONGEST_ASIDE &&
      // "Before I was born, so before 1962".
      (wordAt(pieces, year) === wordAt(pieces, at) ||
        /^(?:in|,|\(|-|which|that|was|is|so|i|e|ie|meaning|say|back|it|means)$/.test(pieces[year]?.text ?? ''))
    )
      year += 1
    if (!/^(?:19|20)\d\d$/.test(wordAt(pieces, year))) continue
    for (let place = at + 1; place < year; place += 1) left.add(place)
  }
  // "No film older than me, born 2003".
  for (const at of pieces.keys()) {
    if (
      !/^(?:older|younger|newer) than (?:me|i|us|i am|my self|myself)$/.test(
        [0, 1, 2].map((step) => wordAt(pieces, at + step)).join(' '),
      )
    )
      continue
    const born = pieces.findIndex(
      (piece, place) => place > at + 2 && place < at + 8 && piece.kind === 'word' && piece.text === 'born',
    )
    const year = wordAt(pieces, born + 1) === 'in' ? born + 2 : born + 1
    if (born < 0 || !/^(?:19|20)\d\d$/.test(wordAt(pieces, year))) continue
    for (let place = at + 2; place < year; place += 1) left.add(place)
  }
  return pieces.filter((_, at) => !left.has(at))
}
