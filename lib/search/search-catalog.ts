import type { CatalogFilm } from '../catalog/schema'
import type { Wish } from '../wishes/schema'
import { type Chip, chipsOf, withoutChips } from './chips'
import { chipsOfDoubts, withDoubts, withoutWords } from './doubts'
import { alsoMentioning, filmsByTitle } from './films-by-title'
import { filmsByWish, filterFor } from './films-by-wish'
import { wordReadings } from './finer-words'
import { type Films, type FoundFilm, filmsByPeople, filmsByText, type SearchOptions } from './found'
import { isExact, matchTitles, titlesNear } from './index/match-titles'
import { filmsOf as everyFilmOf, type Person } from './index/people-index'
import type { AskedIndex, SearchIndex } from './index/search-index'
import { spelledWords } from './index/title-words'
import { type Plots, plotsMeant, plotsOf } from './plots/plots-meant'
import type { ReadAs, WishReader } from './query-facts'
import { type QueryKind, type QueryReading, readQuery } from './read-query'
import { looksLikeTitle } from './read-titles'
import { seriesOf } from './titles/parts-we-lack'

export type FoundPerson = Person & { films: number }

export type SearchOutcome = Films & {
  kind: QueryKind
  chips: Chip[]
  people: FoundPerson[]
  /** The title that was meant and that the catalog has not. */
  missing: QueryReading['missing']
  namesake: QueryReading['namesake']
  otherwise: QueryReading['otherwise']
  /** Films that belong to the one that is missing, first parts first. */
  offered: FoundFilm[]
  /** Films spelt like what was typed: asked about, never shown as if they were it. */
  didYouMean: CatalogFilm[]
}

const MOST_PEOPLE = 6
const MOST_MEANT = 3
const MOST_ODD = 4
const isOfPlaces = ({ want }: Wish) =>
  want.length > 0 && want.every(({ facet }) => /^(?:country|region|language):/.test(facet))
/** Everything found for a query, best first, not yet in one person's order. No database, no clock. */
export function searchCatalog(
  index: AskedIndex,
  query: string,
  readWish: WishReader,
  options: SearchOptions = {},
): SearchOutcome {
  const read = (as: ReadAs) => withoutIdleTitles(index, readQuery(index, query, readWish, as), query, readWish)
  const reading = read(options.as ?? null)
  const doubts = reading.kind === 'wish' || reading.kind === 'text' ? (options.doubtsIn?.(query) ?? []) : []
  const on = doubts.filter(({ token }) => options.also?.includes(token))
  const dropped = withDoubts(withoutChips(reading, options.drop ?? []), on)
  const found = withPlots(index, dropped, query, readWish, filmsOf(index, dropped, query, readWish, options), options)
  // "Space odyssey" could be asked for as kinds of films, but hardly any is all of them, and one is called so.
  // "Kazakhstan" is where films are from, however few: a title it stands in is not called so.
  const isOdd =
    dropped.otherwise === 'title' &&
    !isOfPlaces(dropped.wish) &&
    !options.as &&
    !options.drop?.length &&
    found.films.length <= MOST_ODD
  if (isOdd) return searchCatalog(index, query, readWish, { ...options, as: 'title' })
  const missing = found.films.length > 0 ? null : dropped.missing
  const offered = missing ? seriesOf(index, missing.title) : []
  return {
    ...found,
    kind: dropped.kind,
    chips: [...chipsOf(index, withoutWords(reading, on), options.drop ?? []), ...chipsOfDoubts(index, doubts, on)],
    people: dropped.people.slice(0, MOST_PEOPLE).flatMap(({ place }) => {
      const person = index.people.people[place]
      return person ? [{ ...person, films: everyFilmOf(person).size }] : []
    }),
    missing,
    namesake: dropped.namesake,
    otherwise: dropped.otherwise,
    offered: offered.map((film) => ({ film, relevance: 0.5, isNamed: false })),
    didYouMean: missing && offered.length === 0 ? meantInstead(index, missing.title, dropped.related) : [],
  }
}

