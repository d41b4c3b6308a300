import { expect, test } from 'vitest'
import type { Facet } from '../../recommender/types'
import { filmsWords } from './films-words'

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
