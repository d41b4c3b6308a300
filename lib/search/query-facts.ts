import { emptyWish, type Wish } from '../wishes/schema'
import { isEmptyWish } from './film-filter'
import { isSlip, titleGrades } from './index/match-titles'
import type { SearchIndex } from './index/search-index'
import { tellingWords } from './index/text-index'
import { SMALL_WORDS, spelledWords } from './index/title-words'
import { MOST_CHARS } from './limits'
import { withoutBareTitles, withoutFarNames } from './names-in-wish'
import { isTitleCased, readTitles } from './read-titles'
import { peopleNamed } from './titles/people-named'

export type WishReader = (words: string) => Wish
export type ReadAs = 'title' | 'wish' | null

const QUOTED = /^["“”„«»'‘’](.+)["“”„«»'‘’]$/

/** Behind a title: which print of it, and no part of its name. */
const EDITION =
  /(?<=\S)\s+[([-]?(?:redux|(?:the )?(?:director['’]?s|final|extended|theatrical|ultimate|special) (?:cut|edition|version)|remastered|restored|uncut|(?:in )?imax|4k|blu-?ray|dvd|full (?:movie|film)|watch online|trailer)[)\]]?$/i

/** Up to this many letters a word stands in too many titles to mean one by its middle. */
export const SHORT_KEY = 3

/** Everything a query is understood by, looked up once. */
export type Facts = ReturnType<typeof factsOf>

export function factsOf(index: SearchIndex, query: string, readWish: WishReader, as: ReadAs) {
  const text = query.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, MOST_CHARS)
  const quoted = QUOTED.exec(text)?.[1]?.trim()
  const said = quoted ?? (text.replace(EDITION, '') || text)
  const words = spelledWords(said)
  const counting = words.filter((word) => !SMALL_WORDS.has(word))
  const isKnown = (word: string) => index.known.has(word) || index.titles.byWord.has(word)
  const asTitle = readTitles(index, said, isKnown)
  const { wish, named, whole } = withoutBareTitles(
    index,
    said,
    quoted ? emptyWish : withoutFarNames(index, said, readWish(said)),
  )
  const isRead = !isEmptyWish(wish)
  const titles = (asTitle.titles.length > 0 ? asTitle.titles : whole).filter(
    ({ grade }) =>
      // A word broken off may be the beginning of another; one that is known is not.
      (grade > titleGrades.unfinished || isSlip({ row: 0, grade }) || !isKnown(counting.at(-1) ?? '')) &&
      (words.join('').length > SHORT_KEY || grade >= titleGrades.beginning),
  )
  return {
    index,
    as,
    said,
    words,
    counting,
    isKnown,
    readWish,
    titles,
    wish,
    named,
    isRead,
    best: titles[0]?.grade ?? 0,
    elsewhere: asTitle.elsewhere,
    related: [...new Set([...asTitle.related, ...named.map(({ row }) => row)])],
    isQuoted: quoted !== undefined,
    isCased: isTitleCased(said),
    leftover: wish.unread.join(' '),
    isFullyRead: isRead && tellingWords(wish.unread.join(' ')).length === 0,
    people: quoted ? [] : peopleNamed(index.people, said, isKnown),
  }
}

export const isWholeSlip = ({ best }: Facts) => best <= titleGrades.slip && best > titleGrades.slipInside
export const hasUnknownWord = ({ counting, isKnown }: Facts) => counting.some((word) => !isKnown(word))
