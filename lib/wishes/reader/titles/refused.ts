import type { WishLexicon } from '../../lexicon/build-lexicon'
import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { commonWords } from '../../words/common-words'

/** Behind these anything is turned down; behind the second word of a pair where the first stands before it. */
const PLAIN = /^(?:no|not|except|minus|bar|without|never|skip|avoid)$/
const PAIRS: Readonly<Record<string, RegExp>> = {
  more: /^(?:no|any|not)$/,
  another: /^(?:not|yet|no|please)$/,
  but: /^(?:anything|everything|whatever|all)$/,
  than: /^other$/,
  from: /^(?:apart|aside)$/,
  of: /^(?:enough|sick|tired|bored|fed|had)$/,
  enough: /^(?:had|)$/,
  less: /^$/,
}
const BETWEEN = /^(?:the|those|that|this|any|all|bloody|damn|fucking|freaking|stupid)$/

/** "No more harry potter", "anything but the matrix", "not another fast and furious". */
function afterRefusal(pieces: readonly Piece[], at: number): boolean {
  const from = BETWEEN.test(wordAt(pieces, at - 1)) ? at - 2 : at - 1
  const cue = wordAt(pieces, from)
  return PLAIN.test(cue) || PAIRS[cue]?.test(wordAt(pieces, from - 1)) === true
}

type Known = { several: boolean; famous: boolean; wellKnown: boolean }

/** A well-known film turned down in small letters, whatever its words say else: "no more home alone", "no titanic". */
export function isRefused(
  pieces: readonly Piece[],
  at: number,
  end: number,
  { several, famous, wellKnown }: Known,
  lexicon: Pick<WishLexicon, 'phrases' | 'formsOf'>,
): boolean {
  const [first, cue] = [wordAt(pieces, at), wordAt(pieces, at - 1)]
  if (!wellKnown || !afterRefusal(pieces, at)) return false
  // "Not another avengers": another one of what is named in the plural.
  if (!several && famous && cue === 'another' && isPlural(first)) return true
  if (isOurs(pieces, at, end, lexicon) || isInPhrase(pieces, at, end, lexicon)) return false
  if (several) return !/\d/.test(first)
  const isName = !commonWords.has(first) && !isPlural(first)
  return famous && first.length > 2 && (isName || /^(?:more|another|but)$/.test(cue))
}

const isPlural = (word: string) => /[^s]s$/.test(word)

/** "Not the usual suspects": a phrase of ours begins before the words and reaches over them. */
const isInPhrase = (
  pieces: readonly Piece[],
  at: number,
  end: number,
  { phrases, formsOf }: Pick<WishLexicon, 'phrases' | 'formsOf'>,
) => [1, 2, 3].some((back) => (phrases.matches(pieces, at - back, formsOf)[0]?.length ?? 0) >= end - at + back)

/** A term in just these words, and no narrower part of one: "frozen" is a part of snow. */
function isOurs(
  pieces: readonly Piece[],
  at: number,
  end: number,
  lexicon: Pick<WishLexicon, 'phrases' | 'formsOf'>,
): boolean {
  const whole = lexicon.phrases.matches(pieces, at, lexicon.formsOf).find(({ length }) => at + length >= end)
  if (!whole || (whole.entry.kind === 'term' && whole.entry.isPart)) return false
  return !/^(?:unread|filler|viewers|film)$/.test(whole.entry.kind)
}
