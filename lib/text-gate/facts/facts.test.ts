import { expect, test } from 'vitest'
import { judgeRow } from '@/testing/judge-row'
import type { TextRow } from '@/testing/tables/text-table'

const why = (row: Omit<TextRow, 'use' | 'kind'>) => judgeRow({ use: 'reason', kind: '', ...row }).refused?.why ?? null

test.each([
  ['stars that were given', 'You gave Alien five stars; this has the same dread.', null],
  ['stars to a film that got others', 'You gave Alien three stars; this has the same dread.', 'false-claim'],
  ['nothing rated, by somebody who has', 'You have rated nothing so far; this is full of dread.', 'false-claim'],
  ['nothing of a kind rated', 'You have rated nothing loud; this is quiet dread, as in Alien.', null],
  ['two stars who are people', 'Its two stars keep the dread alive between you and the sea.', null],
  ['the year of the film', 'A 1975 film, full of dread.', null],
  ['the year of another film named before it', 'Alien, from 1979, has the same dread.', null],
  ['another year', 'A 1991 film, full of dread.', 'number'],
  ['another decade', 'A thriller of the nineties, full of dread.', 'false-claim'],
  ['the decade of the film', 'A thriller of the seventies, full of dread.', null],
  ['another country', 'A French thriller, full of dread.', 'false-claim'],
  ['the country of the film', 'An American thriller, full of dread.', null],
  ['its length, roughly', 'Two hours of dread by the sea.', null],
  ['another length', 'At 80 minutes the shortest way to dread by the sea.', 'false-claim'],
  ['another maker', 'Like his Alien, this is full of dread.', 'false-claim'],
  ['a prize nobody spoke of', 'A prize-winning thriller, full of dread.', 'false-claim'],
])('%s', (_what, text, expected) => {
  expect(why({ film: 'jaws', own: { alien: 5 }, text })).toBe(expected)
})
