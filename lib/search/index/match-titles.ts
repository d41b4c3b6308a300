import { type Nickname, nicknameNear, nicknames } from './nicknames'
import { digitsDiffer, slipsBetween, slipsIn } from './spelling'
import { stemOf } from './text-index'
import { namesBeginning, type TitleIndex, type TitleName, wordsBeginning } from './title-index'
import { SMALL_WORDS, withoutArticle } from './title-words'

/** How well a query fits a title, best first. From `beginning` down the title is only part of what was typed or less. */
export const titleGrades = {
  exact: 100,
  bare: 98,
  nickname: 96,
  /** A film of the series called so. */
  series: 95,
  part: 90,
  /** The title begins with the query, whole words. */
  beginning: 80,
  /** The query stands in the title, word for word. */
  inside: 70,
  /** All words that count are in the title, in order; in any order. */
  ordered: 60,
  scattered: 50,
  /** The title begins so, in the middle of a word. */
  unfinished: 46,
  /** Another word of the title does. */
  unfinishedInside: 45,
  /** A slip in the whole title; in some words of it. Each slip costs one. */
  slip: 40,
  slipInside: 30,
} as const
export type TitleMatch = { row: number; grade: number }

/** Names looked at for one word or one beginning: enough for every real title, a bound for the rest. */
const MOST_NAMES = 4_000
const MOST_ENDINGS = 60
/** Names a word stands in, up to which it alone tells the film. */
const RARE = 3

export const isExact = ({ grade }: TitleMatch) => grade >= titleGrades.nickname
export const isSlip = ({ grade }: TitleMatch) => grade <= titleGrades.slip

/** Whether a slip is no more than a plural: "gladiators". */
export function isPlural({ titles }: { titles: TitleIndex }, words: readonly string[], row: number): boolean {
  const main = withoutArticle(titles.mainWords[row] ?? [])
  const own = withoutArticle(words)
  return own.length === main.length && own.every((word, place) => stemOf(word) === stemOf(main[place] ?? ''))
}

/** Films whose titles fit the words, each with its best grade; slips only where nothing fits as it stands. */
export function matchTitles(
  index: TitleIndex,
  typed: readonly string[],
  isKnownWord: (word: string) => boolean,
): TitleMatch[] {
  if (typed.length === 0) return []
  const words = withArticleRight(typed, isKnownWord)
  const best = new Map<number, number>()
  const note = (place: number, grade: number) => {
    const { row, isPart } = index.names[place] as TitleName
    // The part of a title is never the film itself.
    const worth = !isPart
      ? grade
      : grade > titleGrades.part
        ? titleGrades.part
        : grade <= titleGrades.slip
          ? grade - 3
          : grade
    if (worth > (best.get(row) ?? 0)) best.set(row, worth)
  }
  noteAsWritten(index, words, note)
  if (best.size === 0) noteSlips(index, words, isKnownWord, note)
  return [...best].map(([row, grade]) => ({ row, grade })).sort((a, b) => b.grade - a.grade)
}

/** "Teh Godfather", "thqe matrix". */
function withArticleRight(words: readonly string[], isKnownWord: (word: string) => boolean): readonly string[] {
  const [first = '', ...rest] = words
  const isSlipped = rest.length > 0 && first !== 'the' && !isKnownWord(first) && slipsBetween(first, 'the', 1) <= 1
  return isSlipped ? ['the', ...rest] : words
}

function noteAsWritten(index: TitleIndex, words: readonly string[], note: (place: number, grade: number) => void) {
  const key = words.join('')
  const bare = withoutArticle(words).join('')
  for (const place of index.byKey.get(key) ?? []) {
    note(place, bareGrade(index, place, key))
  }
  for (const place of index.byKey.get(bare) ?? []) note(place, bareGrade(index, place, key))
  const called = nicknames.get(bare)
  if (called) for (const place of placesOf(index, called)) note(place, titleGrades.nickname)
  for (const series of [key, bare]) {
    for (const place of index.bySeries.get(series) ?? []) note(place, titleGrades.series)
  }
  if (bare.length >= 2) {
    const isTelling = bare.length >= 3 && words.some((word) => !SMALL_WORDS.has(word))
    for (const place of namesBeginning(index, bare, MOST_NAMES)) {
      if (endsAtWord(index.names[place] as TitleName, bare.length)) note(place, titleGrades.beginning)
      else if (isTelling) note(place, titleGrades.unfinished)
    }
  }
  noteWords(index, words, note)
}

/** Names of the films a nickname means: by title, by how titles begin, a series ("james bond"), or one by one. */
export function placesOf(index: TitleIndex, { keys, beginnings, series, slugs }: Nickname): number[] {
  return [
    ...keys.flatMap((title) => index.byKey.get(title) ?? []),
    ...beginnings.flatMap((start) => namesBeginning(index, start, MOST_NAMES)),
    ...series.flatMap((name) => index.bySeries.get(name) ?? []),
    ...slugs.flatMap((slug) => index.bySlug.get(slug) ?? []),
  ]
}

/** People drop "The" freely, the articles of other titles hardly: "vampires" is not at once "Les vampires". */
function bareGrade(index: TitleIndex, place: number, key: string): number {
  const { row, words, key: own } = index.names[place] as TitleName
  if (own === key) return titleGrades.exact
  // "Naked gun": the main title may go on after a colon.
  const isOfMain = words.every((word, at) => index.mainWords[row]?.[at] === word)
  const isDroppedFreely = isOfMain && /^(?:the|an?)$/.test(words[0] ?? '')
  return own.length > key.length && !isDroppedFreely ? titleGrades.part : titleGrades.bare
}

