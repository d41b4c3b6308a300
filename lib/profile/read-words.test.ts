import { expect, test } from 'vitest'
import { readWords } from './read-words'

const known = {
  facets: ['person:ridley-scott', 'era:1970s', 'country:JP', 'genre:western'] as const,
  personName: () => undefined,
}

test.each([
  ['slow westerns with snow', ['genre:western', 'mood:contemplative', 'setting:snow']],
  ['Films by Ridley Scott', ['person:ridley-scott']],
  ['Japan in the 1970s', ['country:JP', 'era:1970s']],
  ['heists', ['theme:heists']],
  ['sci-fi', ['genre:science-fiction']],
])('reads “%s” as %j', (words, facets) => expect(readWords(words, known).toSorted()).toEqual(facets.toSorted()))

test('words it does not know are read as nothing', () => expect(readWords('zxqv blorp', known)).toEqual([]))
