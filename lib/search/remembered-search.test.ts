import { expect, test, vi } from 'vitest'
import { searchIndexWithWords } from '../../testing/films/search-index'
import { rememberSearch } from './remembered-search'

test('the same search of the same catalog is made once', () => {
  const index = searchIndexWithWords([])
  const search = vi.fn(() => ({ films: [] }))
  const first = rememberSearch(index, 'alien', search)
  expect(rememberSearch(index, 'alien', search)).toBe(first)
  expect(search).toHaveBeenCalledTimes(1)
})

test('another search, and another catalog, are searched anew', () => {
  const search = vi.fn(() => ({ films: [] }))
  const index = searchIndexWithWords([])
  rememberSearch(index, 'alien', search)
  rememberSearch(index, 'aliens', search)
  rememberSearch(searchIndexWithWords([]), 'alien', search)
  expect(search).toHaveBeenCalledTimes(3)
})

test('only so many are kept', () => {
  const index = searchIndexWithWords([])
  const search = vi.fn(() => ({ films: [] }))
  for (let place = 0; place < 501; place++) rememberSearch(index, `q${place}`, search)
  rememberSearch(index, 'q500', search)
  expect(search).toHaveBeenCalledTimes(501)
  rememberSearch(index, 'q0', search)
  expect(search).toHaveBeenCalledTimes(502)
})

test('what something of one person came into is not given to the next', () => {
  const index = searchIndexWithWords([])
  const search = vi.fn(() => ({ films: [] }))
  for (const isOwn of [true, false, true]) rememberSearch(index, 'like alien', search, () => isOwn)
  expect(search).toHaveBeenCalledTimes(2)
})
