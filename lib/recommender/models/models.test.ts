import { expect, test } from 'vitest'
import { factor, solveFactored } from '../matrix/cholesky'
import { seededRandom } from '../matrix/random'
import { packRows, transposeRows } from '../matrix/sparse-rows'
import { featureRows } from './content-features'
import { contentVectors } from './content-vectors'
import { trainEase } from './ease'
import { foldIn } from './fold-in'
import { addRows, emptyGram, gramPlace } from './gram'
import { trainIals } from './ials'
import { trainItemKnn, trainRp3Beta } from './item-knn'
import { toItemModel } from './item-rows'
import { trainLocalEase } from './local-ease'

const like = (column: number) => ({ column, value: 1 })
/** Three people: films 0 and 1 together twice, 1 and 2 together once. */
const likes = packRows([
  [like(0), like(1)],
  [like(0), like(1)],
  [like(1), like(2)],
])
const gramOfLikes = () => {
  const gram = emptyGram(3)
  addRows(gram, likes)
  return gram
}
const counts = Float64Array.of(2, 3, 1)

test('a Cholesky factor solves a system worked by hand', () => {
  // [[4, 2], [2, 3]] x = [10, 9] has x = [1.5, 2].
  const matrix = Float64Array.of(4, Number.NaN, 2, 3)
  const right = Float64Array.of(10, 9)
  factor(matrix, 2)
  solveFactored(matrix, 2, right)
  expect([...right].map((value) => Number(value.toFixed(12)))).toEqual([1.5, 2])
})

test('a matrix that is not positive definite is refused', () => {
  expect(() => factor(Float64Array.of(1, 0, 2, 1), 2)).toThrow(RangeError)
})

test('the Gram matrix counts shared likes, and new likes can be added later', () => {
  const gram = gramOfLikes()
  expect([...gram.values]).toEqual([2, 2, 3, 0, 1, 1])
  addRows(gram, packRows([[like(0), like(2)]]))
  expect(gram.values[gramPlace(0, 2)]).toBe(1)
  expect(gram.values[gramPlace(2, 0)]).toBe(1)
})

test('LocalEASE with one neighbour is ridge regression on that film', () => {
  // Film 0 from film 1: G_01 / (boost · G_11 + λ), boost = 1 + p / (1 - p) = 2: 2 / (2 · 3 + 1).
  const rows = trainLocalEase(gramOfLikes(), { neighbours: 1, ridge: 1, dropout: 0.5 })
  expect(rows.column[0]).toBe(1)
  expect(rows.value[0]).toBeCloseTo(2 / 7)
})

test('a film liked just before another counts more for it, others less, and it counts no more the other way round', () => {
  // Film 1 was liked with film 0 by two and with film 2 by one. Just after film 2 one liked it: G_21 + 3 · 1 beside G_01.
  const gram = gramOfLikes()
  const [options, next] = [{ neighbours: 2, ridge: 1, dropout: 0.5 }, packRows([[], [like(2)], []])]
  const solved = (weight: number) => {
    const rows = trainLocalEase({ ...gram, next }, { ...options, next: weight })
    return (target: number, film: number) => {
      const at = rows.column.indexOf(film, rows.start[target] ?? 0)
      return at < (rows.start[target + 1] ?? 0) ? (rows.value[at] ?? 0) : 0
    }
  }
  const [plain, ordered] = [solved(0), solved(3)]
  // (2 · G_00 + 1) x = G_01 and (2 · G_22 + 1) y = G_21: films 0 and 2 share nobody.
  expect([plain(1, 0), plain(1, 2)]).toEqual([expect.closeTo(2 / 5), expect.closeTo(1 / 3)])
  // The right side sums to 3 as before: 2 · 3 / 6 and (1 + 3) · 3 / 6.
  expect([ordered(1, 0), ordered(1, 2)]).toEqual([expect.closeTo(1 / 5), expect.closeTo(2 / 3)])
  expect(ordered(2, 1)).toBe(plain(2, 1))
})

test('a film liked by fewer, but just before, may become a neighbour', () => {
  const gram = gramOfLikes()
  addRows(gram, packRows([[like(0), like(2)]]))
  const next = packRows([[like(2)], [], []])
  const near = (weight: number) => [
    ...trainLocalEase({ ...gram, next }, { neighbours: 1, ridge: 1, dropout: 0.5, next: weight }).column,
  ]
  expect(near(0)[0]).toBe(1)
  expect(near(9)[0]).toBe(2)
})

