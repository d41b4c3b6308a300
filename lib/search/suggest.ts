import { say, words } from '@/domains/words'
import { languageName } from '../catalog/facets'
import type { CatalogFilm } from '../catalog/schema'
import { foldText } from '../catalog/search-text'
import { countryAdjectives } from '../catalog/vocabulary/country-adjectives'
import { details, genres, moods, settings, themes } from '../catalog/vocabulary/vocabularies'
import { memo } from '../recommender/memo'
import { matchTitles, titleGrades } from './index/match-titles'
import { filmsOf, matchPeople, personGrades } from './index/people-index'
import type { SearchIndex } from './index/search-index'
import { namesBeginning } from './index/title-index'
import { spelledWords, withoutArticle } from './index/title-words'
import { MOST_WORDS } from './limits'
import { type Suggestions, searchHref } from './schema'

const FILMS = 5
const PEOPLE = 3
const KINDS = 3
/** Names looked at for what is typed so far. */
const MOST_NAMES = 400

/** Films, people and kinds that what is typed so far may become. Films that break a rule of the person are left out. */
export function suggest(
  index: SearchIndex,
  typed: string,
  isAllowed: (film: CatalogFilm) => boolean = () => true,
): Suggestions {
  return {
    films: filmsFor(index, typed)
      .flatMap((row) => index.films[row] ?? [])
      .filter(isAllowed)
      .slice(0, FILMS)
      .map(({ title, year, directors, slug }) => ({
        title,
        year,
        director: directors[0] ?? '',
        href: `/films/${slug}`,
      })),
    people: peopleFor(index, typed),
    kinds: kindsFor(index, typed),
  }
}

function filmsFor(index: SearchIndex, typed: string): number[] {
  const words = spelledWords(typed).slice(0, MOST_WORDS)
  if (words.length === 0) return []
  const grades = new Map<number, number>()
  const isKnown = (word: string) => index.known.has(word) || index.titles.byWord.has(word)
  for (const match of matchTitles(index.titles, words, isKnown)) {
    grades.set(match.row, match.grade)
  }
  for (const place of namesBeginning(index.titles, withoutArticle(words).join(''), MOST_NAMES)) {
    const row = index.titles.names[place]?.row ?? -1
    // While one types, how a title goes on inside a word is as good as a whole word.
    grades.set(row, Math.max(grades.get(row) ?? 0, titleGrades.beginning))
  }
  // A slip before a word only begun: what comes before it has to do.
  if (grades.size === 0 && words.length > 1) return filmsFor(index, words.slice(0, -1).join(' '))
  const known = (row: number) => index.films[row]?.prominence ?? 0
  return [...grades].sort((a, b) => b[1] - a[1] || known(b[0]) - known(a[0])).map(([row]) => row)
}

function peopleFor({ people }: Pick<SearchIndex, 'people'>, typed: string): Suggestions['people'] {
  const start = foldText(typed)
  if (start === '') return []
  const [first = ''] = start.split(' ')
  const matched = matchPeople(people, typed).map(({ place, grade }) => ({ place, grade }))
  const begun = people.people.flatMap(({ words }, place) => {
    const from = words.findIndex((word, at) => word.startsWith(first) && words.slice(at).join(' ').startsWith(start))
    return from < 0
      ? []
      : [{ place, grade: from === 0 || from === words.length - 1 ? personGrades.words : personGrades.given }]
  })
  const best = new Map<number, number>()
  // "miyazaki f": what comes before the word begun.
  const words = start.split(' ')
  if (matched.length + begun.length === 0 && words.length > 1) {
    return peopleFor({ people }, words.slice(0, -1).join(' '))
  }
  for (const { place, grade } of [...matched, ...begun]) best.set(place, Math.max(grade, best.get(place) ?? 0))
  return [...best]
    .sort((a, b) => b[1] - a[1] || (people.people[b[0]]?.fame ?? 0) - (people.people[a[0]]?.fame ?? 0))
    .slice(0, PEOPLE)
    .flatMap(([place]) => {
      const person = people.people[place]
      if (!person) return []
      const films = filmsOf(person).size
      return [{ name: person.name, films, href: searchHref({ q: person.name }) }]
    })
}

type Kind = { label: string; words: string[]; films: number }

/** Kinds of films by their labels, counted once per index: what hardly any film is is not proposed. */
export const allKinds = memo((index: SearchIndex): Kind[] => {
  const counts = new Map<string, Set<CatalogFilm>>()
  for (const film of index.films) {
    for (const label of labelsOf(film)) counts.set(label, (counts.get(label) ?? new Set()).add(film))
  }
  return [...counts]
    .filter(([label, films]) => films.size >= FEWEST && !SAID_OTHERWISE.has(label))
    .map(([label, films]) => ({ label, films: films.size, words: wordsOf(label) }))
})

const FEWEST = 3
/** Labels that mean something else as words of a query: the sixties are a decade there. */
const SAID_OTHERWISE = new Set(['The sixties', 'The seventies and eighties', 'Language'])
/** A theme by the name of a genre; the genre stands for both. */
const ALSO_GENRES = new Set(
  themes.terms.map(({ label }) => label).filter((label) => genres.terms.some((each) => each.label === label)),
)

function labelsOf(film: CatalogFilm): string[] {
  return [
    ...film.genres.map(genres.label),
    ...film.moods.map(moods.label),
    ...film.themes.map(themes.label).filter((label) => !ALSO_GENRES.has(label)),
    ...film.settings.map(settings.label),
    ...film.details.map(details.label),
    ...film.countries.flatMap((code) => (countryAdjectives[code] ? [say`${countryAdjectives[code]} films`] : [])),
    ...film.languages.filter((code) => code !== 'zxx').map((code) => say`Films in ${languageName(code)}`),
    ...(words.hasYear ? [`${Math.floor(film.year / 10) * 10}s`] : []),
  ]
}

/** What stands round a country or a language: "Films in Danish", "Danish films". */
const KIND_OF = new RegExp(`^${say('Films in ')}|${say(' films')}$`)

const wordsOf = (label: string) => foldText(label.replace(KIND_OF, '').replace(/^(?:The|A|An|On) /, '')).split(' ')

function kindsFor(index: SearchIndex, typed: string): Suggestions['kinds'] {
  const start = foldText(typed)
  if (start === '') return []
  return allKinds(index)
    .filter(
      ({ words }) =>
        words.join(' ').startsWith(start) || words.some((word) => word.length > 3 && word.startsWith(start)),
    )
    .sort((a, b) => b.films - a.films)
    .slice(0, KINDS)
    .map(({ label, films }) => ({ label, films, href: searchHref({ q: label, as: 'wish' }) }))
}
