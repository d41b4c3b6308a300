import { words } from '@/domains/words'
import { countryInSentence, facetLabel, languageName } from '../catalog/facets'
import { manyPhrase } from '../catalog/film-phrase'
import { countryAdjectives } from '../catalog/vocabulary/country-adjectives'
import { type Region, regionAdjectives } from '../catalog/vocabulary/regions'
import { contentNotes } from '../catalog/vocabulary/vocabularies'
import { lowerFirst } from '../lower-first'
import type { Combination, Facet } from '../recommender/types'
import type { Wish } from '../wishes/schema'
import { combinationToken } from '../wishes/tokens'
import { nicknames } from './index/nicknames'
import type { SearchIndex } from './index/search-index'
import { spelledWords } from './index/title-words'
import type { QueryReading } from './read-query'

/** One thing that was read from a query, shown back; its key takes it off. */
export type Chip = {
  key: string
  label: string
  isOff: boolean /** In doubt: it counts where it is switched on. */
  isDoubt?: true
}

/** The reading without what was taken off. */
export function withoutChips(reading: QueryReading, drop: readonly string[]): QueryReading {
  if (drop.length === 0) return reading
  const off = new Set(drop)
  const { wish } = reading
  return {
    ...reading,
    leftover: off.has('words') ? '' : reading.leftover,
    titles: off.has('title') ? [] : reading.titles,
    people: reading.people.filter((_, place) => !off.has(`somebody:${place}`)),
    wish: {
      ...wish,
      want: wish.want.filter(({ facet, level }) => !off.has(`${level === 'less' ? 'less' : 'more'}:${facet}`)),
      only: wish.only.filter((facet) => !off.has(`more:${facet}`)),
      without: wish.without.filter((facet) => !off.has(`without:${facet}`)),
      combinations: wish.combinations.filter((each) => !off.has(combinationToken(each))),
      like: wish.like.filter((slug) => !off.has(`like:${slug}`)),
      unlike: wish.unlike.filter((slug) => !off.has(`unlike:${slug}`)),
      avoid: wish.avoid.filter((note) => !off.has(`avoid:${note}`)),
      minutes: off.has('minutes') ? null : wish.minutes,
      years: off.has('years') ? null : wish.years,
      company: off.has('company') ? null : wish.company,
      age: off.has('company') ? null : wish.age,
      wellKnown: off.has('known') ? null : wish.wellKnown,
      surprise: off.has('surprise') ? false : wish.surprise,
    },
  }
}

/** What a wish was read as, in the order people say it. Titles and names stand in sections of their own. */
export function chipsOf(
  index: SearchIndex,
  { kind, wish, leftover, titles, titleWords, people }: QueryReading,
  drop: readonly string[],
): Chip[] {
  if (kind !== 'wish') return []
  const off = new Set(drop)
  const label = (facet: string) => facetWord(index, facet)
  const turnedDown = (facet: Facet) =>
    isOfWhole(facet) ? manyPhrase([{ facet, label: facetLabel(facet) }]) : label(facet)
  const titleOf = (slug: string) => index.films[index.rowOfSlug.get(slug) ?? -1]?.title ?? slug
  const wanted = wish.want.filter(({ level }) => level !== 'less').map(({ facet }) => facet)
  const named = new Set<string>([...wanted, ...wish.only])
  const somebody = people.flatMap(({ place }, at): [string, string][] => {
    const person = index.people.people[place]
    return person && !named.has(`person:${person.slug}`) ? [[`somebody:${at}`, person.name]] : []
  })
  const chips: [key: string, label: string][] = [
    ...entry('title', titles.length > 0 ? titleLabel(index, titles, titleWords) : null),
    ...[...named].map((facet): [string, string] => [`more:${facet}`, label(facet)]),
    ...somebody,
    ...wish.like.map((slug): [string, string] => [`like:${slug}`, `like ${titleOf(slug)}`]),
    ...wish.unlike.map((slug): [string, string] => [`unlike:${slug}`, `unlike ${titleOf(slug)}`]),
    ...wish.want
      .filter(({ level }) => level === 'less')
      .map(({ facet }): [string, string] => [`less:${facet}`, `${not(facet)} ${turnedDown(facet)}`]),
    ...wish.without.map((facet): [string, string] => [`without:${facet}`, `${not(facet)} ${turnedDown(facet)}`]),
    ...wish.combinations.map((each): [string, string] => [combinationToken(each), combinationWords(each, label)]),
    ...wish.avoid.map((note): [string, string] => [`avoid:${note}`, `no ${lowerFirst(contentNotes.label(note))}`]),
    ...entry('minutes', wish.minutes && lengthWords(wish.minutes)),
    ...entry('years', wish.years && yearWords(wish.years)),
    ...entry('company', companyWords(wish)),
    ...entry('known', wish.wellKnown && (wish.wellKnown === 'hidden' ? 'little known' : 'well known')),
    ...entry('surprise', wish.surprise ? 'a surprise' : null),
    ...entry('words', leftover ? `“${leftover}”` : null),
  ]
  return chips.map(([key, words]) => ({ key, label: words, isOff: off.has(key) }))
}

