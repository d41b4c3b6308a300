import type { PhraseMatch, PhraseTree } from '../../../text/phrase-tree'
import type { Piece, Word } from '../../../text/split-words'
import type { Reading } from '../../sentence/reading'

const SOFTENS = /^(?:really|particularly|especially|exactly|quite|usually|normally|generally|always)$/
const STRESSES = /^(?:ever|even|just|actually|honestly|simply|absolutely|completely|totally|utterly|right|straight|so)$/
export const isAdverb = (word: string) => SOFTENS.test(word) || STRESSES.test(word)
const LONGEST = 10

type Over<Entry> = PhraseMatch<Entry> & { softened: boolean }

/** The longest phrase at a place where adverbs inside it are left out: "don't (ever) show me", "put me (right) to sleep". */
export function matchOverAdverbs<Entry>(
  tree: PhraseTree<Entry>,
  pieces: readonly Piece[],
  at: number,
  formsOf: (word: Word) => readonly string[],
): Over<Entry> | null {
  const places = pieces
    .slice(at, at + LONGEST)
    .flatMap((piece, step) => (step > 0 && isAdverb(piece.text) ? [] : [at + step]))
  const kept = places.flatMap((place) => pieces[place] ?? [])
  const match = tree.matches(kept, 0, formsOf)[0]
  if (!match) return null
  const last = places[match.length - 1] ?? at
  const skipped = pieces.slice(at + 1, last).filter(({ text }) => isAdverb(text))
  return { ...match, length: last + 1 - at, softened: skipped.some(({ text }) => SOFTENS.test(text)) }
}

const LIKE_ADVERBS =
  /^(?:grisly|grizzly|ghastly|deadly|lonely|friendly|lovely|costly|curly|jolly|chilly|silly|holy|unruly|bully|anomaly|assembly|jelly|butterfly|monopoly|beastly|saintly|elderly|heavenly|worldly|ghostly|cowardly|scholarly|motherly|fatherly|brotherly|sisterly|orderly|earthly|unearthly|otherworldly|homely|lively|sickly|prickly|bubbly|wobbly|cuddly|giggly|smelly|belly|ally|rally|tally|fly|italy|sicily)$/
/** "Enormously" says how; "Billy" is somebody, and "sexually violent" says which. */
export function isAdverbAlone({ lexicon }: Reading, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  const isHow = piece?.kind === 'word' && /\p{L}{4}ly$/u.test(piece.text) && !piece.capital
  return (
    isHow &&
    !LIKE_ADVERBS.test(piece.text) &&
    lexicon.phrases.matches(pieces, at + 1, lexicon.formsOf)[0]?.entry.kind !== 'term'
  )
}
