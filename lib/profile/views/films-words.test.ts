import { expect, test } from 'vitest'
import type { Facet } from '../../recommender/types'
import { facetWords, filmsWords } from './films-words'

test.each([
  ['genre:western', 'westerns'],
  ['genre:comedy', 'comedies'],
  ['genre:horror', 'horror films'],
  ['genre:animation', 'animated films'],
  ['genre:music', 'films about music'],
  ['genre:unheard-of', 'unheard of films'],
  ['mood:bleak', 'bleak films'],
  ['mood:dread', 'films full of dread'],
  ['theme:faith', 'films about faith'],
  ['theme:chases', 'films about a chase'],
  ['setting:train', 'films set on a train'],
  ['country:FR', 'films from France'],
  ['era:1980s', 'films of the 1980s'],
  ['language:zxx', 'silent films'],
  ['person:ada-one', 'films with Ada One'],
] as [Facet, string][])('%s as films: %s', (facet, words) => {
  expect(filmsWords(facet, { personName: () => 'Ada One' })).toBe(words)
})

test('films are by whoever directs more of them than they play in', () => {
  const names = { personName: () => 'Ada One', isDirector: (slug: string) => slug === 'ada-one' }
  expect(filmsWords('person:ada-one', names)).toBe('films by Ada One')
  expect(facetWords('person:ada-one', names)).toBe('films by Ada One')
  expect(facetWords('person:bo-two', names)).toBe('films with Ada One')
})
