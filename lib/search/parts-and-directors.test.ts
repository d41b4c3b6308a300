import { expect, test } from 'vitest'
import { searchIndexWithWords } from '../../testing/films/search-index'
import { shippedCatalog } from '../../testing/films/shipped-catalog'
import { searchCatalog } from './search-catalog'
import { readerFor } from './wish-reader'

const index = searchIndexWithWords(shippedCatalog.films.values())
const readWish = readerFor(shippedCatalog)
const search = (query: string) => searchCatalog(index, query, readWish, { similarTo: () => new Map() })

test.each([
  ['nosferatu herzog', 'nosferatu-the-vampyre'],
  ['dune lynch', 'dune'],
  ['blade runer 2049', 'blade-runner-2049'],
  ['blade runner 1982', 'blade-runner'],
  ['vertgo hitchcock', 'vertigo'],
  ['chinatwn polanski', 'chinatown'],
  ['bourne 2', 'the-bourne-supremacy'],
])('finds the film a director, a number or a year tells: %s', (query, slug) => {
  expect(search(query).films[0]?.film.slug).toBe(slug)
})

test.each(['mad max 5', 'top gun 3', 'godfather 4'])(
  'says that a part is not in the catalog, and names the others: %s',
  (query) => {
    const { missing, films, offered } = search(query)
    expect(missing).toMatchObject({ title: query })
    expect(films).toEqual([])
    expect(offered.length).toBeGreaterThan(0)
  },
)
