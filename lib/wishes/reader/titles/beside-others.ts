import type { WishLexicon } from '../../lexicon/build-lexicon'
import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { afterComparing } from './title-places'

/** "Drive not Drive My Car", "Heat over Ronin", "Roma the film": beside another title, or called a film. */
export function isHeldAgainst(
  pieces: readonly Piece[],
  at: number,
  end: number,
  lexicon: Pick<WishLexicon, 'titles' | 'titleFormsOf'>,
): boolean {
  if (at > 0 && pieces[at - 1]?.kind !== 'mark') return false
  if (wordAt(pieces, end) === 'the' && /^(?:film|movie)$/.test(wordAt(pieces, end + 1))) return true
  if (!/^(?:not|over|versus|vs|beats|meets|or)$/.test(wordAt(pieces, end))) return false
  const other = pieces[end + 1]
  return (
    other?.kind === 'word' && other.capital && lexicon.titles.matches(pieces, end + 1, lexicon.titleFormsOf).length > 0
  )
}

const SEEN =
  /^(?:loved|liked|enjoyed|hated|found|saw|watched|adored|tried|rewatched|love|hate|finished|disliked|preferred)$/
const JUDGED =
  /^(?:boring|dull|great|slow|fine|ok|okay|meh|brilliant|amazing|good|bad|too|so|but|and|overrated|tedious|disappointing|pretentious|wonderful)$/
/** "Loved interstellar, loved arrival, found gravity boring": in a row of verdicts each is a film. */
export function isInRow(
  pieces: readonly Piece[],
  at: number,
  end: number,
  lexicon: Pick<WishLexicon, 'titles' | 'titleFormsOf'>,
): boolean {
  const isVerdict = (from: number, to: number) => {
    const after = pieces[to]
    return SEEN.test(wordAt(pieces, from - 1)) && (!after || after.kind === 'mark' || JUDGED.test(after.text))
  }
  if (!isVerdict(at, end)) return false
  return pieces.some(
    (_, from) =>
      from !== at &&
      lexicon.titles.matches(pieces, from, lexicon.titleFormsOf).some(({ length }) => isVerdict(from, from + length)),
  )
}

const PRONOUN =
  /^(?:it|us|her|him|them|you|me|all|more|less|one|some|any|help|alone|no|go|out|in|this|that|those|these)$/
/** "He wants heat, i want up": nothing written large, and one word that is wanted, and no kind of film. */
export function isWanted(pieces: readonly Piece[], at: number, end: number): boolean {
  const after = pieces[end]
  return (
    end === at + 1 &&
    /^(?:want|wants|wanted|fancy|fancies)$/.test(wordAt(pieces, at - 1)) &&
    !/^(?:dont|doesnt|didnt|wont|not|never|do|does)$/.test(wordAt(pieces, at - 2)) &&
    (!after || after.kind === 'mark') &&
    !PRONOUN.test(wordAt(pieces, at)) &&
    pieces.every((piece, place) => piece.kind === 'mark' || !piece.capital || piece.text === 'i' || place === 0)
  )
}

/** "A mindbender like Primer or Memento": in a list behind a film we have never heard of. */
export function afterUnknown(
  pieces: readonly Piece[],
  at: number,
  lexicon: Pick<WishLexicon, 'phrases' | 'formsOf'>,
): boolean {
  if (!/^(?:or|and|,|\/)$/.test(pieces[at - 1]?.text ?? '')) return false
  for (let from = at - 2; from >= at - 1 - LONGEST_UNKNOWN; from -= 1) {
    const entry = lexicon.phrases.matches(pieces, from, lexicon.formsOf)[0]?.entry
    if (!wordAt(pieces, from) || (entry && entry.kind !== 'unread' && entry.kind !== 'filler')) return false
    if (afterComparing(pieces, from)) return true
  }
  return false
}
const LONGEST_UNKNOWN = 3
