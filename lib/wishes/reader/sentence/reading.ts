import type { WishLexicon } from '../../lexicon/build-lexicon'
import type { Piece } from '../../text/split-words'
import type { TakenTitle } from '../titles/take-titles'
import type { Item } from './items'

/** A sentence while it is read: what stands in it so far, and what it is read with. */
export type Reading = {
  pieces: readonly Piece[]
  titles: readonly TakenTitle[]
  lexicon: WishLexicon
  thisYear: number
  items: Item[]
}

/** The words at a place as they are compared. */
export const saidAt = (pieces: readonly Piece[], at: number, end: number) =>
  pieces
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ')
