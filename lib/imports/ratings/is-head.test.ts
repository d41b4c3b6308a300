import { expect, test } from 'vitest'
import { isHead } from './is-head'

test.each([
  [['Title', 'Year']],
  [['TITLE', 'YEAR']],
  [['Original title', 'Year']],
  [['IMDb ID', 'Rating']],
  [['TMDB id', 'Rating']],
  [['Title', 'what nobody knows']],
  [['', 'Title', 'Year']],
  [['Title', '', 'Year']],
])('%j are names of columns', (cells) => expect(isHead(cells)).toBe(true))

test.each([
  ['nothing', []],
  ['a name alone', ['Title']],
  ['a name beside nothing', ['Title', '']],
  ['one name twice', ['title', 'title']],
  ['no name of a film', ['Year', 'Rating', 'Director']],
  ['names of nothing we know', ['Aa', 'Bb']],
  ['a line of data', ['Heat', '1995', '4']],
])('%s: no names', (_, cells) => expect(isHead(cells)).toBe(false))
