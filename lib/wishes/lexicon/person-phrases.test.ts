import { expect, test } from 'vitest'
import { catalogLexicon } from '@/testing/wish-lexicon'
import { readWish } from '../read-wish'

const wanted = (words: string) => {
  const { want, unread } = readWish(words, catalogLexicon())
  return [...want.map(({ facet }) => facet), ...unread]
}

test.each([
  ['written by Charlie Kaufman', 'person:charlie-kaufman'],
  ['a script by Nora Ephron', 'person:nora-ephron'],
  ['films Efthimis Filippou wrote', 'person:efthimis-filippou'],
])('who wrote is read by the whole name: %s', (words, facet) => {
  expect(wanted(words)).toContain(facet)
})

test('a last name stays that of whom one sees named: Nolan directs, his brother writes', () => {
  expect(wanted('something by Nolan')).toEqual(['person:christopher-nolan'])
  expect(wanted('something by Spielberg')).toEqual(['person:steven-spielberg'])
})
