import { collectWish } from './collect-wish'
import type { WishLexicon } from './lexicon/build-lexicon'
import { isForeign } from './reader/is-foreign'
import { readItems } from './reader/read-items'
import { besideUnread } from './reader/senses/beside-unread'
import { type Sensed, senseOf } from './reader/senses/clauses'
import { inDoubt } from './reader/senses/doubt'
import { exceptionsUnread } from './reader/senses/exceptions'
import { finerWords } from './reader/senses/finer-words'
import { idleApart } from './reader/senses/idle'
import { narrowNegations } from './reader/senses/narrow'
import { oldAndNew } from './reader/senses/old-and-new'
import { secondThoughts } from './reader/senses/second-thoughts'
import { unreadWords } from './reader/senses/unread-words'
import { inFull } from './reader/sentence/in-full'
import type { Item } from './reader/sentence/items'
import { saidAt } from './reader/sentence/reading'
import { twoForToo } from './reader/sentence/two-for-too'
import { takeTitles } from './reader/titles/take-titles'
import { compoundsApart } from './reader/told/compounds'
import { emptyNegations } from './reader/told/empty-negations'
import { fromThere } from './reader/told/from-there'
import { hearsayApart } from './reader/told/hearsay'
import { othersHate } from './reader/told/others-hate'
import { setApart } from './reader/told/set-apart'
import { emptyWish, type Wish } from './schema'
import { mendNegations } from './text/mend-negations'
import { splitWords } from './text/split-words'
import { yearsOfMine } from './text/years-of-mine'
import { tokensOf } from './tokens'

/** More is not read: a wish is a sentence or two. */
export const MOST_LETTERS = 300

/** What was read without being sure of it, and the words it was read from: it counts where the person says yes. */
export type Question = { token: string; words: string }

/**
 * Reads what a person says into the closed form of a wish, without any model: titles are taken out first, then phrases
 * of the lexicon and limits are found, then each gets its sense from the clause it stands in. What is left is unread.
 */
export function readWish(words: string, lexicon: WishLexicon, thisYear = new Date().getUTCFullYear()): Wish {
  const { wish, questions } = readAsking(words, lexicon, thisYear)
  if (questions.length === 0) return wish
  return { ...wish, unread: [...new Set([...wish.unread, ...questions.map((each) => each.words)])].slice(0, 12) }
}

/** The same for a page that can ask back: what is in doubt is a question there, and else not understood. */
export function readAsking(
  words: string,
  lexicon: WishLexicon,
  thisYear = new Date().getUTCFullYear(),
): { wish: Wish; questions: Question[] } {
  const text = words.slice(0, MOST_LETTERS)
  const pieces = inFull(yearsOfMine(twoForToo(mendNegations(splitWords(text), lexicon.knows), lexicon)), lexicon)
  if (isForeign(pieces))
    return {
      wish: { ...emptyWish, unread: [saidIn(text)] },
      questions: [],
    }
  const all = idleApart(readItems(pieces, takeTitles(text, pieces, lexicon), lexicon, thisYear), pieces)
  const told = hearsayApart(setApart(compoundsApart(othersHate(all, pieces), pieces), pieces), pieces)
  const items = emptyNegations(fromThere(all, told, pieces), pieces)
  const meant = exceptionsUnread(oldAndNew(secondThoughts(senseOf(items)), items), items)
  const wordsAt = (at: number, end: number) => saidAt(pieces, at, end)
  const sensed = finerWords(besideUnread(narrowNegations(meant, items), items, wordsAt), wordsAt)
  const doubtful = inDoubt(sensed, items, pieces, lexicon.knows)
  const sure = sensed.filter((each) => !doubtful.has(each))
  const wish = collectWish(sure, unreadWords(text, pieces, sure), thisYear)
  const said = new Set(tokensOf(wish).map(subjectOf))
  const questions = [...doubtful].flatMap((each) =>
    tokensOf(collectWish([each], [], thisYear))
      .filter((token) => !said.has(subjectOf(token)))
      .map((token) => ({ token, words: unreadWords(text, pieces, [asUnread(each)]).join(' ') })),
  )
  if (questions.length === 0 && tokensOf(wish).length === 0 && isDropped(all, sensed))
    return { wish: { ...wish, unread: [saidIn(text)] }, questions }
  return { wish, questions: questions.slice(0, MOST_QUESTIONS) }
}

const saidIn = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 60)

/** Something was named, nothing came of it, and nobody said that it is all the same to them. */
const isDropped = (all: readonly Item[], sensed: readonly Sensed[]) =>
  all.some(({ kind }) => /^(?:term|title|unknown-title|unread)$/.test(kind)) &&
  !sensed.some(({ sense }) => sense === 'neutral')

const MOST_QUESTIONS = 6

const subjectOf = (token: string) => token.slice(token.indexOf(':') + 1)
const asUnread = ({ item: { at, end } }: Sensed): Sensed => ({
  sense: 'more',
  direct: false,
  degree: false,
  item: { kind: 'unread', at, end },
})