/** Films whose plot the query tells come first: "boy sees dead people". */
function withPlots(
  index: AskedIndex,
  reading: QueryReading,
  query: string,
  readWish: WishReader,
  found: Films,
  { drop, as }: SearchOptions,
): Films {
  const { kind, wish, missing, titles } = reading
  if (as || drop?.length || /^(?:title|people)$/.test(kind) || titles.length > 0) return found
  // "Finding Dory" is a film we lack, and no plot.
  if (kind === 'missing' && (missing?.years.length || reading.related.length > 0)) return found
  const obeys = kind === 'wish' ? filterFor(index, wish, query, wordReadings(query, readWish)) : null
  const isSubject = obeys !== null && isOfSubjects(wish)
  const plots = plotsMeant(plotsIn(index), query)
  const meant = plots.filter(({ row, matched, isWhole }) => {
    const film = index.films[row]
    // A title we lack, or a kind of film from somewhere, is no plot for two words.
    if (!film || ((kind === 'missing' || (obeys !== null && !isSubject)) && matched < TOLD)) return false
    if (obeys === null || obeys(film)) return true
    // So many words of it are no chance, whatever else one of them is read as.
    if (matched >= TOLD_AT_LENGTH && hasNoRule(wish)) return true
    // A subject the film is told by and that its record does not name.
    return isSubject && ((isWhole && row === plots[0]?.row) || reading.leftover !== '')
  })
  if (meant.length === 0) return found
  const films = meant.flatMap(({ row, share }) => {
    const film = index.films[row]
    return film ? [{ film, relevance: Math.min(0.99, 0.9 + share / 20), isNamed: false }] : []
  })
  const isFound = new Set(films.map(({ film }) => film))
  const others = (list: readonly FoundFilm[]) => list.filter(({ film }) => !isFound.has(film))
  return { ...found, films: [...films, ...others(found.films)], mentions: others(found.mentions) }
}

const TOLD = 3
const TOLD_AT_LENGTH = 4

const hasNoRule = ({ only, avoid, minutes, years, like, combinations, age }: Wish) =>
  only.length + avoid.length + like.length + combinations.length === 0 &&
  minutes === null &&
  years === null &&
  age === null

/** Nothing but what a film is about, or where it plays. */
const isOfSubjects = (wish: Wish) =>
  hasNoRule(wish) &&
  wish.without.length === 0 &&
  wish.want.every(({ facet, level }) => level !== 'less' && /^(?:theme|setting|detail|mood):/.test(facet))

const plotsRead = new WeakMap<SearchIndex['films'], Plots>()
/** Read once for the films of an index. */
function plotsIn({ films }: SearchIndex): Plots {
  const known = plotsRead.get(films) ?? plotsOf(films)
  plotsRead.set(films, known)
  return known
}

/** Words of a wish that name films none of which is what the rest asks for are only words. */
function withoutIdleTitles(
  index: AskedIndex,
  reading: QueryReading,
  query: string,
  readWish: WishReader,
): QueryReading {
  const { kind, titles, titleWords, wish } = reading
  if (kind !== 'wish' || titles.length === 0) return reading
  const obeys = filterFor(index, wish, query, wordReadings(query, readWish))
  if (titles.some(({ row }) => obeys(index.films[row] as CatalogFilm))) return reading
  const plain = { ...reading, titles: [], titleWords: '', leftover: titleWords || reading.leftover }
  // "Crocodile Dundee in Los Angeles": another film of which we have one.
  const related = [...titles.map(({ row }) => row), ...reading.related]
  return looksLikeTitle(query) ? { ...plain, kind: 'missing', missing: { title: query, years: [] }, related } : plain
}

/** Films that share the beginning of a title we lack ("Frozen II"), or are spelt nearly like it. */
function meantInstead(index: SearchIndex, title: string, related: readonly number[]): CatalogFilm[] {
  const near = titlesNear(index.titles, spelledWords(title), MOST_MEANT)
  return [...new Set([...related, ...firstPartOf(index, title), ...near])]
    .slice(0, MOST_MEANT)
    .flatMap((row) => index.films[row] ?? [])
}

/** "Inside Out 2", of which we have the first. */
function firstPartOf({ titles }: SearchIndex, title: string): number[] {
  const first = title.trim().replace(/\s+(?:part\s+)?(?:\d{1,2}|[ivx]{1,4})$/i, '')
  if (first === title.trim()) return []
  return matchTitles(titles, spelledWords(first), () => true).flatMap((match) => (isExact(match) ? [match.row] : []))
}

function filmsOf(
  index: AskedIndex,
  reading: QueryReading,
  query: string,
  readWish: WishReader,
  options: SearchOptions,
): Films {
  const none: Films = { films: [], mentions: [], notUnderstood: null }
  switch (reading.kind) {
    case 'title': {
      const films = filmsByTitle(index, reading.titles, query, reading)
      return { ...none, films, ...alsoMentioning(index, films, query) }
    }
    case 'people':
      return { ...none, films: filmsByPeople(index, reading.people) }
    case 'wish':
      return filmsByWish(index, reading, query, readWish, options)
    case 'text':
      return { ...none, mentions: filmsByText(index, reading.leftover), notUnderstood: reading.leftover }
    case 'missing':
      return none
  }
}
