import { describe, expect, test } from 'vitest'
import { balanced, inHundredths, type LedgerEntry, ledgerOf, shortened, sumOf } from './ledger'
import type { LedgerLine } from './schema'

const entry = (filmId: number, mass: number, total = Math.abs(mass)): LedgerEntry => ({
  filmId,
  mass,
  total,
  parts: [{ eventId: `e${filmId}`, filmId, weight: mass }],
})
const sums = (mass: number, total: number, strength = 0.5) => ({ mass, total, share: 0.1, smoothing: 7, strength })
const amounts = (lines: readonly LedgerLine[]) => lines.map(({ amount }) => amount)

describe('a strength taken apart', () => {
  test('adds up to it, with the films, the others and what is cut off', () => {
    const lines = ledgerOf([entry(1, 1), entry(2, 0.5)], sums(1.5, 4))
    expect(lines.map(({ source }) => source)).toEqual(['film', 'film', 'others', 'bound'])
    expect(sumOf(lines)).toBeCloseTo(0.5)
  })
  test.each([
    ['what films have comes to nothing', [entry(1, 1), entry(2, -1)], [entry(1, 1), entry(2, -1 + 1e-7)]],
    ['the films are all there are', [entry(1, 1), entry(2, 1)], [entry(1, 1), entry(2, 1, 1 + 1e-7)]],
  ])('says nearly the same just beside the place where %s', (_, there, beside) => {
    const of = (entries: LedgerEntry[]) => {
      const [mass, total] = [
        sumOf(entries.map((each) => ({ amount: each.mass }))),
        sumOf(entries.map((each) => ({ amount: each.total }))),
      ]
      return amounts(ledgerOf(entries, sums(mass, total)))
    }
    const [exact, near] = [of(there), of(beside)]
    expect(exact.slice(0, 2).every((amount) => Math.abs(amount) > 0.1)).toBe(true)
    for (const [at, amount] of exact.slice(0, 2).entries()) expect(near[at]).toBeCloseTo(amount, 5)
  })
  test('where all speaks against it the films share what is left by what they weigh', () => {
    const lines = ledgerOf([entry(1, -3), entry(2, -1)], sums(-4, 4, -2))
    expect(amounts(lines)).toEqual([-1.5, -0.5])
  })
  test('of two events of a film each has its share, and as much where they weigh nothing', () => {
    const parts = (...weights: number[]) => ({
      ...entry(1, 1),
      parts: weights.map((weight, at) => ({ eventId: `e${at}`, filmId: 1, weight })),
    })
    const [one = 0, three = 0] = amounts(ledgerOf([parts(0.25, 0.75)], sums(1, 2)))
    expect(three).toBeCloseTo(3 * one)
    const [left = 0, right = 1] = amounts(ledgerOf([parts(0, 0)], sums(1, 2)))
    expect(left).toBe(right)
    expect(left + right).toBeCloseTo(one + three)
  })
})

test('a line of nothing is left out, and one of what is cut off only where something is', () => {
  const film = (amount: number): LedgerLine => ({ source: 'film', eventId: 'e', filmId: 1, amount })
  expect(balanced([film(1), film(0)], 1)).toEqual([film(1)])
  expect(balanced([film(1)], 0.75)).toEqual([film(1), { source: 'bound', amount: -0.25 }])
  expect(balanced([], 0)).toEqual([])
})

test('the largest films are named, whichever way they point, the rest stand in one line before what is no film', () => {
  const film = (filmId: number, amount: number): LedgerLine => ({
    source: 'film',
    eventId: `e${filmId}`,
    filmId,
    amount,
  })
  const others: LedgerLine = { source: 'others', amount: -1 }
  const lines = [others, film(4, 0.5), film(3, 0.5), film(1, -2), film(2, 0.25)]
  expect(shortened(lines, 2)).toEqual([film(1, -2), film(3, 0.5), { source: 'more', films: 2, amount: 0.75 }, others])
  expect(shortened(lines, 4)).toEqual([film(1, -2), film(3, 0.5), film(4, 0.5), film(2, 0.25), others])
})

test.each([
  [
    [0.333, 0.333, 0.334],
    [33, 33, 34],
  ],
  [
    [0.005, 0.005],
    [1, 0],
  ],
  [
    [-0.333, 0.333],
    [-33, 33],
  ],
  [
    [0.25, -0.1],
    [25, -10],
  ],
  [[], []],
])('amounts %j are shown as %j', (given, shown) => {
  expect(inHundredths(given)).toEqual(shown)
})
