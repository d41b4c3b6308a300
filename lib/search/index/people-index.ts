import type { CatalogFilm } from '../../catalog/schema'
import { foldText } from '../../catalog/search-text'
import { slugify } from '../../catalog/slugify'
import { Spellings, slipsIn } from './spelling'
import { push } from './title-index'

export type Person = {
  slug: string
  name: string
  words: readonly string[]
  /** Places of their films in the index. */
  directed: number[]
  written: number[]
  actedIn: number[]
  /** Films made where the family name comes first. */
  easternFilms: number
  /** How much of the catalog, and how well known, is theirs. */
  fame: number
}

export type PeopleIndex = {
  people: readonly Person[]
  bySlug: ReadonlyMap<string, number>
  /** Whole names run together, in either order, and surnames with what stands before them: "deniro", "karwai". */
  byKey: ReadonlyMap<string, readonly number[]>
  byWord: ReadonlyMap<string, readonly number[]>
  words: readonly string[]
  wordSpellings: Spellings
  keySpellings: Spellings
}

const FAMILY_NAME_FIRST = new Set(['KR', 'CN', 'HK', 'TW', 'KP', 'VN', 'HU'])

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii'])

/** The words of a name in one spelling; initials run together, so that "J.J." and "JJ" meet. */
export function nameWords(name: string): string[] {
  return foldText(name.replace(/(?<=(?:^|[\s.])\p{L})\.\s*(?=\p{L}(?:\.|\s|$))/gu, ''))
    .split(' ')
    .filter(Boolean)
}

/** Takes the films one by one. */
export function peopleIndexer() {
  const people: Person[] = []
  const bySlug = new Map<string, number>()
  const byName = new Map<string, Person>()
  const personOf = (name: string): Person => {
    const known = byName.get(name)
    if (known) return known
    const slug = slugify(name)
    const place = bySlug.get(slug) ?? people.length
    const person = people[place] ?? {
      slug,
      name,
      words: nameWords(name),
      directed: [],
      written: [],
      actedIn: [],
      easternFilms: 0,
      fame: 0,
    }
    people[place] = person
    bySlug.set(slug, place)
    byName.set(name, person)
    return person
  }
  return {
    add(film: CatalogFilm, row: number) {
      const eastern = film.countries.some((code) => FAMILY_NAME_FIRST.has(code)) ? 1 : 0
      for (const name of film.directors) {
        const person = personOf(name)
        person.directed.push(row)
        person.easternFilms += eastern
        person.fame += film.prominence
      }
      film.cast.forEach((name, billing) => {
        const person = personOf(name)
        person.fame += film.prominence / (1 + billing)
        if (person.directed.at(-1) === row) return
        person.actedIn.push(row)
        person.easternFilms += eastern
      })
      film.writers.forEach((name) => {
        const person = personOf(name)
        person.written.push(row)
        if (person.directed.at(-1) === row || person.actedIn.at(-1) === row) return
        person.fame += film.prominence / 2
        person.easternFilms += eastern
      })
    },
    finish: () => peopleIndexOf(people, bySlug),
  }
}

function peopleIndexOf(people: Person[], bySlug: Map<string, number>): PeopleIndex {
  const byKey = new Map<string, number[]>()
  const byWord = new Map<string, number[]>()
  people.forEach((person, place) => {
    for (const key of keysOf(person.words)) push(byKey, key, place)
    for (const word of new Set(person.words)) push(byWord, word, place)
  })
  const words = [...byWord.keys()]
  return {
    people,
    bySlug,
    byKey,
    byWord,
    words,
    wordSpellings: new Spellings(words),
    keySpellings: new Spellings(people.map(({ words: own }) => own.join(''))),
  }
}

/** Places of every film of a person, whatever their part in it. */
export const filmsOf = ({ directed, written, actedIn }: Person): ReadonlySet<number> =>
  new Set([...directed, ...written, ...actedIn])

/** The same by slug; of one trade alone where the query says which: "written by Charlie Kaufman". */
export function filmsOfPerson(
  { people, bySlug }: PeopleIndex,
  slug: string,
  trade: Trade | null = null,
): ReadonlySet<number> {
  const person = people[bySlug.get(slug) ?? -1]
  if (!person) return new Set()
  return trade ? new Set(person[trade]) : filmsOf(person)
}

export type Trade = 'directed' | 'written'
const TRADES: [Trade, RegExp][] = [
  ['written', /\b(?:written|scripted|penned|screenplays?|scripts?|screenwriter)\b/i],
  ['directed', /\bdirected\b/i],
]

