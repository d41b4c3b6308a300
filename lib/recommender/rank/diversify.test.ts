import { expect, test } from 'vitest'
import { seededRandom } from '../matrix/random'
import { packRows, rowDot } from '../matrix/sparse-rows'
import { mixOf } from './calibration'
import { diversify, diversifyStepwise } from './diversify'
import { type Share, shareGate } from './wish-shares'

/** Rows 0 and 1 are the same film in two prints, row 2 is unlike both. */
const prints = [[{ column: 0, value: 1 }], [{ column: 0, value: 1 }], [{ column: 1, value: 1 }]]
const features = { ...packRows(prints), columns: 2 }
const input = { pool: [0, 1, 2], scores: Float64Array.of(10, 9, 0), features, count: 3 }

test('at lambda 1 the order is the score', () => {
  expect(diversify({ ...input, lambda: 1 })).toEqual([0, 1, 2])
})

test('an unlike film overtakes a double once its lead in similarity outweighs the score', () => {
  // After row 0: row 1 gains lambda · 0.9 - (1 - lambda) · 1, row 2 gains 0. Equal at lambda = 1 / 1.9 = .526.
  expect(diversify({ ...input, lambda: 0.55 })).toEqual([0, 1, 2])
  expect(diversify({ ...input, lambda: 0.5 })).toEqual([0, 2, 1])
})

test('films already on the page count as taken', () => {
  expect(diversify({ ...input, lambda: 0.4, beside: [1] })[0]).toBe(2)
})

test('it returns what there is when asked for more', () => {
  expect(diversify({ ...input, lambda: 0.5, count: 9 })).toHaveLength(3)
  expect(diversify({ ...input, pool: [], lambda: 0.5 })).toEqual([])
})

test('films already on the page take no places of the list', () => {
  expect(diversify({ ...input, lambda: 1, beside: [0], pool: [1, 2], count: 2 })).toEqual([1, 2])
})

/** Two hundred films of a few features and genres each, best first, some of them equal in everything. */
function madeUp(seed: number) {
  const random = seededRandom(seed)
  const some = (columns: number, share: number) =>
    Array.from({ length: columns }, (_, column) => ({ column, value: 0.3 })).filter(() => random() < share)
  const films = Array.from({ length: 200 }, () => ({ features: some(12, 0.3), genres: some(6, 0.3) }))
  const scores = Float64Array.from(films, () => Math.round(40 * random()) / 10).sort((a, b) => b - a)
  const genres = packRows(films.map((film) => film.genres.map((each) => ({ ...each, value: 1 / film.genres.length }))))
  const wanted = Float64Array.of(0.4, 0.3, 0.2, 0.1, 0, 0)
  const marks = Int32Array.from(films, () => Math.floor(4 * random()))
  const [less, more] = [0, 1].map((bit): Share => {
    const wish = { facet: `genre:${bit}` as const, level: bit === 0 ? ('less' as const) : ('more' as const) }
    return { wish, least: bit === 0 ? 0 : 4, most: bit === 0 ? 1 : 8 }
  })
  return {
    pool: [...films.keys()],
    scores,
    features: { ...packRows(films.map((film) => film.features)), columns: 12 },
    lambda: 0.5 + 0.4 * random(),
    mix: () => mixOf(genres, wanted, 0.3, 0.01),
    gate: () => shareGate([less!, more!], marks, 5),
  }
}

/** Weighs every film that is left for every place. */
function withoutShortcuts(
  input: ReturnType<typeof madeUp>,
  count: number,
  mix: ReturnType<typeof mixOf>,
  gated: boolean,
) {
  const { pool, scores, features, lambda } = input
  const gate = gated ? input.gate() : null
  const range = Math.max(1, scores[0]! - scores.at(-1)!)
  const taken: number[] = []
  while (taken.length < count) {
    gate?.open(Int32Array.from(pool), (place) => taken.includes(pool[place]!))
    const gainOf = (row: number) => {
      const relevance = (scores[row]! - scores.at(-1)!) / range
      const near = Math.max(0, ...taken.map((other) => rowDot(features, row, other)))
      return (1 - mix.weight) * lambda * relevance + mix.weight * mix.gain(row) - (1 - mix.weight) * (1 - lambda) * near
    }
    const open = pool.filter((row) => !taken.includes(row) && (!gate || gate.admits(row)))
    const best = open.reduce((one, other) => (gainOf(other) > gainOf(one) ? other : one))
    for (const each of [mix, gate]) each?.take(best)
    taken.push(best)
  }
  return taken
}

test.each([false, true])('what is passed over could not have come next, with shares to hold: %s', (gated) => {
  for (let seed = 0; seed < 12; seed++) {
    const { mix, gate, ...input } = madeUp(seed)
    const list = diversify({ ...input, mix: mix(), gate: gated ? gate() : null, count: 24 })
    expect(list).toEqual(withoutShortcuts({ mix, gate, ...input }, 24, mix(), gated))
  }
})

test('a list that is chosen in steps is the same list', () => {
  const { mix, gate, ...input } = madeUp(20)
  const whole = diversify({ ...input, mix: mix(), gate: gate(), count: 24 })
  const choose = diversifyStepwise({ ...input, mix: mix(), gate: gate() })
  expect(choose(7)).toEqual(whole.slice(0, 7))
  expect(choose(24)).toEqual(whole)
})
