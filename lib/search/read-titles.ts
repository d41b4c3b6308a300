import { titleElsewhere, titleElsewhereBegun } from './index/elsewhere'
import { isExact, isSlip, matchTitles, type TitleMatch, titleGrades } from './index/match-titles'
import type { SearchIndex } from './index/search-index'
import { SMALL_WORDS, spelledWords } from './index/title-words'
import { MOST_WORDS } from './limits'

/** A film we know of and do not have; `isBegun` where its title was not typed to the end. */
export type Elsewhere = { title: string; years: number[]; isBegun?: boolean }

/** What a query is as a title. */
export type Titles = {
  titles: TitleMatch[]
  /** A film of that very title that we know of and do not have. */
  elsewhere: Elsewhere | null
  /** Places of films whose titles begin like it. */
  related: number[]
}

type KnowsWord = (word: string) => boolean

const YEAR_AT_END = /^(.+?)[\s,]+[([]?((?:18|19|20)\d{2})[)\]]?$/
/** "After 2015" is no film of 2015. */
const BEFORE_YEARS = /\b(?:after|before|since|until|till|from|in|of|around|about|circa|and|to|between)$/i
const NUMBER_AT_END = /^(.+?)\s+(?:part |vol |chapter )?\d{1,2}$/
const AROUND_TITLES =
  /^(?:(?:the |a )?(?:movie|film)(?: called| named| titled)?|called|titled|watch|find|search(?: for)?)\s+|\s+(?:the |full )?(?:movie|film|online|trailer|streaming|dvd)$/gi

const FILMS_OF =
  /^(?:(?:the|all|all the|every)\s+)+|\s+(?:films?|movies?|series|saga|trilogy|franchise|collection|universe|flicks?)$/gi

/** Films we have are not elsewhere: "robot" is not I, Robot. */
function lackedTitle({ films, titles }: SearchIndex, words: readonly string[]): Elsewhere | null {
  const meant = titleElsewhere(words)
  const own = meant ? (titles.byKey.get(spelledWords(meant.title).join('')) ?? []) : []
  const years = own.map((place) => films[titles.names[place]?.row ?? -1]?.year ?? 0)
  return meant?.years.every((year) => years.some((each) => Math.abs(each - year) <= 1)) ? null : meant
}

/** Title as typed; without the year at its end; without "movie" around it. */
export function readTitles(index: SearchIndex, said: string, isKnown: KnowsWord): Titles {
  const words = spelledWords(said).slice(0, MOST_WORDS)
  const titles = matchTitles(index.titles, words, isKnown)
  const elsewhere = lackedTitle(index, words)
  const related = titles.filter(({ grade }) => grade >= titleGrades.beginning).map(({ row }) => row)
  if (elsewhere && !titles.some(isExact)) {
    return { titles: titles.filter((match) => !isSlip(match)), elsewhere, related }
  }
  if (titles.some((match) => !isSlip(match))) return { titles, elsewhere, related }
  const bare = said.replace(AROUND_TITLES, '').trim()
  const dated = YEAR_AT_END.exec(bare)
  // "Blade runer 2049": the number is the title's own.
  const isItsOwn = titles.some(({ row }) => index.titles.mainWords[row]?.includes(dated?.[2] ?? ''))
  if (dated?.[1] && dated[2] && !isItsOwn && !BEFORE_YEARS.test(dated[1]))
    return datedTitles(index, dated[1], Number(dated[2]), isKnown)
  if (titles.length > 0) return { titles, elsewhere, related }
  const plural = said.replace(FILMS_OF, '').trim()
  if (plural !== said && plural !== '') {
    const ofSeries = matchSeries(index, spelledWords(plural).slice(0, MOST_WORDS), isKnown)
    if (ofSeries.length > 0) return { titles: ofSeries, elsewhere: null, related: [] }
  }
  if (bare === said || bare === '') {
    return { titles, elsewhere: elsewhere ?? titleElsewhereBegun(words), related: firstParts(index, words, isKnown) }
  }
  const bareWords = spelledWords(bare).slice(0, MOST_WORDS)
  const bareTitles = matchTitles(index.titles, bareWords, isKnown)
  return { titles: bareTitles, elsewhere: bareTitles.some(isExact) ? null : lackedTitle(index, bareWords), related: [] }
}

