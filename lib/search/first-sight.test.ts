import { expect, test } from 'vitest'
import { searchIndexWithWords } from '../../testing/films/search-index'
import { shippedCatalog } from '../../testing/films/shipped-catalog'
import { chipsOf } from './chips'
import { studiosAndCharacters } from './index/studios-and-characters'
import { readQuery } from './read-query'
import { searchCatalog } from './search-catalog'
import { doubtsFor, readerFor, rememberingReader } from './wish-reader'

const index = searchIndexWithWords(shippedCatalog.films.values())
const readWish = readerFor(shippedCatalog)
const doubtsIn = doubtsFor(shippedCatalog)
const search = (query: string, more: object = {}) =>
  searchCatalog(index, query, readWish, { similarTo: () => new Map(), doubtsIn, ...more })
const slugs = (query: string) => search(query).films.map(({ film }) => film.slug)
const offered = (query: string) => search(query).offered.map(({ film }) => film.slug)

test.each([
  ['before sunset', 'before-sunrise'],
  ['jurassic world dominion', 'jurassic-world'],
  ['the hobbit desolation of smaug', 'the-hobbit-an-unexpected-journey'],
  ['toy story 17', 'toy-story'],
  ['shrek zzyzx', 'shrek'],
])('a film of a series we lack is said to be missing, and its series offered: %s', (query, slug) => {
  expect(search(query)).toMatchObject({ films: [], missing: expect.anything() })
  expect(offered(query)).toContain(slug)
})

test.each(['Lady Macbeth', 'Saturday Night', 'Footloose'])(
  'nothing is offered for the sake of a first word: %s',
  (query) => {
    expect(search(query).missing).not.toBeNull()
    expect(offered(query)).toEqual([])
  },
)

test.each([
  ['up pixar', 'up'],
  ['indy and the last crusade', 'indiana-jones-and-the-last-crusade'],
  ['heat pacno', 'heat'],
  ['ran japan', 'ran'],
  ['ghost 1990 movie', 'ghost'],
  ['hitchikers guide', 'the-hitchhikers-guide-to-the-galaxy'],
  ['twelve angry man', '12-angry-men'],
  ['seven samourai', 'seven-samurai'],
  ['princes bride', 'the-princess-bride'],
  ['amadeus director’s cut', 'amadeus'],
  ['metropolis (restored)', 'metropolis'],
])('a title beside what tells it, or with a slip, comes first: %s', (query, slug) => {
  expect(slugs(query)[0]).toBe(slug)
})

test('spaghetti westerns are Italian', () => {
  expect(slugs('spaghetti westerns').length).toBeGreaterThan(2)
  expect(slugs('spaghetti westerns')).not.toContain('unforgiven')
})

test('a title that is also a word of a wish comes first only where it answers the wish', () => {
  expect(slugs('no horror')[0]).not.toBe('no')
  expect(slugs('brazil comedy')).not.toContain('brazil')
  expect(slugs('cheer me up with a comedy')[0]).not.toBe('up')
})

test.each([
  ["kurosawa's movies", 'akira-kurosawa'],
  ['all the films by miyazaki', 'hayao-miyazaki'],
  ['miyazakis', 'hayao-miyazaki'],
  ['tarkov', 'andrei-tarkovsky'],
])('people are found in the genitive, with words around them, half typed: %s', (query, slug) => {
  expect(search(query).people.map((person) => person.slug)).toContain(slug)
  expect(slugs(query).length).toBeGreaterThan(0)
})

test('a word finer than the kind it is read as finds films that speak of it', () => {
  expect(slugs('samurai japan before 1970')).toEqual(expect.arrayContaining(['seven-samurai', 'harakiri', 'yojimbo']))
  expect(slugs('zombie comedy')).not.toContain('fallen-leaves')
})

test('words that say nothing lift no film: "best"', () => {
  expect(slugs('best films of the 90s').slice(0, 12)).not.toContain('my-best-friends-wedding')
})

test('a series by its name with "movies" behind it, and a kind of film by the same words', () => {
  expect(slugs('batman movies')).toEqual(expect.arrayContaining(['batman', 'the-dark-knight', 'the-batman']))
  expect(slugs('ghost movies').length).toBeGreaterThan(20)
  expect(slugs('pixar films')).toContain('ratatouille')
})

test('every film and series of a studio or a character is in the catalog', () => {
  const series = new Set(index.films.map((film) => film.series))
  for (const [, films] of studiosAndCharacters) {
    for (const name of films.split(/\s+/)) {
      expect(name.startsWith('@') ? series.has(name.slice(1)) : index.rowOfSlug.has(name), name).toBe(true)
    }
  }
})

test('what is in doubt stands as a chip that is off, and counts where it is switched on', () => {
  const before = search('animation for adults')
  const [doubt] = before.chips.filter((chip) => chip.isDoubt)
  expect(doubt).toMatchObject({ label: '“for adults”, meaning no family films?', isOff: true })
  const after = search('animation for adults', { also: [doubt?.key] })
  expect(after.films.length).toBeLessThan(before.films.length)
  expect(after.films.some(({ film }) => film.genres.includes('family'))).toBe(false)
  expect(after.chips.find((chip) => chip.isDoubt)).toMatchObject({ label: 'no family films', isOff: false })
})

test('a doubt nobody has about the query cannot be switched on', () => {
  const comedies = slugs('comedies')
  const also = search('comedies', { also: ['more:genre:horror', 'nonsense'] }).films.map(({ film }) => film.slug)
  expect(also).toEqual(comedies)
})

test('words in doubt that stand alone are a question, and no film is called so', () => {
  const { missing, chips } = search('for grown ups')
  expect(missing).not.toBeNull()
  expect(chips.map(({ label }) => label)).toEqual(['“for grown ups”, meaning no family films?'])
  expect(search('for grown ups', { also: ['less:genre:family'] })).toMatchObject({ kind: 'wish', missing: null })
})

test('a reader that remembers reads the same, and each text once', () => {
  let reads = 0
  const reader = rememberingReader((words) => {
    reads += 1
    return readWish(words)
  })
  expect(reader('french comedies')).toEqual(readWish('french comedies'))
  expect(reader('french comedies')).toBe(reader('french comedies'))
  expect(reads).toBe(1)
})

test('a studio is no word in a title', () => {
  const reading = readQuery(index, 'pixar comedies', readWish)
  expect(chipsOf(index, reading, []).map(({ label }) => label)).toEqual(['“pixar”', 'comedy'])
})
