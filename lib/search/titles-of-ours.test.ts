import { expect, test } from 'vitest'
import { searchIndexWithWords } from '../../testing/films/search-index'
import { shippedCatalog } from '../../testing/films/shipped-catalog'
import { searchCatalog } from './search-catalog'
import { readerFor } from './wish-reader'

const index = searchIndexWithWords(shippedCatalog.films.values())
const readWish = readerFor(shippedCatalog)
const search = (query: string) => searchCatalog(index, query, readWish)
const slugs = (query: string) => search(query).films.map(({ film }) => film.slug)

test('a slip in the name of a series finds all of its parts, the first of them first', () => {
  expect(slugs('pirates of the carribean')).toEqual([
    'pirates-of-the-caribbean-the-curse-of-the-black-pearl',
    'pirates-of-the-caribbean-dead-mans-chest',
    'pirates-of-the-caribbean-at-worlds-end',
  ])
})

test('a part the catalog lacks is said to be missing, and leads to the first', () => {
  const { missing, films, offered } = search('inside out 2')
  expect([missing?.title, films.length, offered[0]?.film.slug]).toEqual(['Inside Out 2', 0, 'inside-out'])
})

test('a name may stand beside a long title', () => {
  expect(slugs('tony leung in the mood for love')[0]).toBe('in-the-mood-for-love')
  expect(slugs('in the mood for love tony leung')[0]).toBe('in-the-mood-for-love')
})

test('a title that goes on after a colon is found by its beginning without the article', () => {
  expect(slugs('naked gun')[0]).toBe('the-naked-gun-from-the-files-of-police-squad')
  expect(search('vampires').films.map(({ film }) => film.slug)).not.toContain('les-vampires')
})
