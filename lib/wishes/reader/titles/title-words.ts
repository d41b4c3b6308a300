import type { WishLexicon } from '../../lexicon/build-lexicon'
import { wordAt } from '../../text/numbers'
import type { Piece, Word } from '../../text/split-words'
import { commonWords } from '../../words/common-words'
import { idleWords } from '../../words/idle-words'
import { ownWords } from '../../words/own-words'
import { afterNot, allLarge } from './title-places'

/** Too many words for chance, or one that neither our lexicon nor plain English has. */
export function isStrange(words: readonly Word[], lexicon: WishLexicon): boolean {
  return words.length > 3 || hasStrangeWord(words, lexicon)
}

export function hasStrangeWord(words: readonly Word[], lexicon: WishLexicon): boolean {
  return words.some(
    (word) =>
      word.text.length > 3 &&
      !/^\d/.test(word.text) &&
      !ownWords.has(word.text) &&
      !commonWords.has(word.text) &&
      !idleWords.has(word.text) &&
      !lexicon.formsOf(word).some((form) => lexicon.phrases.has(form)),
  )
}

/** Nothing but words that stand for themselves in our lexicon: "good time". */
export const isSmallTalk = (words: readonly Word[], lexicon: WishLexicon) =>
  words.every((word) => lexicon.formsOf(word).some((form) => lexicon.phrases.has(form)))

/** "Older than 2010" is no comparison with the film. */
export const isBoundOfYears = (pieces: readonly Piece[], at: number) =>
  wordAt(pieces, at - 1) === 'than' && /^(?:older|newer|younger|later|earlier|recent)$/.test(wordAt(pieces, at - 2))

export const isFinerTerm = (pieces: readonly Piece[], at: number, lexicon: WishLexicon) => {
  const entry = lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]?.entry
  return entry?.kind === 'term' && entry.isPart === true
}

/** Names of kinds, places and people are none of films, however they are written. */
export function isKind(pieces: readonly Piece[], at: number, lexicon: WishLexicon): boolean {
  const entry = lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]?.entry
  return entry?.kind === 'term' && /^(?:genre|country|region|language|person):/.test(entry.facets[0] ?? '')
}

/** "I love Italy" says where films are from, though one is called so. */
export function isPlaceOrPerson(pieces: readonly Piece[], at: number, end: number, lexicon: WishLexicon): boolean {
  const whole = lexicon.phrases.matches(pieces, at, lexicon.formsOf).find(({ length }) => at + length >= end)
  return (
    whole?.entry.kind === 'term' && /^(?:country|region|language|person|setting):/.test(whole.entry.facets[0] ?? '')
  )
}

export function isOrdinary(pieces: readonly Piece[], at: number, end: number, lexicon: WishLexicon): boolean {
  const whole = lexicon.phrases.matches(pieces, at, lexicon.formsOf).find(({ length }) => at + length >= end)
  return whole !== undefined && whole.entry.kind !== 'unread'
}

/** "Not Home Alone", "but not Oppenheimer", in capitals: a film, whatever its words say of company or of a person. "Not Brazil" may be the country. */
export function isLeftOut(pieces: readonly Piece[], at: number, end: number, lexicon: WishLexicon): boolean {
  if (!afterNot(pieces, at) || allLarge(pieces)) return false
  const whole = lexicon.phrases.matches(pieces, at, lexicon.formsOf).find(({ length }) => at + length >= end)
  const facet = whole?.entry.kind === 'term' ? (whole.entry.facets[0] ?? '') : ''
  return end - at > 1 ? !/^(?:genre|country|region|language|person):/.test(facet) : facet.startsWith('person:')
}

/** A phrase of ours begins with the words and goes on behind them. */
export function reachesFurther(pieces: readonly Piece[], at: number, end: number, lexicon: WishLexicon): boolean {
  return lexicon.phrases.matches(pieces, at, lexicon.formsOf).some(({ length }) => at + length > end)
}

/** A phrase of ours reaches over them: "the usual suspects" in "not the usual suspects". */
export function reachesOver(pieces: readonly Piece[], at: number, end: number, lexicon: WishLexicon): boolean {
  for (let from = Math.max(0, at - 3); from <= at; from += 1) {
    const phrase = lexicon.phrases.matches(pieces, from, lexicon.formsOf)[0]
    if (phrase && from + phrase.length >= end && phrase.length > 1) return true
  }
  return false
}
