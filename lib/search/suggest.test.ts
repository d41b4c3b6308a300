import { expect, test } from 'vitest'
import { filmOf } from '../../testing/films/film-of'
import { searchIndexWithWords } from '../../testing/films/search-index'
import { shippedCatalog } from '../../testing/films/shipped-catalog'
import { searchCatalog } from './search-catalog'
import { allKinds, suggest } from './suggest'
import { readerFor } from './wish-reader'

const shipped = searchIndexWithWords(shippedCatalog.films.values())
const filmsFor = (typed: string) => suggest(shipped, typed).films.map(({ title }) => title)

test.each([
  ['casab', 'Casablanca'],
  ['the god', 'The Godfather'],
  ['godf', 'The Godfather'],
  ['crouching t', 'Crouching Tiger, Hidden Dragon'],
  ['two tow', 'The Lord of the Rings: The Two Towers'],
  ['lotr', 'The Lord of the Rings: The Fellowship of the Ring'],
  ['jurasic p', 'Jurassic Park'],
])('%s proposes %s', (typed, title) => {
  expect(filmsFor(typed)).toContain(title)
})

test('what begins so comes before what only contains it, the best known first', () => {
  const index = searchIndexWithWords(
    [
      { title: 'Return to Pellucidor', prominence: 99 },
      { title: 'Pellucidor Rising', prominence: 20 },
      { title: 'Pellucidor Falling', prominence: 40 },
    ].map(filmOf),
  )
  const titles = suggest(index, 'pellucidor').films.map(({ title }) => title)
  expect(titles).toEqual(['Pellucidor Falling', 'Pellucidor Rising', 'Return to Pellucidor'])
  const allowed = suggest(index, 'pellucidor', ({ prominence }) => prominence > 30).films.map(({ title }) => title)
  expect(allowed).toEqual(['Pellucidor Falling', 'Return to Pellucidor'])
})

test('people are proposed by the beginning of either name', () => {
  for (const typed of ['agnes v', 'varda', 'vard']) {
    expect(suggest(shipped, typed).people.map(({ name }) => name)).toContain('Agnès Varda')
  }
})

test('kinds are proposed by their words, with how many films they have', () => {
  expect(suggest(shipped, 'west').kinds).toContainEqual(expect.objectContaining({ label: 'Western' }))
  expect(suggest(shipped, 'korea').kinds).toContainEqual(expect.objectContaining({ label: 'Korean films' }))
})

test('whoever follows a proposed kind finds just the films it counted', () => {
  const readWish = readerFor(shippedCatalog)
  const wrong = allKinds(shipped).flatMap(({ label, films }) => {
    const found = searchCatalog(shipped, label, readWish, { as: 'wish' }).films.length
    return found === films ? [] : [`${label}: ${films} counted, ${found} found`]
  })
  expect(wrong).toEqual([])
})

test.each(['', ' ', '?', '🎬', 'qqqq xxxx', 'a'.repeat(500)])('%j proposes nothing and breaks nothing', (typed) => {
  expect(suggest(shipped, typed)).toEqual({ films: [], people: [], kinds: [] })
})