/** "Batman movies" are a series, "marvel films" those of a nickname; "ghost movies" are not Ghost. */
function matchSeries({ titles, films }: SearchIndex, words: readonly string[], isKnown: KnowsWord): TitleMatch[] {
  const found = matchTitles(titles, words, isKnown)
  const called = found.filter(({ grade }) => grade === titleGrades.nickname || grade === titleGrades.series)
  const series = new Set(found.filter(isExact).flatMap(({ row }) => films[row]?.series ?? []))
  const ofSeries = films.flatMap((film, row) =>
    film.series && series.has(film.series) ? [{ row, grade: titleGrades.series }] : [],
  )
  if (called.length === 0 && ofSeries.length < 2) return []
  const rows = new Set([...called, ...ofSeries].map(({ row }) => row))
  const alike = found.filter(
    ({ row, grade }) => !rows.has(row) && !isExact({ row, grade }) && grade >= titleGrades.inside,
  )
  return [...new Map([...called, ...ofSeries, ...alike].map((match) => [match.row, match])).values()]
}

/** "Jaws 2" where only the first is known. */
function firstParts({ titles }: SearchIndex, words: readonly string[], isKnown: KnowsWord): number[] {
  const first = NUMBER_AT_END.exec(words.join(' '))?.[1]
  if (!first) return []
  const found = matchTitles(titles, first.split(' '), isKnown)
  return found.some(isExact) ? found.filter(({ grade }) => grade >= titleGrades.beginning).map(({ row }) => row) : []
}

/** Of films of one name the one of that year; none where all are of other years. */
function datedTitles(index: SearchIndex, said: string, year: number, isKnown: KnowsWord): Titles {
  const words = spelledWords(said).slice(0, MOST_WORDS)
  const titles = matchTitles(index.titles, words, isKnown)
  // A year is easily one off for the film of that name; "The Room 2003" is not Panic Room of 2002.
  const ofYear = titles.filter(
    (match) => Math.abs((index.films[match.row]?.year ?? 0) - year) <= (isExact(match) ? 1 : 0),
  )
  if (ofYear.length > 0) return { titles: ofYear, elsewhere: null, related: [] }
  const known = lackedTitle(index, words)
  const exact = titles.filter(isExact).map(({ row }) => row)
  const title = index.films[exact[0] ?? -1]?.title ?? known?.title ?? said
  const isMeant = known?.years.includes(year) || exact.length > 0
  return { titles: [], elsewhere: isMeant ? { title, years: [year] } : known, related: exact }
}

/** The words of a query that count and have letters, as they were typed. */
const countingWords = (said: string) =>
  said.split(/\s+/).filter((word) => !SMALL_WORDS.has(word.toLowerCase()) && /\p{L}/u.test(word))

/** Every word that counts begins with a capital. */
export function isTitleCased(said: string): boolean {
  const words = countingWords(said)
  return words.length > 0 && words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word))
}

/** Capitals beyond the first word: somebody means a film, or a person. */
export const looksLikeTitle = (said: string): boolean => countingWords(said).length >= 2 && isTitleCased(said)

const OF_WISHES =
  /\b(?:films?|movies?|cinema|directed|starring|by|set|like|without|no|not|under|over|before|after|since|or)\b|\d0s\b/i
const OF_TITLES = /^(?:the|an?)\s|.\s(?:of|and|the|in|to|on|at|for|an?)\s|[:!?&]/i

/** The same with the small words titles have and wishes lack: "The Man Who Would Be King" asks for no kings. */
export const isSurelyTitle = (said: string): boolean =>
  looksLikeTitle(said) && OF_TITLES.test(said) && !OF_WISHES.test(said)
