import type { WishLexicon } from '../../lexicon/build-lexicon'
import { wordAt } from '../../text/numbers'
import type { Piece, Word } from '../../text/split-words'
import { smallWords } from '../../words/title-cues'
import { afterComparing, followsTitle } from './title-places'

/** Words of a title looked at behind an opening quote. */
const LONGEST_QUOTE = 10

/** Where the name of a film we do not have ends: set apart, or written large after a comparison. Its words are not read. */
export function unknownTitleEnd(
  text: string,
  pieces: readonly Piece[],
  at: number,
  lexicon: WishLexicon,
  lastEnd: number | undefined,
): number | null {
  const first = pieces[at]
  if (first?.kind !== 'word') return null
  const quoted = quoteEnd(text, pieces, at)
  if (quoted !== null) {
    const whole = lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]
    return whole && at + whole.length >= quoted && whole.entry.kind !== 'filler' ? null : quoted
  }
  if (!first.capital || !(afterComparing(pieces, at) || followsTitle(pieces, at, lastEnd))) return null
  const person = lexicon.phrases
    .matches(pieces, at, lexicon.formsOf)
    .some(({ entry }) => entry.kind === 'term' && entry.facets[0]?.startsWith('person:'))
  if (person) return null
  const end = largeRunEnd(pieces, at, lexicon)
  // "No more World War Two": all of it is known.
  const whole = lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]
  if (whole?.entry.kind === 'term' && at + whole.length >= end) return null
  const words = pieces.slice(at, end).filter((piece): piece is Word => piece.kind === 'word')
  const article = words.length > 1 && smallWords.has(words[0]?.text ?? '')
  const strange = words.some(
    (word) => !smallWords.has(word.text) && !isKnown(pieces, pieces.indexOf(word, at), lexicon),
  )
  return (strange || article) && words.some((word) => !smallWords.has(word.text)) ? end : null
}

/** Capitals with small words between them, and over a comma where no known thing follows: "Paris, Texas". */
function largeRunEnd(pieces: readonly Piece[], at: number, lexicon: WishLexicon): number {
  let end = at + 1
  for (let next = at + 1; next < pieces.length && next - end <= 2; next += 1) {
    const piece = pieces[next]
    if (piece?.kind === 'word' && piece.capital) end = next + 1
    else if (piece?.text === ',') {
      const after = pieces[next + 1]
      if (!(after?.kind === 'word' && after.capital && !isKnown(pieces, next + 1, lexicon))) break
    } else if (!(piece?.kind === 'word' && smallWords.has(piece.text) && !/^(?:but|or|with|and|for)$/.test(piece.text)))
      break
  }
  return end
}

const isKnown = (pieces: readonly Piece[], at: number, lexicon: WishLexicon) => {
  const found = lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]
  return found !== undefined && (found.entry.kind !== 'unread' || wordAt(pieces, at) === '')
}

function quoteEnd(text: string, pieces: readonly Piece[], at: number): number | null {
  const first = pieces[at]
  const before = first ? (text.slice(0, first.start).at(-1) ?? '') : ''
  const single = /['‘]/.test(before) && first?.kind === 'word' && first.capital
  if (!single && !/["“„«]/.test(before)) return null
  for (let end = at + 1; end <= Math.min(pieces.length, at + LONGEST_QUOTE); end += 1) {
    const last = pieces[end - 1]
    if (last && (single ? /['’]/ : /["”»]/).test(text.slice(last.end).replace(/^[.,!?]/, '')[0] ?? '')) return end
  }
  return null
}
