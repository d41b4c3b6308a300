import type { WishLexicon } from '../../../lexicon/build-lexicon'
import { wordAt } from '../../../text/numbers'
import type { Piece } from '../../../text/split-words'
import type { Reading } from '../../sentence/reading'

const isPersonAt = (lexicon: WishLexicon, pieces: readonly Piece[], at: number) => {
  const next = lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]?.entry
  return next?.kind === 'term' && /^(?:person|genre):/.test(next.facets[0] ?? '')
}

/** "Hate musicals, love La La Land", "love Emma Stone": a wish of its own. */
export const isLoveOfTitle = ({ pieces, titles, items, lexicon }: Reading, at: number) =>
  ((/^(?:love|loved|adore|adored|enjoyed)$/.test(wordAt(pieces, at)) && titles.some((title) => title.at === at + 1)) ||
    (/^(?:love|loved|enjoyed)$/.test(wordAt(pieces, at)) && isPersonAt(lexicon, pieces, at + 1))) &&
  (items.length === 0 || items.at(-1)?.kind === 'join')
