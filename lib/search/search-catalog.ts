import type { CatalogFilm } from '../catalog/schema'
import type { Wish } from '../wishes/schema'
import { type Chip, chipsOf, withoutChips } from './chips'
import { closeness, filterOf, isEmptyWish } from './film-filter'
import { isExact, isSlip, matchTitles, type TitleMatch, titleGrades, titlesNear } from './index/match-titles'
import {
  filmsOf as everyFilmOf,
  filmsOfPerson,
  type Person,
  type PersonMatch,
  type Trade,
  tradeIn,
} from './index/people-index'
import type { AskedIndex, SearchIndex } from './index/search-index'
import { filmsMentioning, tellingWords, withRareWords } from './index/text-index'
import { spelledWords } from './index/title-words'
import { seriesOf } from './parts-we-lack'
import { type ReadAs, SHORT_KEY, type WishReader } from './query-facts'
import { type QueryKind, type QueryReading, readQuery } from './read-query'
import { looksLikeTitle } from './read-titles'

export type FoundFilm = {
  film: CatalogFilm
  /** 0 to 1, best first; 1 is the film whose name was typed. */
  relevance: number
  /** Named by its title as it stands: shown whatever rules it breaks. */
  isNamed: boolean
}
export type FoundPerson = Person & { films: number }

export type SearchOutcome = {
  kind: QueryKind
  chips: Chip[]
  people: FoundPerson[]
  films: FoundFilm[]
  /** The title that was meant and that the catalog has not. */
  missing: QueryReading['missing']
  namesake: QueryReading['namesake']
  otherwise: QueryReading['otherwise']
  /** Words that no film answers to. */
  notUnderstood: string | null
  /** Films that mention the words, where nothing is called so. */
  mentions: FoundFilm[]
  /** Films that belong to the one that is missing, first parts first. */
  offered: FoundFilm[]
  /** Films spelt like what was typed: asked about, never shown as if they were it. */
  didYouMean: CatalogFilm[]
}

export type SearchOptions = {
  as?: ReadAs
  /** Chips taken off. */
  drop?: readonly string[]
  /** How near each film is to the films named as examples, by id. */
  similarTo?: (filmIds: readonly number[]) => ReadonlyMap<number, number>
  /** Names the shuffle of "surprise me": the same for a day. */
  day?: number
}

const MOST_PEOPLE = 6
const MOST_MENTIONS = 24
const MOST_MEANT = 3
const MOST_ALIKE = 48
const MOST_ODD = 2
const isOfPlaces = ({ want }: Wish) =>
  want.length > 0 && want.every(({ facet }) => /^(?:country|region|language):/.test(facet))
/** How well known a hidden gem is: not at all is no recommendation either. */
const GEM = 45

