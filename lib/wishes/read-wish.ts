import { collectWish } from './collect-wish'
import type { WishLexicon } from './lexicon/build-lexicon'
import { isForeign } from './reader/is-foreign'
import { readItems } from './reader/read-items'
import { besideUnread } from './reader/senses/beside-unread'
import { senseOf } from './reader/senses/clauses'
import { exceptionsUnread } from './reader/senses/exceptions'
import { finerWords } from './reader/senses/finer-words'
import { narrowNegations } from './reader/senses/narrow'
import { oldAndNew } from './reader/senses/old-and-new'
import { unreadWords } from './reader/senses/unread-words'
import { saidAt } from './reader/sentence/reading'
import { takeTitles } from './reader/titles/take-titles'
import { compoundsApart } from './reader/told/compounds'
import { emptyNegations } from './reader/told/empty-negations'
import { setApart } from './reader/told/set-apart'
import { emptyWish, type Wish } from './schema'
import { mendNegations } from './text/mend-negations'
import { splitWords } from './text/split-words'

/** More is not read: a wish is a sentence or two. */
export const MOST_LETTERS = 300

/**
 * Reads what a person says into the closed form of a wish, without any model: titles are taken out first, then phrases
 * of the lexicon and limits are found, then each gets its sense from the clause it stands in. What is left is unread.
 */
export function readWish(words: string, lexicon: WishLexicon, thisYear = new Date().getUTCFullYear()): Wish {
  const text = words.slice(0, MOST_LETTERS)
  const pieces = mendNegations(splitWords(text), lexicon.knows)
  if (isForeign(pieces)) return { ...emptyWish, unread: [text.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 60)] }
  const all = readItems(pieces, takeTitles(text, pieces, lexicon), lexicon, thisYear)
  const items = emptyNegations(setApart(compoundsApart(all, pieces), pieces), pieces)
  const meant = exceptionsUnread(oldAndNew(senseOf(items), items), items)
  const wordsAt = (at: number, end: number) => saidAt(pieces, at, end)
  const sensed = finerWords(besideUnread(narrowNegations(meant, items), items, wordsAt), wordsAt)
  return collectWish(sensed, unreadWords(text, pieces, sensed), thisYear)
}