/** Whether so many letters of the bare key are whole words of it. */
function endsAtWord({ words }: TitleName, length: number): boolean {
  let sum = 0
  for (const word of withoutArticle(words)) {
    sum += word.length
    if (sum >= length) return sum === length
  }
  return false
}

/** Titles that have every word that counts; the last one may be unfinished. */
function noteWords(index: TitleIndex, words: readonly string[], note: (place: number, grade: number) => void) {
  const counting = words.filter((word) => !SMALL_WORDS.has(word))
  if (counting.length === 0) return
  const last = counting.at(-1) as string
  const whole = counting.map((word) => index.byWord.get(word) ?? [])
  const isRare = counting.some((word) => (index.byWord.get(word)?.length ?? 0) <= RARE)
  for (const place of shared(whole)) {
    const name = index.names[place] as TitleName
    const grade = gradeOf(name, words, counting)
    // "black and white" is not "Black God, White Devil": common words must be most of the title they are strewn over.
    const share = counting.length / name.words.filter((word) => !SMALL_WORDS.has(word)).length
    if (grade >= titleGrades.inside || isRare || share > 0.5) note(place, grade)
  }
  if (last.length < 3 || words.at(-1) !== last || counting.length < 2) return
  const endings = wordsBeginning(index, last, MOST_ENDINGS).flatMap((word) => index.byWord.get(word) ?? [])
  for (const place of shared([...whole.slice(0, -1), endings])) note(place, titleGrades.unfinishedInside)
}

/** What all lists hold. O(sum of their lengths). */
function shared(lists: (readonly number[])[]): number[] {
  const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length)
  const sets = others.map((list) => new Set(list))
  return (shortest ?? []).slice(0, MOST_NAMES).filter((place) => sets.every((set) => set.has(place)))
}

function gradeOf({ words }: TitleName, query: readonly string[], counting: readonly string[]): number {
  const at = words.findIndex((_, place) => query.every((word, offset) => words[place + offset] === word))
  if (at >= 0) return titleGrades.inside
  let from = 0
  for (const word of counting) {
    const found = words.indexOf(word, from)
    if (found < 0) return titleGrades.scattered
    from = found + 1
  }
  return titleGrades.ordered
}

function noteSlips(
  index: TitleIndex,
  words: readonly string[],
  isKnownWord: (word: string) => boolean,
  note: (place: number, grade: number) => void,
) {
  const bareWords = withoutArticle(words)
  const bare = bareWords.join('')
  const most = slipsIn(bare.length)
  for (const { place, slips } of index.keySpellings.near(bare, most)) {
    if (isLikelySlip(bareWords, withoutArticle((index.names[place] as TitleName).words), isKnownWord))
      note(place, titleGrades.slip - slips)
  }
  const called = words.every(isKnownWord) ? null : nicknameNear(bare)
  if (called) for (const place of placesOf(index, called)) note(place, titleGrades.slip - 1)
  noteSlipsInWords(index, words, isKnownWord, note)
}

/** Letters of words that stand as they should, from which they tell the title. */
const LETTERS_TELLING = 4
/** Letters of a word with a slip that tells a longer title alone: "Frida" is not "His Girl Friday". */
const LETTERS_ALONE = 7

/**
 * A wrong letter never turns one word that is known into another: "Alive" is not "Alien". Of several words one may
 * ("Forest Gump"), where the others tell which title it is. Plurals are no other words.
 */
function isLikelySlip(
  query: readonly string[],
  title: readonly string[],
  isKnownWord: (word: string) => boolean,
): boolean {
  if (query.length !== title.length) return query.some((word) => !isKnownWord(word)) || query.length > title.length
  const changed = query.filter((word, place) => stemOf(word) !== stemOf(title[place] ?? ''))
  const known = changed.filter(isKnownWord)
  if (known.length === 0) return true
  const letters = query.filter((word) => title.includes(word) && !SMALL_WORDS.has(word)).join('').length
  const hasNumber = query.some((word) => /^\d+$/.test(word) && title.includes(word))
  return changed.length === 1 && (letters >= LETTERS_TELLING || hasNumber)
}

/** Part of a title with a slip: every word that counts as it stands or nearly, at least one of them telling. */
function noteSlipsInWords(
  index: TitleIndex,
  words: readonly string[],
  isKnownWord: (word: string) => boolean,
  note: (place: number, grade: number) => void,
) {
  const counting = words.filter((word) => !SMALL_WORDS.has(word))
  let slipped = 0
  const lists = counting.map((word) => {
    const same = index.byWord.get(word) ?? []
    if (isKnownWord(word) || slipsIn(word.length) === 0) return same
    const near = index.wordSpellings.near(word, slipsIn(word.length)).slice(0, MOST_ENDINGS)
    if (near.length > 0) slipped += near[0]?.slips ?? 0
    return near.length > 0 ? near.flatMap(({ place }) => index.byWord.get(index.words[place] as string) ?? []) : same
  })
  const isShort = counting.length === 1 && words.join('').length < LETTERS_ALONE
  if (slipped === 0 || slipped > 2 || isShort || lists.some((list) => list.length === 0)) return
  for (const place of shared(lists)) note(place, titleGrades.slipInside - slipped)
}

/** Titles spelt much like the words, for "Did you mean": nearest first, a little further than a slip. */
export function titlesNear(index: TitleIndex, words: readonly string[], most: number): number[] {
  const bare = withoutArticle(words).join('')
  if (bare.length < 6) return []
  const rows = index.keySpellings
    .near(bare, slipsIn(bare.length) + 1)
    .filter(({ place }) => !digitsDiffer(bare, (index.names[place] as TitleName).bare))
    .filter(({ place }) => slipsBetween(bare, (index.names[place] as TitleName).bare, 3) <= bare.length / 4)
    .map(({ place }) => (index.names[place] as TitleName).row)
  return [...new Set(rows)].slice(0, most)
}