/** Everything found for a query, best first, not yet in one person's order. No database, no clock. */
export function searchCatalog(
  index: AskedIndex,
  query: string,
  readWish: WishReader,
  options: SearchOptions = {},
): SearchOutcome {
  const read = (as: ReadAs) => withoutIdleTitles(index, readQuery(index, query, readWish, as), query)
  const reading = read(options.as ?? null)
  const dropped = withoutChips(reading, options.drop ?? [])
  const found = filmsOf(index, dropped, query, options)
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
    chips: chipsOf(index, reading, options.drop ?? []),
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

/** Words of a wish that name films none of which is what the rest asks for are only words. */
function withoutIdleTitles(index: SearchIndex, reading: QueryReading, query: string): QueryReading {
  const { kind, titles, titleWords, wish } = reading
  if (kind !== 'wish' || titles.length === 0) return reading
  const obeys = filterFor(index, wish, query)
  if (titles.some(({ row }) => obeys(index.films[row] as CatalogFilm))) return reading
  const plain = { ...reading, titles: [], titleWords: '', leftover: titleWords || reading.leftover }
  // "Crocodile Dundee in Los Angeles": another film of which we have one.
  const related = [...titles.map(({ row }) => row), ...reading.related]
  return looksLikeTitle(query) ? { ...plain, kind: 'missing', missing: { title: query, years: [] }, related } : plain
}

const filterFor = (index: SearchIndex, wish: Wish, query: string) =>
  filterOf(wish, personFilms(index, tradeIn(query)), /\bor\b|\//i.test(query))

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

type Films = Pick<SearchOutcome, 'films' | 'mentions' | 'notUnderstood'>

function filmsOf(index: AskedIndex, reading: QueryReading, query: string, options: SearchOptions): Films {
  const none: Films = { films: [], mentions: [], notUnderstood: null }
  switch (reading.kind) {
    case 'title': {
      const films = filmsByTitle(index, reading.titles, query)
      return { ...none, films, ...alsoMentioning(index, films, query) }
    }
    case 'people':
      return { ...none, films: filmsByPeople(index, reading.people) }
    case 'wish':
      return filmsByWish(index, reading, query, options)
    case 'text':
      return { ...none, mentions: filmsByText(index, reading.leftover), notUnderstood: reading.leftover }
    case 'missing':
      return none
  }
}

const bestKnownFirst = (left: FoundFilm, right: FoundFilm) =>
  right.relevance - left.relevance || right.film.prominence - left.film.prominence || left.film.id - right.film.id

/** Under a film of that very name only its series and titles it stands in, word for word; nothing spelt like it. */
function filmsByTitle(index: SearchIndex, titles: readonly TitleMatch[], query: string): FoundFilm[] {
  const key = spelledWords(query).join('')
  const best = titles[0]?.grade ?? 0
  const isShort = key.length <= SHORT_KEY
  const least =
    best >= titleGrades.nickname
      ? isShort
        ? titleGrades.nickname
        : /^\d+$/.test(key)
          ? titleGrades.beginning
          : titleGrades.inside
      : best >= titleGrades.inside
        ? titleGrades.ordered
        : best > titleGrades.slip
          ? titleGrades.unfinishedInside
          : best > titleGrades.slipInside
            ? best
            : 0
  const kept = new Map(titles.filter(({ grade }) => grade >= least).map(({ row, grade }) => [row, grade]))
  const series = new Set(
    [...kept]
      .flatMap(([row, grade]) => (isExact({ row, grade }) ? [index.films[row]?.series ?? ''] : []))
      .filter(Boolean),
  )
  // "Pirates of the Carribean": the slip is in the name of all of them.
  const [nearest] = titles
  const slipped = nearest && isSlip(nearest) ? index.films[nearest.row]?.series : null
  if (slipped) {
    index.films.forEach((film, row) => {
      if (film.series === slipped) kept.set(row, Math.max(kept.get(row) ?? 0, (nearest?.grade ?? 1) - 1))
    })
  }
  if (series.size > 0) {
    index.films.forEach((film, row) => {
      if (film.series && series.has(film.series)) kept.set(row, Math.max(kept.get(row) ?? 0, titleGrades.beginning + 5))
    })
  }
  return [...kept]
    .flatMap(([row, grade]) => {
      const film = index.films[row]
      return film ? [{ film, relevance: grade / 100, isNamed: !isSlip({ row, grade }) }] : []
    })
    .sort(
      (left, right) =>
        right.relevance - left.relevance ||
        (left.film.series === right.film.series ? (left.film.seriesPart ?? 0) - (right.film.seriesPart ?? 0) : 0) ||
        bestKnownFirst(left, right),
    )
}

function filmsByPeople(index: SearchIndex, people: readonly PersonMatch[]): FoundFilm[] {
  const best = people[0]?.grade ?? 0
  const rows = people
    .filter(({ grade }) => grade === best)
    .flatMap(({ place }) => [...filmsOfPerson(index.people, index.people.people[place]?.slug ?? '')])
  return [...new Set(rows)].flatMap((row) => foundAt(index, row)).sort(bestKnownFirst)
}

const foundAt = (index: SearchIndex, row: number): FoundFilm[] => {
  const film = index.films[row]
  return film ? [{ film, relevance: 0.5, isNamed: false }] : []
}

/** Under titles that only contain the words: films that speak of them. */
function alsoMentioning(index: AskedIndex, films: readonly FoundFilm[], query: string) {
  const best = (films[0]?.relevance ?? 0) * 100
  if (best > titleGrades.beginning || best < titleGrades.scattered) return {}
  const found = new Set(films.map(({ film }) => film))
  const mentions = filmsByText(index, query).filter(({ film }) => !found.has(film))
  return mentions.length > 0 ? { mentions, notUnderstood: query } : {}
}

function filmsByText(index: AskedIndex, text: string): FoundFilm[] {
  return [...filmsMentioning(index.byWord, text)]
    .flatMap((row) => foundAt(index, row))
    .sort(bestKnownFirst)
    .slice(0, MOST_MENTIONS)
}

/** Films that have everything the wish names. Words of no such meaning lift the films that mention them. */
function filmsByWish(index: AskedIndex, reading: QueryReading, query: string, options: SearchOptions): Films {
  const { wish, leftover } = reading
  const isNothing = isEmptyWish(wish) && reading.titles.length === 0 && reading.people.length === 0
  if (isNothing) return { films: [], mentions: [], notUnderstood: leftover || null }
  const obeys = filterFor(index, wish, query)
  const titles = reading.titles.length > 0 ? new Map(reading.titles.map(({ row, grade }) => [row, grade])) : null
  const ofPeople = peopleRows(index, reading)
  const examples = idsOf(index, [...wish.like, ...wish.unlike])
  const near = wish.like.length > 0 ? options.similarTo?.(idsOf(index, wish.like)) : undefined
  const far = wish.unlike.length > 0 ? options.similarTo?.(idsOf(index, wish.unlike)) : undefined
  const mentioning = tellingWords(leftover).length > 0 ? filmsMentioning(index.byWord, leftover) : new Set<number>()
  const wordsTyped = new Set(spelledWords(query))
  const worded = near ? new Set<number>() : withRareWords(index.byWord, query, index.films.length)
  const films = index.films.flatMap((film, row): FoundFilm[] => {
    if (titles && !titles.has(row)) return []
    if (ofPeople && !ofPeople.has(row)) return []
    if (examples.includes(film.id) || !obeys(film)) return []
    const known = wish.wellKnown === 'hidden' ? 1 - Math.abs(film.prominence - GEM) / 100 : film.prominence / 100
    const relevance = near
      ? 0.9 * (near.get(film.id) ?? 0) + 0.05 * known
      : 0.4 * closeness(film, wish) +
        0.35 * (wish.surprise ? shuffled(film.id, options.day ?? 0) : known) +
        (index.titles.mainWords[row]?.some((word) => word.length > 3 && wordsTyped.has(word)) ? 0.08 : 0)
    const lifted = (mentioning.has(row) ? 0.2 : 0) + (worded.has(row) ? 0.25 : 0) - 0.4 * (far?.get(film.id) ?? 0)
    return [{ film, relevance: Math.min(0.99, Math.max(0, relevance + lifted)), isNamed: titles !== null }]
  })
  const isOrderOnly = near !== undefined && groupsNothing(wish)
  return {
    films: films.sort(bestKnownFirst).slice(0, isOrderOnly ? MOST_ALIKE : films.length),
    mentions: [],
    notUnderstood: tellingWords(leftover).length > 0 ? leftover : null,
  }
}

/** Nothing but examples: the nearest films are the answer, not the whole catalog in an order. */
const groupsNothing = (wish: Wish) => isEmptyWish({ ...wish, like: [], unlike: [], surprise: false })

/** Looked up once for each person asked about. */
function personFilms({ people, films }: SearchIndex, trade: Trade | null) {
  const known = new Map<string, ReadonlySet<CatalogFilm>>()
  return (film: CatalogFilm, slug: string): boolean => {
    const own = known.get(slug) ?? new Set([...filmsOfPerson(people, slug, trade)].flatMap((row) => films[row] ?? []))
    known.set(slug, own)
    return own.has(film)
  }
}

/** People named beside the wish that its facets do not hold yet: any of them. */
function peopleRows(index: SearchIndex, { people, wish }: QueryReading): Set<number> | null {
  const named = new Set([...wish.want.map(({ facet }) => facet as string), ...wish.only])
  const others = people.filter(({ place }) => !named.has(`person:${index.people.people[place]?.slug}`))
  if (others.length === 0) return null
  return new Set(
    others.flatMap(({ place }) => [...filmsOfPerson(index.people, index.people.people[place]?.slug ?? '')]),
  )
}

const idsOf = (index: SearchIndex, slugs: readonly string[]): number[] =>
  slugs.flatMap((slug) => index.films[index.rowOfSlug.get(slug) ?? -1]?.id ?? [])

/** 0 to 1, another order each day. */
function shuffled(id: number, day: number): number {
  const mixed = Math.imul(id ^ Math.imul(day, 0x9e3779b1), 0x85ebca6b)
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
}
