import { expect, test } from 'vitest'
import { seededRandom } from '../../recommender/matrix/random'
import { formGroups, type Taste } from './form-groups'
import { LEAST_PEOPLE } from './schema'
import { unit } from './taste-vector'

const pause = async () => undefined
const once = { seed: 7, before: [], pause }

const tastes = (kinds: Record<string, number>, noise = 0.3): Taste[] => {
  const random = seededRandom(3)
  return Object.entries(kinds).flatMap(([kind, people]) =>
    Array.from({ length: people }, (_, number): Taste => {
      const own = kind.split('+').map((facet): [string, number] => [facet, 0.7 + noise * (random() - 0.5)])
      // Everybody likes comedies a little: it names no group.
      const vector = unit(new Map([...own, ['genre:comedy', 0.3], [`era:19${5 + (number % 4)}0s`, 0.2]]))
      return { userId: `${kind} ${number}`, vector }
    }),
  )
}
const slow = 'mood:slow-burn+genre:drama'
const loud = 'genre:action+mood:thrilling'
const odd = 'genre:horror+mood:dread'

test('people with tastes alike come together, and the group is named by what they like more than others', async () => {
  const groups = await formGroups(tastes({ [slow]: 60, [loud]: 50, [odd]: 40 }), once)
  expect(groups).toHaveLength(3)
  for (const { facets, userIds } of groups) {
    expect(new Set(userIds.map((id) => id.replace(/ \d+$/, ''))).size).toBe(1)
    expect(userIds[0]).toContain(facets[0])
    expect(facets).not.toContain('genre:comedy')
  }
})

test('no group is smaller than twenty: a few who are alike are with the next nearest, or with none', async () => {
  const people = tastes({ [slow]: 60, [loud]: 50, [odd]: LEAST_PEOPLE - 1 })
  const groups = await formGroups(people, once)
  expect(groups).toHaveLength(2)
  for (const { userIds } of groups) expect(userIds.length).toBeGreaterThanOrEqual(LEAST_PEOPLE)
  const all = groups.flatMap(({ userIds }) => userIds)
  expect(new Set(all).size).toBe(all.length)
})

test('somebody who is like nobody is in no group', async () => {
  const alone = { userId: 'alone', vector: unit(new Map([['setting:island', 1]])) }
  const groups = await formGroups([...tastes({ [slow]: 60, [loud]: 50 }), alone], once)
  expect(groups.flatMap(({ userIds }) => userIds)).not.toContain('alone')
})

test('of few people, or of one taste alone, there are no groups', async () => {
  expect(await formGroups(tastes({ [slow]: 39, [loud]: 40 }), once)).toEqual([])
  expect(await formGroups([], once)).toEqual([])
  const [one] = tastes({ [slow]: 1 })
  const same = Array.from({ length: 200 }, (_, number) => ({ userId: `${number}`, vector: one?.vector ?? new Map() }))
  expect(await formGroups(same, once)).toEqual([])
})

test('the same people give the same groups, and the next night begins where this one ended', async () => {
  const people = tastes({ [slow]: 60, [loud]: 50, [odd]: 40 })
  const first = await formGroups(people, once)
  expect(await formGroups(people, once)).toEqual(first)
  const next = await formGroups(people.toReversed(), { ...once, seed: 99, before: first.map(({ middle }) => middle) })
  expect(next.map(({ facets }) => facets)).toEqual(first.map(({ facets }) => facets))
})

test('other work gets a turn between the rounds', async () => {
  let turns = 0
  const count = async () => {
    turns += 1
  }
  await formGroups(tastes({ [slow]: 60, [loud]: 50 }), { ...once, pause: count })
  expect(turns).toBeGreaterThan(0)
})