test('LocalEASE over all films without dropout is EASE', () => {
  const random = seededRandom(5)
  const people = Array.from({ length: 60 }, () =>
    [...new Set(Array.from({ length: 4 }, () => Math.floor(random() * 8)))].map(like),
  )
  const gram = emptyGram(8)
  addRows(gram, packRows(people))
  const popular = Float64Array.from({ length: 8 }, (_, film) => gram.values[gramPlace(film, film)] ?? 0)
  const dense = trainEase(gram, popular, { ridge: 5 })
  const local = trainLocalEase(gram, { neighbours: 7, ridge: 5, dropout: 0 })
  for (let film = 0; film < 8; film++) {
    const weightFor = (rows: typeof dense, column: number) => {
      for (let at = rows.start[film] ?? 0; at < (rows.start[film + 1] ?? 0); at++) {
        if (rows.column[at] === column) return rows.value[at] ?? 0
      }
      return 0
    }
    for (let column = 0; column < 8; column++) {
      expect(weightFor(local, column)).toBeCloseTo(weightFor(dense, column), 5)
    }
  }
})

test('training a range of films gives the same rows as training all', () => {
  const options = { neighbours: 2, ridge: 1, dropout: 0.2 }
  const all = trainLocalEase(gramOfLikes(), options)
  const last = trainLocalEase(gramOfLikes(), options, 2, 3)
  expect([...last.value]).toEqual([...all.value.slice(all.start[2])])
})

test('item-kNN is cosine with shrinkage', () => {
  const rows = trainItemKnn(gramOfLikes(), { neighbours: 1, shrink: 1 })
  expect(rows.column[0]).toBe(1)
  expect(rows.value[0]).toBeCloseTo(2 / (Math.sqrt(6) + 1))
})

test('RP3beta walks from the liked film and is held back by popularity', () => {
  // Film 0 → film 1: shared walks 2 over (likes of 0)^1 and (likes of 1)^.5.
  const rows = trainRp3Beta(gramOfLikes(), counts, { neighbours: 2, alpha: 1, beta: 0.5 })
  const model = toItemModel(Int32Array.of(1, 2, 3), rows)
  expect(model.column[0]).toBe(1)
  expect(model.value[0]).toBeCloseTo(2 / (2 * Math.sqrt(3)))
})

test('iALS puts films liked together near each other, the same for the same seed', () => {
  const options = { dimensions: 4, iterations: 8, unobserved: 0.1, penalty: 0.01, frequencyPower: 1, seed: 3 }
  const trained = trainIals(likes, 3, options)
  const person = foldIn(trained, [0], [1])
  const score = (film: number) =>
    person.reduce((sum, value, i) => sum + value * (trained.vectors[film * 4 + i] ?? 0), 0)
  expect(score(1)).toBeGreaterThan(score(2))
  expect(trainIals(likes, 3, options).vectors).toEqual(trained.vectors)
})

test('the power of the penalty holds back films and people with many links more', () => {
  const likes = packRows([[0, 1], [0, 1], [0, 2], [0]].map((films) => films.map((column) => ({ column, value: 1 }))))
  const options = { dimensions: 2, iterations: 8, unobserved: 0.1, penalty: 0.5, frequencyPower: 0, seed: 1 }
  const lengthOf = (frequencyPower: number) => {
    const { vectors } = trainIals(likes, 3, { ...options, frequencyPower })
    return [0, 1, 2].map((film) => Math.hypot(vectors[2 * film] ?? 0, vectors[2 * film + 1] ?? 0))
  }
  const [plain, held] = [lengthOf(0), lengthOf(1)]
  const kept = plain.map((length, film) => (held[film] ?? 0) / length)
  expect(kept[0]).toBeLessThan(0.95)
  expect(kept[0]).toBeLessThan(kept[1] ?? 0)
})

test('a new film gets the vector its content promises', () => {
  // Films 0 and 1 carry feature 0 and vector [1]; film 2 carries it too and is new: 2 / (2 + ridge).
  const content = packRows([[like(0)], [like(0)], [like(0)]])
  const promised = contentVectors(content, 1, Float64Array.of(1, 1, 0), 1, Uint8Array.of(1, 1, 0), 0.5)
  expect(promised[2]).toBeCloseTo(2 / 2.5)
})

test('content rows have length 1 and weigh rare words more', () => {
  const { content, features } = featureRows([['drama', 'noir'], ['drama'], []])
  expect(features).toBe(2)
  const [drama = 0, noir = 0] = content.value
  expect(Math.hypot(drama, noir)).toBeCloseTo(1)
  expect(noir / drama).toBeCloseTo(Math.log(4) / Math.log(2.5), 5)
  expect([...transposeRows(content, 2).start]).toEqual([0, 2, 3])
})

test('with several features the promise is the ridge solution of them all', () => {
  // Film 0 carries both features and vector [3]; film 1 the second alone and [1]; film 2 is new and carries the first.
  const content = packRows([[like(0), like(1)], [like(1)], [like(0)]])
  const promised = contentVectors(content, 2, Float64Array.of(3, 1, 0), 1, Uint8Array.of(1, 1, 0), 1)
  // (X'X + I) w = X'y: [[2, 1], [1, 3]] w = [3, 4], so w = [1, 1].
  expect(promised[2]).toBeCloseTo(1)
  expect(promised[0]).toBeCloseTo(2)
})