const entry = (key: string, words: string | null): [string, string][] => (words ? [[key, words]] : [])

/** "no Korean comedy", "no horror unless comedy". */
function combinationWords({ all, unless }: Combination, label: (facet: string) => string): string {
  return [
    `no ${all.map(label).join(' + ')}`,
    ...(unless.length > 0 ? [`unless ${unless.map(label).join(' or ')}`] : []),
  ].join(' ')
}

/** What a film is as a whole is turned down as films: "no family films", "no westerns"; "no dinosaurs" is said as it is. */
const isOfWhole = (facet: string) => /^(?:genre|mood):/.test(facet)

/** "no horror films", "not Korean", "without Tom Hanks". */
const not = (facet: string) =>
  facet.startsWith('person:') ? 'without' : /^(?:country|region|language|era):/.test(facet) ? 'not' : 'no'

function titleLabel(index: SearchIndex, titles: readonly { row: number }[], words: string): string {
  const names = new Set(titles.map(({ row }) => index.films[row]?.title ?? ''))
  if (nicknames.has(spelledWords(words).join(''))) return `“${words}”`
  return names.size === 1 || words === '' ? [...names].join(', ') : `“${words}” in the title`
}

/** A facet as a word of a query: "Korean", "set in Paris" as "Paris". */
export function facetWord({ people }: SearchIndex, facet: string): string {
  const [type, id = ''] = [facet.slice(0, facet.indexOf(':')), facet.slice(facet.indexOf(':') + 1)]
  if (type === 'country') return countryAdjectives[id] ?? `from ${countryInSentence(id)}`
  if (type === 'region') return regionAdjectives[id as Region] ?? id
  if (type === 'language') return id === 'zxx' ? 'silent' : `in ${languageName(id)}`
  if (type === 'era') return `${id}`
  if (type === 'person') {
    const place = people.bySlug.get(id)
    return place === undefined ? facetLabel(facet) : (people.people[place]?.name ?? id)
  }
  return lowerFirst(facetLabel(facet))
}

const unit = words.size?.unit ?? ''
const isTime = words.size?.spoken.length === 0
const hours = (minutes: number) =>
  isTime && minutes % 60 === 0 ? (minutes === 60 ? 'an hour' : `${minutes / 60} hours`) : `${minutes} ${unit}`

function lengthWords({ from, to }: NonNullable<Wish['minutes']>): string {
  if (from !== null && to !== null) return `${from} to ${to} ${unit}`
  return to !== null ? `at most ${hours(to)}` : `at least ${hours(from ?? 0)}`
}

function yearWords({ from, to }: NonNullable<Wish['years']>): string {
  if (from !== null && to !== null) return from === to ? String(from) : `${from} to ${to}`
  return to !== null ? `before ${to + 1}` : `since ${from}`
}

function companyWords({ company, age }: Wish): string | null {
  if (age !== null) return `for a child of ${age}`
  return company === 'children' ? 'with children' : null
}
