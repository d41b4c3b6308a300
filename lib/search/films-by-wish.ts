import type { CatalogFilm } from '../catalog/schema'
import type { Wish } from '../wishes/schema'
import { closeness, filterOf, isEmptyWish } from './film-filter'
import { filmsOfFinerWords, wordReadings } from './finer-words'
import { bestKnownFirst, type Films, type FoundFilm, type SearchOptions } from './found'
import { filmsOfPerson, type Trade, tradeIn } from './index/people-index'
import type { AskedIndex, SearchIndex } from './index/search-index'
import { filmsMentioning, stemOf, tellingWords, withRareWords } from './index/text-index'
import { spelledWords } from './index/title-words'
import type { WishReader } from './query-facts'
import type { QueryReading } from './read-query'
import { titlesTyped } from './titles/titles-typed'

const MOST_ALIKE = 48
/** How well known a hidden gem is: not at all is no recommendation either. */
const GEM = 45
/** A film whose whole title stands in a wish it answers to comes first. */
const TYPED = 0.6

/** Films that have everything the wish names. Words of no such meaning lift the films that mention them. */
export function filmsByWish(
  index: AskedIndex,
  reading: QueryReading,
  query: string,
  readWish: WishReader,
  options: SearchOptions,
): Films {
  const { wish, leftover } = reading
  const isNothing = isEmptyWish(wish) && reading.titles.length === 0 && reading.people.length === 0
  if (isNothing) return { films: [], mentions: [], notUnderstood: leftover || null }
  const readings = wordReadings(query, readWish)
  const obeys = filterFor(index, wish, query, readings)
  const titles = reading.titles.length > 0 ? new Map(reading.titles.map(({ row, grade }) => [row, grade])) : null
  const ofPeople = peopleRows(index, reading)
  const examples = idsOf(index, [...wish.like, ...wish.unlike])
  const near = wish.like.length > 0 ? options.similarTo?.(idsOf(index, wish.like)) : undefined
  const far = wish.unlike.length > 0 ? options.similarTo?.(idsOf(index, wish.unlike)) : undefined
  const mentioning = tellingWords(leftover).length > 0 ? filmsMentioning(index.byWord, leftover) : new Set<number>()
  const wordsTyped = new Set(spelledWords(query).filter((word) => readings.has(stemOf(word))))
  const typed = near || far ? new Set<number>() : titlesTyped(index, query)
  const worded = near ? new Set<number>() : withRareWords(index.byWord, [...readings.keys()], index.films.length)
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
    const lifted =
      (typed.has(row) ? TYPED : 0) +
      (mentioning.has(row) ? 0.2 : 0) +
      (worded.has(row) ? 0.25 : 0) -
      0.4 * (far?.get(film.id) ?? 0)
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

/** What a film must be to answer a wish. */
export function filterFor(index: AskedIndex, wish: Wish, query: string, readings: ReadonlyMap<string, Wish>) {
  const finer = filmsOfFinerWords(index, readings, wish)
  const isNearly = ({ id }: CatalogFilm, facet: string) => finer.get(facet)?.has(index.rowOfId.get(id) ?? -1) ?? false
  return filterOf(wish, personFilms(index, tradeIn(query)), /\bor\b|\//i.test(query), isNearly)
}

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
