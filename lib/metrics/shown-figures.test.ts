import { expect, test } from 'vitest'
import { byDay, componentShares, LEAST_PEOPLE_A_DAY, reachOf } from './shown-figures'

const shown = (day: string, people: number, positive: number, each = 2) =>
  Array.from({ length: people * each }, (_, at) => ({
    day,
    userId: `person ${at % people}`,
    filmId: at,
    positive: at < positive,
  }))

test('a day tells its people and the share of yes, the newest first; of few people no share', () => {
  const few = LEAST_PEOPLE_A_DAY - 1
  expect(byDay([...shown('2026-11-25', 5, 3), ...shown('2026-11-26', few, 3), ...shown('2026-11-24', 6, 0)])).toEqual([
    { day: '2026-11-26', people: few, shown: 2 * few, positiveRate: null },
    { day: '2026-11-25', people: 5, shown: 10, positiveRate: 0.3 },
    { day: '2026-11-24', people: 6, shown: 12, positiveRate: 0 },
  ])
})

test('reach counts each film once for coverage and each place for prominence; films that left count for neither', () => {
  const prominence = new Map([
    [1, 90],
    [2, 30],
    [3, 10],
    [4, 30],
  ])
  expect(reachOf([1, 1, 1, 2, 99], prominence)).toEqual({ coverage: 0.5, shownProminence: 75, catalogProminence: 40 })
  expect(reachOf([], prominence)).toMatchObject({ coverage: 0, shownProminence: null })
  expect(reachOf([], new Map())).toMatchObject({ coverage: 0, catalogProminence: 0 })
})

test('each film counts alike in the shares of components, whatever its score; what takes counts as much as what gives', () => {
  const films = [
    {
      contributions: [
        { kind: 'popularity', amount: 3 },
        { kind: 'mute', amount: -1 },
      ] as const,
    },
    { contributions: [{ kind: 'collaborative', amount: 40 }] as const },
    { contributions: [] },
  ]
  expect(componentShares(films)).toEqual([
    { kind: 'collaborative', share: 0.5 },
    { kind: 'popularity', share: 0.375 },
    { kind: 'mute', share: 0.125 },
  ])
  expect(componentShares([])).toEqual([])
})
