import { expect, test } from 'vitest'
import { parseRatings } from './parse-ratings'
import { trainers } from './recommenders'
import { servedSettings } from './settings'
import { likesAndGram } from './trainer'

/** Two people like films 1 and 2, one likes 2 and 3; nobody likes 4, which all have rated. */
const set = parseRatings([
  {
    name: 'ratings.csv',
    text: [
      'userId,movieId,rating,timestamp',
      ...['1,1,5', '1,2,4', '1,4,1', '2,1,4.5', '2,2,4', '2,4,3.5', '3,2,5', '3,3,4', '3,4,2'].map(
        (line, at) => `${line},${1_000 + at}`,
      ),
    ].join('\n'),
  },
  {
    name: 'movies.csv',
    text: 'movieId,title,genres\n1,One (1990),War\n2,Two (1990),War\n3,Three (1991),Drama\n4,Four (1970),Drama|War',
  },
])
const all = Int32Array.from(set.user.keys())

/** Scores for somebody who gave these films these stars, latest first. */
async function scoresOf(model: string, profile: [film: number, stars: number][], train = all, seed = 1) {
  const scorer = await trainers[model]!({ set, train, seed, settings: servedSettings })
  const scores = new Float64Array(4)
  const rows = Int32Array.from(profile, ([film]) => film - 1)
  scorer({ rows, stars: Float32Array.from(profile, ([, stars]) => stars) }, 2_000_000_000, scores, new Uint8Array(4))
  return [...scores]
}
const near = (...values: number[]) => values.map((value) => expect.closeTo(value, 6))
const [one, two] = [[[1, 5]], [[2, 4]]] as [[number, number]][]

test('likes are counted by pairs, and what films are like beside them where it is asked', () => {
  expect([...likesAndGram({ set, train: all }, 0).gram.values]).toEqual([2, 2, 3, 0, 1, 1, 0, 0, 0, 0])
  expect([...likesAndGram({ set, train: all }, 0).likes.column]).toEqual([0, 1, 0, 1, 1, 2])
  const { values } = likesAndGram({ set, train: all }, 2).gram
  // Films of one year and genre are wholly alike, and each is like itself.
  expect([...values.subarray(0, 3)]).toEqual(near(4, 4, 5))
})

test('popularity is how many like a film, of those it was shown, and less than half a like by chance', async () => {
  const likes = async (...of: Parameters<typeof scoresOf>) => (await scoresOf(...of)).map(Math.round)
  expect(await likes('popularity', [])).toEqual([2, 3, 1, 0])
  expect(await likes('popularity', one!, all.subarray(0, 5))).toEqual([2, 2, 0, 0])
})

test('chance is the same for the same seed', async () => {
  const drawn = await scoresOf('random', [])
  expect(await scoresOf('random', one!)).toEqual(drawn)
  expect(await scoresOf('random', [], all, 2)).not.toEqual(drawn)
  expect(new Set(drawn).size).toBe(4)
})

test('neighbours by cosine, with ten more who like neither', async () => {
  const [first, second] = [2 / (Math.sqrt(6) + 10), 1 / (Math.sqrt(3) + 10)]
  expect(await scoresOf('item-knn', one!)).toEqual(near(0, first, 0, 0))
  expect(await scoresOf('item-knn', [[3, 5], ...one!])).toEqual(near(0, first + second, 0, 0))
})

test('a walk over people, each step the shorter the more they like', async () => {
  const step = 2 ** -0.6
  expect(await scoresOf('rp3beta', one!)).toEqual(near(0, (2 * step) / (2 ** 0.6 * 3 ** 0.4), 0, 0))
  expect(await scoresOf('rp3beta', two!)).toEqual(near((2 * step) / (3 ** 0.6 * 2 ** 0.4), 0, step / (3 ** 0.6 * 1), 0))
})

test('what solves for all films at once', async () => {
  // Films 1 and 3 share nobody: (2 + 200) w = 2 of film 1 for film 2. Of 2 and 3 for 1: [203 1; 1 201] w = [2 0].
  expect(await scoresOf('ease', one!)).toEqual(near(0, 2 / 202, (-1 * 2) / (202 * 203 - 4), 0))
  expect((await scoresOf('ease', two!))[0]).toBeCloseTo((2 * 201) / (203 * 201 - 1), 8)
})

test.each(['item-knn', 'rp3beta', 'ease', 'ials', 'content'])(
  '%s hears likes alone: three and a half stars say nothing',
  async (model) => {
    expect(await scoresOf(model, [[2, 3.5]])).toEqual(await scoresOf(model, []))
    expect(await scoresOf(model, [...one!, [2, 3.5]])).toEqual(await scoresOf(model, one!))
    expect(await scoresOf(model, one!)).not.toEqual(await scoresOf(model, []))
  },
)

test('in content a film is as near as the cosine, and several liked films add up', async () => {
  const [alike, itself] = await scoresOf('content', one!)
  expect([alike, itself]).toEqual(near(1, 1))
  const both = await scoresOf('content', [...one!, [3, 4]])
  const third = await scoresOf('content', [[3, 4]])
  expect(both).toEqual(near(...(await scoresOf('content', one!)).map((score, film) => score + third[film]!)))
})
