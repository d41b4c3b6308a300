import { ownValue } from '../../own-value'
import { ownWords } from '../words/own-words'
import { dialect } from './dialect'
import { wordAt } from './numbers'
import type { Piece } from './split-words'

/** Small words that everything hangs on. */
const SMALL_WORDS = [
  'cant',
  'dont',
  'doesnt',
  'didnt',
  'wont',
  'isnt',
  'arent',
  'wasnt',
  'couldnt',
  'wouldnt',
  'shouldnt',
  'without',
  'nothing',
  'never',
  'something',
  'anything',
  'more',
  'less',
  'with',
  'about',
  'like',
  'want',
  'what',
  'film',
  'films',
  'movie',
  'movies',
  'please',
  'only',
  'really',
]
const lettersOf = (word: string) => `${word[0]}${[...word].sort().join('')}`
const byLetters = new Map(SMALL_WORDS.map((word) => [lettersOf(word), word]))

/** "Didn't liked", "doesn't wants": the verb behind them as it should be. */
const OPINIONS =
  /^(like|love|enjoy|want|hate|need|care|adore|watch|show|fancy|mind|feature|contain|include)(?:s|d|ed|ing)$/
const opinions: Record<string, string> = { loved: 'love', loving: 'love', liking: 'like', hated: 'hate', cared: 'care' }

/**
 * A slip in a negation turns a wish round, so it is mended before anything is read: the same letters in another order
 * are the negation ("cnat", "dosent"), and what follows is read as it should have been said ("didn't liked").
 */
export function mendNegations(pieces: readonly Piece[], isKnown: (word: string) => boolean): Piece[] {
  const mended = pieces.map((piece, at): Piece => {
    // "B & w" is how a film looks.
    if (piece.text === 'w' && /^(?:b|and)$/.test(pieces[at - 1]?.text ?? '')) return piece
    const elsewhere = piece.kind === 'word' ? ownValue(dialect, piece.text) : undefined
    if (piece.kind === 'word' && elsewhere && !piece.capital) return { ...piece, text: elsewhere }
    if (piece.kind !== 'word' || ownWords.has(piece.text) || isKnown(piece.text)) return piece
    const meant = byLetters.get(lettersOf(piece.text)) ?? shortened(piece.text, isKnown)
    return meant ? { ...piece, text: meant } : piece
  })
  return mended.map((piece, at) => {
    // "Don't want nothing older": one negation, said twice.
    const isTwice =
      piece.kind === 'word' &&
      piece.text === 'nothing' &&
      /^(?:want|need|like|watch|have)$/.test(wordAt(mended, at - 1))
    if (isTwice && /^(?:dont|doesnt|didnt|aint|never)$/.test(wordAt(mended, at - 2)))
      return { ...piece, text: 'anything' }
    if (piece.kind !== 'word' || !isBehindNegation(mended, at)) return piece
    const verb = ownValue(opinions, piece.text) ?? OPINIONS.exec(piece.text)?.[1]
    return verb ? { ...piece, text: verb } : piece
  })
}

/** "Plsss", "sooo": letters held down. */
function shortened(word: string, isKnown: (word: string) => boolean): string | undefined {
  // "Onlyy": the last letter twice.
  if (!/(\p{L})\1\1/u.test(word))
    return /(\p{L})\1$/u.test(word) && isKnown(word.slice(0, -1)) ? word.slice(0, -1) : undefined
  return [word.replace(/(\p{L})\1{2,}/gu, '$1'), word.replace(/(\p{L})\1{2,}/gu, '$1$1')].find(isKnown)
}

function isBehindNegation(pieces: readonly Piece[], at: number): boolean {
  const before = wordAt(pieces, at - 1)
  if (/^(?:dont|doesnt|didnt)$/.test(before)) return true
  return before === 'not' && /^(?:do|does|did)$/.test(wordAt(pieces, at - 2))
}