/** What people are asked to have done; nothing where a query says several trades or none. */
export function tradeIn(query: string): Trade | null {
  const said = TRADES.filter(([, words]) => words.test(query))
  return said.length === 1 && said[0] ? said[0][0] : null
}

/** The surname: the last word that is no "Jr." */
export const surnameOf = (words: readonly string[]): string =>
  words.findLast((word) => !SUFFIXES.has(word)) ?? words.at(-1) ?? ''

function isSurname(person: Person, word: string): boolean {
  if (surnameOf(person.words) === word) return true
  return person.words[0] === word && 2 * person.easternFilms > filmsOf(person).size
}

/** Only a writer, whom one knows by the whole name: "Nolan" is Christopher, and not his brother as well. */
const isOnlyWriter = ({ directed, actedIn }: Person) => directed.length + actedIn.length === 0

function keysOf(words: readonly string[]): Set<string> {
  const plain = words.filter((word) => !SUFFIXES.has(word))
  const withoutMiddle = plain.length > 2 ? [plain.filter((word) => word.length > 1).join('')] : []
  const turned =
    plain.length > 1 ? [[...plain.slice(1), plain[0]].join(''), [plain.at(-1), ...plain.slice(0, -1)].join('')] : []
  const ending = plain.length > 2 ? [plain.slice(-2).join('')] : []
  return new Set([words.join(''), plain.join(''), ...withoutMiddle, ...turned, ...ending].filter(Boolean))
}

export const personGrades = { name: 100, words: 80, surname: 70, given: 50, begun: 45, slip: 40 } as const
export type PersonMatch = { place: number; grade: number }

/** People a query names, the surest first, then the best known. Slips only where nobody fits as it stands. */
export function matchPeople(index: PeopleIndex, query: string): PersonMatch[] {
  const words = nameWords(query)
  if (words.length === 0 || words.length > 5) return []
  const best = new Map<number, number>()
  const note = (place: number, grade: number) => best.set(place, Math.max(grade, best.get(place) ?? 0))
  const key = words.join('')
  for (const place of index.byKey.get(key) ?? []) {
    note(place, index.people[place]?.words.join('') === key ? personGrades.name : personGrades.words)
  }
  if (words.length === 1) noteWord(index, key, note)
  else noteWords(index, words, note)
  if (best.size === 0) noteSlips(index, words, note)
  return [...best]
    .map(([place, grade]) => ({ place, grade }))
    .sort((a, b) => b.grade - a.grade || (index.people[b.place]?.fame ?? 0) - (index.people[a.place]?.fame ?? 0))
}

type Note = (place: number, grade: number) => void

function noteWord(index: PeopleIndex, word: string, note: Note) {
  if (word.length < 2) return
  const places = index.byWord.get(word) ?? []
  const bearers = places.filter((place) => isSurname(index.people[place] as Person, word))
  const known = bearers.filter((place) => !isOnlyWriter(index.people[place] as Person))
  const surnames = new Set(known.length > 0 ? known : bearers)
  for (const place of places) note(place, surnames.has(place) ? personGrades.surname : personGrades.given)
}

/** Every word is another one of the name: "Linda Linda Linda" is nobody called Linda. */
function noteWords(index: PeopleIndex, words: readonly string[], note: Note) {
  if (new Set(words).size < words.length) return
  for (const place of index.byWord.get(words[0] as string) ?? []) {
    const own = index.people[place]?.words ?? []
    if (words.every((word) => own.includes(word))) note(place, personGrades.words)
  }
}

function noteSlips(index: PeopleIndex, words: readonly string[], note: Note) {
  const key = words.join('')
  if (words.length > 1) {
    for (const { place, slips } of index.keySpellings.near(key, slipsIn(key.length))) {
      if (sharesStart(words, index.people[place]?.words ?? [])) note(place, personGrades.slip - slips)
    }
    return
  }
  // Short names are too near to words: "Rango" is nobody.
  const most = key.length < 6 ? 0 : key.length < 8 ? 1 : 2
  for (const { place: at, slips } of index.wordSpellings.near(key, most)) {
    const word = index.words[at] as string
    if (word[0] !== key[0]) continue
    for (const place of index.byWord.get(word) ?? []) {
      if (surnameOf(index.people[place]?.words ?? []) === word) note(place, personGrades.slip - slips)
    }
  }
}

/** "Tom Hanks" is no slip of "Tim Hanks": short given names differ by one letter and are others. */
function sharesStart(query: readonly string[], name: readonly string[]): boolean {
  if (query.length !== name.length) return true
  return query.every((word, place) => word === name[place] || word.length >= 5 || (name[place]?.length ?? 0) >= 5)
}
