import { expect, test } from 'vitest'
import { comparedLists } from './compared-lists'

const film = (filmId: number, text: string) => ({
  filmId,
  text,
  title: `Film ${filmId}`,
  servedBy: 'MODEL' as const,
  isTheirs: true,
})

test('what stayed, what is said otherwise, what moved, what is new and what is gone', () => {
  const before = [film(1, 'One.'), film(2, 'Two.'), film(3, 'Three.'), film(4, 'Four.')]
  const after = [film(1, 'One.'), film(2, 'Two, in short.'), film(4, 'Four.'), film(5, 'Five.')]
  expect(comparedLists(before, after).map(({ title, change }) => `${title} ${change}`)).toEqual([
    'Film 1 same',
    'Film 2 words',
    'Film 4 moved',
    'Film 5 added',
    'Film 3 removed',
  ])
})
