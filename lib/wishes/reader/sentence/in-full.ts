import type { WishLexicon } from '../../lexicon/build-lexicon'
import type { Piece, Word } from '../../text/split-words'

const FARTHEST = 8

/** "No comedies except black ones": the ones are what was named before, where the two together are a phrase of ours. */
export function inFull(pieces: readonly Piece[], lexicon: Pick<WishLexicon, 'phrases' | 'formsOf'>): Piece[] {
  return pieces.map((piece, at) => {
    const which = pieces[at - 1]
    if (piece.kind !== 'word' || piece.text !== 'ones' || which?.kind !== 'word') return piece
    const isPhrase = (noun: Word) =>
      lexicon.phrases
        .matches([which, noun], 0, lexicon.formsOf)
        .some(({ entry, length }) => length === 2 && entry.kind === 'term')
    const noun = pieces
      .slice(Math.max(0, at - FARTHEST), at - 1)
      .findLast((each): each is Word => each.kind === 'word' && isPhrase(each))
    return noun ? { ...piece, text: noun.text } : piece
  })
}
