import { smallNumbers, tens } from '../../catalog/titles/number-words'
import type { Piece } from './split-words'

export type Read<Value> = { value: Value; next: number }

export const wordAt = (pieces: readonly Piece[], at: number): string => {
  const piece = pieces[at]
  return piece?.kind === 'word' ? piece.text : ''
}

/** A number in digits or words: "90", "1.5", "ninety", "twenty-five", "a hundred and ten", "a couple of". */
export function readNumber(pieces: readonly Piece[], at: number): Read<number> | null {
  const word = wordAt(pieces, at)
  if (/^\d+(?:\.\d+)?$/.test(word)) return { value: Number(word), next: at + 1 }
  if (word === 'a') {
    const after = wordAt(pieces, at + 1)
    return after === 'hundred' || after === 'couple' ? readNumber(pieces, at + 1) : null
  }
  if (word === 'couple') return { value: 2, next: at + (wordAt(pieces, at + 1) === 'of' ? 2 : 1) }
  const hundred =
    word === 'hundred'
      ? at + 1
      : smallNumbers.get(word) !== undefined && wordAt(pieces, at + 1) === 'hundred'
        ? at + 2
        : 0
  if (hundred > 0) {
    const rest = belowHundred(pieces, wordAt(pieces, hundred) === 'and' ? hundred + 1 : hundred)
    const value = (word === 'hundred' ? 1 : (smallNumbers.get(word) ?? 1)) * 100
    return rest ? { value: value + rest.value, next: rest.next } : { value, next: hundred }
  }
  return belowHundred(pieces, at)
}

function belowHundred(pieces: readonly Piece[], at: number): Read<number> | null {
  const word = wordAt(pieces, at)
  const ten = tens.get(word)
  if (ten !== undefined) {
    const unit = smallNumbers.get(wordAt(pieces, at + 1))
    return unit !== undefined && unit > 0 && unit < 10
      ? { value: ten + unit, next: at + 2 }
      : { value: ten, next: at + 1 }
  }
  const unit = smallNumbers.get(word)
  return unit === undefined ? null : { value: unit, next: at + 1 }
}
