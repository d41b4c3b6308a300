import { expect, test } from 'vitest'
import { filmOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import { seededRandom } from '../matrix/random'
import type { SoftWish } from '../types'
import { blockSize, countWishes, markWishes, mostShares, type Share, shareGate } from './wish-shares'

const more = (least: number): Share => ({ wish: { facet: 'genre:a', level: 'more' }, least, most: blockSize })
const less = (most: number): Share => ({ wish: { facet: 'genre:a', level: 'less' }, least: 0, most })

/** Chooses so many films, of the admitted always the first; gives what each answers: "A", "B", "AB", "-". */
function chosen(shares: readonly Share[], kinds: readonly string[], count: number, skipped = -1): string[] {
  const rows = Int32Array.from(kinds.keys())
  const marks = Int32Array.from(kinds, (kind) => (kind.includes('A') ? 1 : 0) + (kind.includes('B') ? 2 : 0))
  const gate = shareGate(shares, marks, skipped)
  const taken = new Set<number>()
  while (taken.size < count) {
    gate.open(rows, (place) => taken.has(place))
    const next = rows.find((row) => !taken.has(row) && gate.admits(row))!
    gate.take(next)
    taken.add(next)
  }
  return [...taken].map((row) => kinds[row]!)
}
const each = (...kinds: string[]) => kinds.flatMap((kind) => Array<string>(40).fill(kind))

test.each([
  ['nothing is asked for', [], each('-', 'A'), '----------------'],
  ['three of eight', [more(3)], each('-', 'A'), '--A--A-A--A--A-A'],
  ['six of eight, when a better film answers it anyway', [more(6)], ['A', 'A', ...each('-', 'A')], 'AA-A-AAA-AAA-AAA'],
  ['at most two of eight', [less(2)], each('A', '-'), 'A---A---A---A---'],
  ['none', [less(0)], each('A', '-'), '----------------'],
  ['more than there is', [more(6)], ['A', ...each('-')], 'A---------------'],
  ['none where there is nothing else', [less(0)], each('A'), 'AAAAAAAAAAAAAAAA'],
])('every stretch of a list has its share: %s', (_, shares, kinds, list) =>
  expect(chosen(shares, kinds, 16).join('')).toBe(list),
)

test('of several that are due the one that waits longest comes first, and what a block lacks the next one brings', () =>
  expect(chosen([more(4), more(3)], each('-', 'A', 'B'), 10)).toEqual([
    '-',
    'A',
    'B',
    'A',
    '-',
    'B',
    'A',
    'B',
    'A',
    'A',
  ]))

test('a film that answers two that are due comes before one that answers one', () => {
  expect(chosen([more(4), more(4)], each('-', 'A', 'B', 'AB'), 1)).toEqual(['AB'])
  expect(chosen([more(4), more(4)], each('-', 'B', 'A'), 1)).toEqual(['A'])
})

test('several moods are no more of an answer than the genre they are wanted of', () => {
  const wish = (facet: SoftWish['facet'], least: number): Share => ({ ...more(least), wish: { facet, level: 'more' } })
  const shares = [wish('genre:a', 6), wish('mood:b', 6), wish('mood:c', 6), wish('mood:d', 6)]
  const [moods, genre, both] = [0b1110, 0b0001, 0b0011]
  const rows = Int32Array.from([0, 1, 2])
  const gate = shareGate(shares, Int32Array.from([moods, genre, both]), -1)
  gate.open(rows, () => false)
  expect([...rows].filter((row) => gate.admits(row))).toEqual([2])
  // Of films that answer as many kinds, the one that answers more wishes.
  gate.open(rows, (place) => place === 2)
  expect([...rows].filter((row) => gate.admits(row))).toEqual([0])
})

test('where all places of a block are asked for none is spared, where one is free it may be', () => {
  expect(chosen([more(5), more(3)], each('-', 'A', 'B'), 2)).not.toContain('-')
  expect(chosen([more(4), more(3)], each('-', 'A', 'B'), 1)).toEqual(['-'])
})

test('a place that is filled otherwise is none of its block', () => {
  expect(chosen([more(7)], each('-', 'A'), 7, 5).join('')).toBe('AAAAAAA')
  expect(chosen([more(6)], each('-', 'A'), 7, 5).join('')).toBe('-AAAAAA')
  expect(chosen([more(6)], each('-', 'A'), 7, 20).join('')).toBe('-AAA-AA')
  expect(chosen([less(1)], each('A', '-'), 9, 0).join('')).toBe('A------A-')
  expect(chosen([less(1)], each('A', '-'), 9, 8).join('')).toBe('A-------A')
})

test('whatever is asked for, each stretch holds no less of it and no more', () => {
  const random = seededRandom(3)
  const kinds = each('-', 'A', 'B', 'AB').toSorted(() => random() - 0.5)
  for (let round = 0; round < 60; round++) {
    const [least, most] = [Math.floor(4 * random()), Math.floor(9 * random())]
    const list = chosen([more(least), less(most)], kinds, 24)
    for (let count = 1; count <= list.length; count++) {
      const has = (kind: string) => list.slice(0, count).filter((each) => each.includes(kind)).length
      const whole = Math.floor(count / blockSize)
      const rest = count % blockSize
      expect(has('A')).toBeGreaterThanOrEqual(whole * least + Math.floor((rest * least) / blockSize))
      expect(has('B')).toBeLessThanOrEqual(whole * most + Math.ceil((rest * most) / blockSize))
    }
  }
})

test('films are marked by the wishes they answer, thirty at most, and counted by them', () => {
  const names = Array.from({ length: mostShares + 1 }, (_, at) => `genre:${at}` as const)
  const films = [[names[0]!, names[2]!], [names[mostShares - 1]!, names[mostShares]!], []]
  const index = buildCatalogIndex(films.map((facets, at) => filmOf({ id: at + 1, facets })))
  const wishes = names.map((facet): SoftWish => ({ facet, level: 'more' }))
  const marks = new Int32Array(3).fill(-1)
  markWishes(index, wishes, marks)
  expect([...marks]).toEqual([0b101, 1 << (mostShares - 1), 0])
  expect(countWishes([0, 1, 2], marks, 3)).toEqual([1, 0, 1])
  expect(countWishes([0, 0], marks, 1)).toEqual([2])
})
