import { collectWish } from './collect-wish'
import type { WishLexicon } from './lexicon/build-lexicon'
import type { Sensed } from './reader/senses/clauses'
import { inDoubt } from './reader/senses/doubt'
import { leftOpen } from './reader/senses/left-open'
import { namesIn, namesMeant } from './reader/senses/names'
import { ofTheirDay } from './reader/senses/of-their-day'
import { unreadWords } from './reader/senses/unread-words'
import type { Item } from './reader/sentence/items'
import type { Wish } from './schema'
import type { Piece } from './text/split-words'
import { tokensOf } from './tokens'
import { guessOf, schoolOf } from './words/guesses'

/** What was read without being sure of it, and the words it was read from: it counts where the person says yes. */
export type Question = { token: string; words: string }

/** A sentence whose things have their senses. */
export type Understood = {
  text: string
  pieces: readonly Piece[]
  /** As they were found, and without what is only told. */
  all: readonly Item[]
  items: readonly Item[]
  sensed: readonly Sensed[]
  thisYear: number
}

/** `open`: what they have nothing against, see left-open.ts. */
export type Said = { wish: Wish; questions: Question[]; open: string[] }

/** What of it counts, what is asked back, and what is said not to be understood. */
export function sayBack(
  { text, pieces, all, items, sensed, thisYear }: Understood,
  { knows, namesakes, bestKnown }: Pick<WishLexicon, 'knows' | 'namesakes' | 'bestKnown'>,
): Said {
  const named = namesMeant(sensed, pieces, bestKnown)
  const doubtful = inDoubt(named, items, pieces, knows)
  const sure = named.filter((each) => !doubtful.has(each))
  // Where nothing else was understood, all of it is said.
  const idle = tokensOf(collectWish(sure, [], thisYear)).length > 0 ? ofTheirDay(sure, items, pieces) : new Set()
  const wish = collectWish(
    sure,
    unreadWords(
      text,
      pieces,
      sure.filter((each) => !idle.has(each)),
    ),
    thisYear,
  )
  const guessed = [...guessesIn(sure, text, pieces), ...namesIn(sure, pieces, text, namesakes)]
  const said = new Set(tokensOf(wish).map(subjectOf))
  const questions = [...doubtful].flatMap((each) =>
    tokensOf(collectWish([each], [], thisYear))
      .filter((token) => !said.has(subjectOf(token)))
      .map((token) => ({ token, words: unreadWords(text, pieces, [asUnread(each)]).join(' ') })),
  )
  questions.push(...guessed.filter(({ token, words }) => !said.has(subjectOf(token)) && wish.unread.includes(words)))
  wish.unread = wish.unread.filter((words) => !questions.some((question) => question.words === words))
  const open = leftOpen(sensed, all, pieces)
  if (questions.length === 0 && tokensOf(wish).length === 0 && isDropped(all, sensed))
    return { wish: { ...wish, unread: [saidIn(text)] }, questions, open }
  return { wish, questions: questions.slice(0, MOST_QUESTIONS), open }
}

/** "Animation for adults", "something dark": what no term of ours says, and one is near to. */
const guessesIn = (sure: readonly Sensed[], text: string, pieces: readonly Piece[]): Question[] =>
  sure.flatMap((each) => {
    const words = unreadWords(text, pieces, [each])[0] ?? ''
    const token = guessOf.get(words)
    const school = schoolOf.get(words)
    if (school && each.sense !== 'neutral') return [{ token: `${each.sense}:${school}`, words }]
    return token && /^(?:more|much-more)$/.test(each.sense) ? [{ token, words }] : []
  })

export const saidIn = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 60)

/** Something was named, nothing came of it, and nobody said that it is all the same to them. */
const isDropped = (all: readonly Item[], sensed: readonly Sensed[]) =>
  all.some((item, at) => /^(?:term|title|unknown-title|unread)$/.test(item.kind) || isRefusal(item, all[at + 1])) &&
  !sensed.some(({ sense }) => sense === 'neutral')

/** "Nothing kiddy", "no holiday films": something was turned down, whatever it was. */
const isRefusal = (item: Item, next: Item | undefined) =>
  item.kind === 'operator' &&
  /^(?:no|nothing|without|avoid|hate)$/.test(item.words) &&
  next?.kind === 'filler' &&
  !/^(?:thanks?|thank you|please|no|thx|idea|more|one|need|matter)$/.test(next.word)

const MOST_QUESTIONS = 6

const subjectOf = (token: string) => token.slice(token.indexOf(':') + 1)
const asUnread = ({ item: { at, end } }: Sensed): Sensed => ({
  sense: 'more',
  direct: false,
  degree: false,
  item: { kind: 'unread', at, end },
})
