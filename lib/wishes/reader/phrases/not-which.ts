import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'

/** "Not only the sad ones" asks for others, too; "not only funny but short" for both. */
export const isNotOnly = (pieces: readonly Piece[], at: number) =>
  at > 0 &&
  pieces[at - 1]?.kind === 'mark' &&
  wordAt(pieces, at) === 'not' &&
  /^(?:only|just)$/.test(wordAt(pieces, at + 1)) &&
  wordAt(pieces, at + 2) === 'the' &&
  !pieces.slice(at + 2).some(({ text }) => /^(?:but|also|too|well)$/.test(text))

export const isNotAsOne = (pieces: readonly Piece[], at: number) =>
  wordAt(pieces, at) === 'not' &&
  wordAt(pieces, at + 1) === 'as' &&
  /^(?:an?|the)$/.test(wordAt(pieces, at + 2)) &&
  !pieces.slice(at + 2).some(({ text }) => text === 'as')
