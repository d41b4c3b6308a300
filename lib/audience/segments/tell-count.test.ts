import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentParams } from './schema'
import { tellCount, withOneLess } from './tell-count'

test.each([
  [20, [], 20],
  [19, [], null],
  [44, [64], 40],
  [44, [63], null],
  // That all of them do something too would be said of each of them.
  [44, [44], null],
  [44, [100, 45], null],
  [123, [500, 200], 120],
])('of %d people, with one condition less %j, %s is told', (people, withLess, told) => {
  expect(tellCount(people, withLess)).toBe(told)
})

test('no two counts told of nested segments are less than ten apart, and none is below twenty', () => {
  const count = fc.integer({ min: 0, max: 300 })
  fc.assert(
    fc.property(count, count, (inner, more) => {
      const [all, some] = [tellCount(inner + more, []), tellCount(inner, [inner + more])]
      if (some !== null) expect(some).toBeGreaterThanOrEqual(20)
      if (all !== null && some !== null) expect(all - some).toBeGreaterThanOrEqual(10)
    }),
  )
})

test('each condition is left out once, and of none nothing', () => {
  expect(withOneLess({ likes: 'genre:war', allows: 'mail' })).toEqual([
    { likes: undefined, allows: 'mail' },
    { likes: 'genre:war', allows: undefined },
  ])
  expect(withOneLess({})).toEqual([])
  expect(withOneLess({ likes: undefined, did: 'rated' })).toHaveLength(1)
})

test.each([
  [
    { likes: 'genre:war', did: 'rated', allows: 'mail' },
    { likes: 'genre:war', did: 'rated', allows: 'mail' },
  ],
  [{ likes: 'theme:faith' }, {}],
  [{ likes: 'person:agnes-varda' }, {}],
  [{ likes: ['genre:war', 'genre:drama'], did: 'left', allows: '' }, {}],
])('%j is read as %j', (sent, read) => {
  expect(segmentParams.parse(sent)).toEqual(read)
})
