import type { WishLexicon } from './lexicon/build-lexicon'
import { isForeign } from './reader/is-foreign'
import { readItems } from './reader/read-items'
import { besideUnread } from './reader/senses/beside-unread'
import { boundedRules } from './reader/senses/bounded-rules'
import { senseOf } from './reader/senses/clauses'
import { described } from './reader/senses/described'
import { exceptionsUnread } from './reader/senses/exceptions'
import { filmsLetIn } from './reader/senses/films-let-in'
import { finerWords } from './reader/senses/finer-words'
import { idleApart } from './reader/senses/idle'
import { narrowNegations } from './reader/senses/narrow'
import { oldAndNew } from './reader/senses/old-and-new'
import { secondThoughts } from './reader/senses/second-thoughts'
import { setElsewhere } from './reader/senses/set-elsewhere'
import { widened } from './reader/senses/widened'
import { inFull } from './reader/sentence/in-full'
import { labelledLists } from './reader/sentence/labelled-lists'
import { saidAt } from './reader/sentence/reading'
import { twoForToo } from './reader/sentence/two-for-too'
import { takeTitles } from './reader/titles/take-titles'
import { absentApart } from './reader/told/absent'
import { circumstancesApart } from './reader/told/circumstances'
import { compoundsApart } from './reader/told/compounds'
import { conditions } from './reader/told/conditions'
import { corrections } from './reader/told/corrections'
import { emptyNegations } from './reader/told/empty-negations'
import { forOnce } from './reader/told/for-once'
import { fromThere } from './reader/told/from-there'
import { habits } from './reader/told/habits'
import { hearsayApart } from './reader/told/hearsay'
import { myTurn } from './reader/told/my-turn'
import { opinions } from './reader/told/opinions'
import { othersHate } from './reader/told/others-hate'
import { resultsApart } from './reader/told/results'
import { seenLately } from './reader/told/seen-lately'
import { setApart } from './reader/told/set-apart'
import { spokenOfApart } from './reader/told/spoken-of'
import { type Said, saidIn, sayBack } from './say-back'
import { emptyWish, type Wish } from './schema'
import { clockTimes } from './text/clock-times'
import { mendAmends } from './text/mend-amends'
import { mendNegations } from './text/mend-negations'
import { mendRules } from './text/mend-rules'
import { numbersMeant } from './text/numbers-meant'
import { plainlySaid } from './text/plainly-said'
import { spelledOut } from './text/shorthand'
import { splitWords } from './text/split-words'
import { yearsOfMine } from './text/years-of-mine'

/** More is not read: a wish is a sentence or two. */
export const MOST_LETTERS = 600

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
export function readAsking(words: string, lexicon: WishLexicon, thisYear = new Date().getUTCFullYear()): Said {
  const text = plainlySaid(spelledOut(clockTimes(words.slice(0, MOST_LETTERS)), lexicon.knows))
  const pieces = inFull(
    yearsOfMine(
      twoForToo(
        mendNegations(mendRules(mendAmends(numbersMeant(labelledLists(splitWords(text), text)))), lexicon.knows),
        lexicon,
      ),
    ),
    lexicon,
  )
  if (isForeign(pieces))
    return {
      wish: { ...emptyWish, unread: [saidIn(text)] },
      questions: [],
      open: [],
    }
  const named = readItems(pieces, takeTitles(text, pieces, lexicon), lexicon, thisYear)
  const found = habits(
    forOnce(opinions(myTurn(absentApart(seenLately(named, pieces), pieces), pieces), pieces), pieces),
    pieces,
  )
  const all = idleApart(
    resultsApart(conditions(corrections(spokenOfApart(found, pieces), pieces), pieces), pieces),
    pieces,
  )
  const told = hearsayApart(
    setApart(compoundsApart(othersHate(circumstancesApart(all, pieces), pieces), pieces), pieces),
    pieces,
  )
  const items = emptyNegations(fromThere(all, told, pieces), pieces)
  const wordsAt = (at: number, end: number) => saidAt(pieces, at, end)
  const meant = filmsLetIn(
    exceptionsUnread(
      oldAndNew(secondThoughts(widened(setElsewhere(senseOf(items), pieces), items, wordsAt), wordsAt), items),
      items,
    ),
    items,
  )
  const sensed = finerWords(
    besideUnread(
      narrowNegations(described(boundedRules(meant, items, wordsAt), items, wordsAt), items),
      items,
      wordsAt,
    ),
    wordsAt,
  )
  return sayBack({ text, pieces, all: found, items, sensed, thisYear }, lexicon)
}
