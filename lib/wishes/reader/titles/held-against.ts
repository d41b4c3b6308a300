import type { WishLexicon } from '../../lexicon/build-lexicon'
import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'

/** "Drive not Drive My Car", "Heat over Ronin", "Roma the film": beside another title, or called a film. */
export function isHeldAgainst(
  pieces: readonly Piece[],
  at: number,
  end: number,
  lexicon: Pick<WishLexicon, 'titles' | 'titleFormsOf'>,
): boolean {
  if (at > 0 && pieces[at - 1]?.kind !== 'mark') return false
  if (wordAt(pieces, end) === 'the' && /^(?:film|movie)$/.test(wordAt(pieces, end + 1))) return true
  if (!/^(?:not|over|versus|vs|beats|meets)$/.test(wordAt(pieces, end))) return false
  const other = pieces[end + 1]
  return (
    other?.kind === 'word' && other.capital && lexicon.titles.matches(pieces, end + 1, lexicon.titleFormsOf).length > 0
  )
}
