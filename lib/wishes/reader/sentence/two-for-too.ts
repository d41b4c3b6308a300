import type { WishLexicon } from '../../lexicon/build-lexicon'
import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'

const HOW_MUCH = /^(?:not|way|far|never|nothing|bit|isnt|arent|much|wont|get|gets|be|is|was)$/
const ADJECTIVE =
  /^(?:long|short|old|new|scary|gory|sad|slow|fast|dark|heavy|serious|silly|violent|romantic|weird|deep|loud|cheesy|soppy|mushy|sweet|creepy|bloody|depressing|complicated|bleak|intense|grim|childish|clever|funny|light|boring|artsy|arty|corny|soppy|rude|sexy)$/

/** "Not 2 romantic": in text speak the number is "too" where how much of it is said. */
export function twoForToo(pieces: readonly Piece[], lexicon: Pick<WishLexicon, 'phrases' | 'formsOf'>): Piece[] {
  return pieces.map((piece, at) => {
    if (piece.kind !== 'word' || piece.raw !== '2' || !HOW_MUCH.test(wordAt(pieces, at - 1))) return piece
    const next = lexicon.phrases.matches(pieces, at + 1, lexicon.formsOf)[0]
    const isMood = next?.entry.kind === 'term' && next.entry.facets[0]?.startsWith('mood:') === true
    return isMood || ADJECTIVE.test(wordAt(pieces, at + 1)) ? { ...piece, text: 'too' } : piece
  })
}
