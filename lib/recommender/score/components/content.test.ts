import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultRankConfig } from '../../config/rank-config'
import { filmOf, requestOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import { foldedAmounts, foldIn, foldInWork } from '../../models/fold-in'
import type { ContentModel, ServedModels } from '../../models/served-models'
import { rankCandidates } from '../../rank/rank-candidates'
import type { Candidate, Facet } from '../../types'
import { scoreCatalog } from '../score-catalog'

/** Films 1 to 4 are well liked; 5 and 6 are new and promise what 1 and 3 are; 7 has one like; 8 is unknown to the model. */
const filmIds = Int32Array.of(1, 2, 3, 4, 5, 6, 7, 99)
const vectors = Float32Array.of(1, 0, 0.9, 0.1, 0, 1, 0.1, 0.9, 0.8, 0, 0, 0.8, 0.7, 0.1, 5, 5)
const content: ContentModel = {
  filmIds,
  dimensions: 2,
  vectors,
  likes: Float32Array.of(40, 30, 40, 25, 0, 0, 1, 0),
  square: Float64Array.of(53.94, 0, 26.8, 52.46),
  newFilmLikes: 20,
  foldIn: { unobserved: 0.1, penalty: 2, frequencyPower: 0 },
}
const square = (i: number, j: number) =>
  Array.from(filmIds.keys()).reduce((sum, film) => sum + (vectors[2 * film + i] ?? 0) * (vectors[2 * film + j] ?? 0), 0)
content.square.set([square(0, 0), square(0, 1), square(1, 0), square(1, 1)])
const models: ServedModels = {
  collaborative: {
    filmIds,
    start: Int32Array.of(0, 3, 3, 5, 5, 5, 5, 5, 5),
    column: Int32Array.of(1, 4, 6, 3, 5),
    value: Float32Array.of(0.3, 0.05, 0.02, 0.2, 0.04),
  },
  content,
  popularity: { filmIds, logLikes: content.likes.map(Math.log1p), likes: content.likes, people: 60 },
}
const kinds: Facet[] = ['genre:war', 'genre:drama']
const index = buildCatalogIndex(
  [7, 6, 5, 4, 3, 2, 1, 8].map((id) =>
    filmOf({
      id,
      facets: [kinds[id % 2] ?? 'genre:war'],
      kindred: id === 2 ? [{ filmId: 5, because: 'one story' }] : [],
    }),
  ),
)
const like = (...ids: number[]) => ids.map((filmId) => ({ filmId, weight: 1 }))
const contentOf = (candidates: Candidate[], filmId: number) =>
  candidates
    .find((candidate) => candidate.filmId === filmId)
    ?.contributions.filter(({ kind, filmId: from }) => kind === 'content' && from !== undefined) ?? []

test('the person solves the least squares of the training, and what each liked film gives sums to their score', () => {
  const rows = [0, 2, 1]
  const weights = [1, 0.5, 0.8]
  const work = foldInWork(2)
  const person = foldIn(content, rows, weights, work)
  const at = (row: number, i: number) => vectors[2 * row + i] ?? Number.NaN
  const sum = (of: (row: number, weight: number) => number) =>
    rows.reduce((total, row, each) => total + of(row, weights[each] ?? 0), 0)
  for (const i of [0, 1]) {
    const left = [0, 1].reduce((total, j) => {
      const system = sum((row, weight) => weight * at(row, i) * at(row, j)) + 0.1 * square(i, j) + (i === j ? 2 : 0)
      return total + system * (person[j] ?? Number.NaN)
    }, 0)
    expect(left).toBeCloseTo(
      sum((row, weight) => weight * at(row, i)),
      10,
    )
  }
  const [x = Number.NaN, y = Number.NaN] = person
  const amounts = new Float64Array(3)
  foldedAmounts(content, rows, weights, work, [0.7, -0.2], amounts)
  expect(amounts.every((amount) => amount !== 0)).toBe(true)
  expect(amounts.reduce((total, amount) => total + amount)).toBeCloseTo(0.7 * x - 0.2 * y, 12)
})

test('a new film of a kind the person likes comes before one of another kind, and its films are named', () => {
  const candidates = rankCandidates(index, requestOf({ liked: like(1, 2) }), { content })
  const order = candidates.map(({ filmId }) => filmId)
  expect(order.indexOf(5)).toBeLessThan(order.indexOf(6))
  expect(contentOf(candidates, 5).map(({ filmId }) => filmId)).toEqual(expect.arrayContaining([1, 2]))
  expect(contentOf(candidates, 3)).toEqual([])
  expect(contentOf(candidates, 8)).toEqual([])
})

test('content counts less the more a film is liked', () => {
  const candidates = rankCandidates(index, requestOf({ liked: like(1) }), { content })
  const more = { ...content, likes: content.likes.with(6, 10.5) }
  const sum = (list: Candidate[]) => contentOf(list, 7).reduce((total, { amount }) => total + amount, 0)
  expect(sum(candidates)).toBeGreaterThan(0.1)
  // 1 - 1 / 20 against 1 - 10.5 / 20.
  expect(sum(rankCandidates(index, requestOf({ liked: like(1) }), { content: more }))).toBeCloseTo(sum(candidates) / 2)
})

test('what a model says of films hardly anybody liked is told as content, once for each film of the person', () => {
  const [told, ...rest] = contentOf(rankCandidates(index, requestOf({ liked: like(1) }), models), 5)
  expect(rest).toEqual([])
  const alone = contentOf(rankCandidates(index, requestOf({ liked: like(1) }), { content }), 5)[0]
  expect(told?.amount).toBeGreaterThan(alone?.amount ?? Number.NaN)
  const heard = rankCandidates(index, requestOf({ liked: like(1) }), models).find(({ filmId }) => filmId === 2)
  expect(heard?.contributions.map(({ kind }) => kind)).toContain('collaborative')
})

test('with every model at work, the score a film was ranked by is the sum of what it is told to rest on', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 5 })
  fc.assert(
    fc.property(ids, ids, fc.integer({ min: 0, max: 3 }), (liked, seeds, strength) => {
      const request = requestOf({
        liked: liked.map((filmId, place) => ({ filmId, weight: 1 - place / 10 })),
        exampleFilmIds: seeds,
        interests: [{ facet: 'genre:war', strength, confidence: 0.5 }],
        mutedFacets: new Set(['genre:drama'] as const),
        context: { partOfDay: 'night', weekend: false, device: 'phone' },
        limit: 20,
      })
      const candidates = rankCandidates(index, request, models)
      const { scores } = scoreCatalog(index, request, models, defaultRankConfig)
      for (const { filmId, score, contributions } of candidates) {
        expect(score).toBeCloseTo(
          contributions.reduce((sum, { amount }) => sum + amount, 0),
          10,
        )
        expect(scores[index.rowOf.get(filmId) ?? -1]).toBeCloseTo(score, 6)
      }
    }),
  )
})
