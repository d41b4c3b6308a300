import { expect, test } from 'vitest'
import { collectLikes } from './collect-likes'
import { HOLD_OUT_FROM_PEOPLE, HOLD_OUT_RULE, isHeldOut, type PersonRatings } from './hold-out'

const person = (key: string, stars: number[], origin: PersonRatings['origin'] = 'site'): PersonRatings => ({
  key,
  origin,
  filmIds: stars.map((_, place) => place + 1),
  stars,
  seconds: stars.map((_, place) => 100 * place),
})

async function* all(people: PersonRatings[]) {
  yield* people
}

test('only likes are kept, with their weight and time, and people without one are nobody', async () => {
  const collected = await collectLikes(all([person('a', [5, 3, 4]), person('b', [2]), person('c', [4.5], 'dataset')]))
  expect(collected).toMatchObject({ people: 2, datasetPeople: 1, ratings: 5, heldOut: [], heldOutRule: 'none' })
  const { likes } = collected
  expect(likes.people).toBe(2)
  expect([...likes.user]).toEqual([0, 0, 1])
  expect([...likes.filmId]).toEqual([1, 3, 1])
  expect([...likes.weight].map((weight) => weight.toFixed(1))).toEqual(['1.0', '0.8', '1.0'])
  expect([...likes.seconds]).toEqual([0, 200, 0])
})

test('everybody’s likes are as old as the set they came with: each data set has an end of its own, and so has the site', async () => {
  const of = (filmId: number, last: number, dataset?: string): PersonRatings => ({
    ...person(`person ${filmId}`, [5, 1], dataset ? 'dataset' : 'site'),
    filmIds: [filmId, 9],
    seconds: [0, last],
    ...(dataset && { dataset }),
  })
  const people = [of(1, 7), of(2, 9), of(3, 300, 'old'), of(4, 200, 'old'), of(5, 50, 'older')]
  const { likes } = await collectLikes(all(people))
  const ends = new Map(Array.from(likes.filmId, (filmId, at) => [filmId, likes.ends?.[likes.user[at]!]]))
  expect([1, 2, 3, 4, 5].map((filmId) => ends.get(filmId))).toEqual([9, 9, 300, 300, 50])
})

test('with enough people the same tenth of them is kept out of the training, and nobody is lost', async () => {
  const people = Array.from({ length: 2 * HOLD_OUT_FROM_PEOPLE }, (_, place) => person(`person ${place}`, [5, 4]))
  const { likes, heldOut, heldOutRule } = await collectLikes(all(people))
  expect(heldOutRule).toBe(HOLD_OUT_RULE)
  expect(heldOut.map(({ key }) => key)).toEqual(people.map(({ key }) => key).filter(isHeldOut))
  expect(heldOut.length).toBeGreaterThan(people.length / 20)
  expect(heldOut.length).toBeLessThan(people.length / 5)
  expect(likes.people + heldOut.length).toBe(people.length)
  expect(likes.user.length).toBe(2 * likes.people)
})

test('arrays grow past their first size', async () => {
  const likes = 10_000
  const collected = await collectLikes(all([person('many', new Array(likes).fill(5))]))
  expect(collected.likes.filmId.length).toBe(likes)
  expect(collected.likes.filmId[likes - 1]).toBe(likes)
})
