import { expect, test } from 'vitest'
import {
  countryName,
  decadeName,
  decadeOf,
  facetLabel,
  facetsOf,
  facetTypeOf,
  labelWithin,
  languageName,
  peopleOf,
  sharedLabels,
} from './facets'
import { genres, moods, settings, themes } from './vocabulary/vocabularies'

const alien = {
  year: 1979,
  genres: ['horror', 'science-fiction'],
  moods: ['dread'],
  themes: ['isolation'],
  settings: ['space'],
  countries: ['GB', 'US'],
  languages: ['en'],
  directors: ['Ridley Scott'],
  cast: ['Sigourney Weaver', 'Tom Skerritt', 'Veronica Cartwright', 'Harry Dean Stanton'],
}

test('a film has a facet for all that it is, and none twice', () => {
  const facets = facetsOf(alien)
  expect(facets).toEqual(
    expect.arrayContaining([
      'genre:horror',
      'mood:dread',
      'theme:isolation',
      'era:1970s',
      'country:GB',
      'region:europe',
      'language:en',
      'setting:space',
      'person:ridley-scott',
    ]),
  )
  expect(new Set(facets).size).toBe(facets.length)
})

test('only the leading cast counts, and who directs and plays counts once', () => {
  expect(facetsOf(alien)).not.toContain('person:harry-dean-stanton')
  expect(peopleOf({ directors: ['Orson Welles'], cast: ['Orson Welles', 'Joseph Cotten'] })).toEqual([
    'Orson Welles',
    'Joseph Cotten',
  ])
})

test.each([
  [1970, '1970s'],
  [1979, '1970s'],
  [2000, '2000s'],
  [1999, '1990s'],
])('%s lies in the %s', (year, decade) => expect(decadeOf(year)).toBe(decade))

test('every facet of a film has a type and words that are not its id', () => {
  for (const facet of facetsOf(alien)) {
    expect(facetTypeOf(facet)).not.toBeNull()
    expect(facetLabel(facet)).not.toContain(':')
    expect(facetLabel(facet)).toMatch(/^\p{Lu}/u)
  }
})

test.each(['', 'drama', 'words:slow-westerns', 'toString:x', ':x', 'genrehorror'])('%j is of no known type', (facet) =>
  expect(facetTypeOf(facet)).toBeNull(),
)

test('a person is called as the catalog spells them, else by a readable slug', () => {
  expect(facetLabel('person:agnes-varda', () => 'Agnès Varda')).toBe('Agnès Varda')
  expect(facetLabel('person:agnes-varda')).toBe('Agnes Varda')
  expect(facetLabel('person:agnes-varda', () => undefined)).toBe('Agnes Varda')
})

test('countries are called as one says them, also those that are no more', () => {
  expect(facetLabel('country:US')).toBe('Films from the United States')
  expect(facetLabel('country:FR')).toBe('Films from France')
  expect(facetLabel('country:SU')).toBe('Films from the Soviet Union')
  expect(countryName('CS')).toBe('Czechoslovakia')
  expect(languageName('zxx')).toBe('No dialogue')
  expect(languageName('ja')).toBe('Japanese')
})

test.each([
  ['genre', genres],
  ['mood', moods],
  ['theme', themes],
  ['setting', settings],
])('every %s has one id, one label and a meaning', (_type, vocabulary) => {
  expect(new Set(vocabulary.ids).size).toBe(vocabulary.terms.length)
  expect(new Set(vocabulary.terms.map((term) => term.label.toLowerCase())).size).toBe(vocabulary.terms.length)
  for (const term of vocabulary.terms) {
    expect(term.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(term.meaning).toMatch(/\.$/)
  }
})

test('decades before Christ are said as people say them', () => {
  expect([facetLabel('era:-700s'), decadeName('-700s'), decadeName('1990s')]).toEqual([
    'About 700 BC',
    'about 700 BC',
    '1990s',
  ])
})

test('in the middle of a sentence words are small, and people, places and languages keep their names', () => {
  const within = (facet: string) => labelWithin(facet, () => 'Agnès Varda')
  expect(['genre:western', 'mood:dread', 'era:1970s'].map(within)).toEqual(['western', 'full of dread', 'the 1970s'])
  expect(within('person:agnes-varda')).toBe('Agnès Varda')
  expect(['country:JP', 'language:fr'].map(within)).toEqual(['films from Japan', 'films in French'])
})

test('what two films share stands side by side, each in its shortest words', () => {
  const facets = ['genre:western', 'mood:dread', 'country:JP', 'era:1970s', 'person:agnes-varda']
  expect(sharedLabels(facets, () => 'Agnès Varda')).toBe('western, full of dread, Japan, the 1970s, Agnès Varda')
  expect(sharedLabels([])).toBe('')
})
