import { expect, test } from 'vitest'
import { untrainedRankConfig } from '../../config/rank-config'
import { filmOf, requestOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import { rankCandidates } from '../../rank/rank-candidates'

// Two slow dramas liked: a slow drama stands nearer than a slow film and a drama of other kinds.
const index = buildCatalogIndex([
  ...[1, 2, 3].map((id) => filmOf({ id, facets: ['genre:drama', 'mood:contemplative', 'country:FR'] })),
  filmOf({ id: 4, facets: ['genre:western', 'mood:contemplative', 'country:US'] }),
  filmOf({ id: 5, facets: ['genre:drama', 'mood:exuberant', 'country:US'] }),
  ...[6, 7, 8].map((id) => filmOf({ id, facets: ['genre:comedy', 'mood:cosy', 'country:US'] })),
])
const liked = [1, 2].map((filmId) => ({ filmId, weight: 1 }))

test('what is like a liked film in several ways at once comes before what is like it in one', () => {
  const ranked = rankCandidates(index, requestOf({ liked }), {}, untrainedRankConfig)
  const own = (filmId: number) =>
    ranked
      .find((candidate) => candidate.filmId === filmId)
      ?.contributions.filter(({ kind }) => kind === 'content')
      .reduce((sum, { amount }) => sum + amount, 0) ?? 0
  expect(ranked[0]?.filmId).toBe(3)
  expect(own(3)).toBeGreaterThan(own(4) + own(5))
})

test('each liked film earns a part of its own, and the parts are the score', () => {
  for (const { score, contributions } of rankCandidates(index, requestOf({ liked }), {}, untrainedRankConfig)) {
    expect(contributions.reduce((sum, { amount }) => sum + amount, 0)).toBe(score)
    for (const { kind, filmId } of contributions) if (kind === 'content') expect([1, 2]).toContain(filmId)
  }
})

const without = { ...untrainedRankConfig, recency: { ...untrainedRankConfig.recency } }
const scoresOf = (own: { filmId: number; weight: number }[]) =>
  rankCandidates(index, requestOf({ liked: own, limit: 8 }), {}, without).map(({ filmId, score }) => [filmId, score])

test('films that are no longer here, and likes that weigh nothing, say nothing', () => {
  const parts = (own: { filmId: number; weight: number }[]) =>
    rankCandidates(index, requestOf({ liked: own, limit: 8 }), {}, without)
      .flatMap(({ contributions }) => contributions)
      .filter(({ kind }) => kind === 'content')
      .map(({ filmId }) => filmId)
  expect(
    new Set(
      parts([
        { filmId: 1, weight: 1 },
        { filmId: 99, weight: 1 },
        { filmId: 6, weight: 0 },
      ]),
    ),
  ).toEqual(new Set([1]))
  expect(scoresOf([{ filmId: 99, weight: 1 }]).length).toBeGreaterThan(0)
})

test('only the latest of many films are read', () => {
  const { most } = untrainedRankConfig.similarity
  const many = Array.from({ length: most + 1 }, (_, at) => ({ filmId: at < most ? 6 : 1, weight: 1 }))
  const near = (own: typeof many) =>
    rankCandidates(index, requestOf({ liked: own, limit: 8 }), {}, without)
      .flatMap(({ contributions }) => contributions)
      .filter(({ kind, filmId }) => kind === 'content' && filmId === 1)
  expect(near(many)).toEqual([])
  expect(near(many.slice(1))).not.toEqual([])
})

test('twice the weight is twice the part, for what is liked and against what is disliked', () => {
  const part = (config: typeof untrainedRankConfig, request: Parameters<typeof requestOf>[0]) =>
    rankCandidates(index, requestOf({ ...request, limit: 8 }), {}, config)
      .find(({ filmId }) => filmId === 4)
      ?.contributions.filter(({ kind }) => kind === 'content')
      .reduce((sum, { amount }) => sum + amount, 0) ?? 0
  const { similarity, dislike } = untrainedRankConfig
  const likes = { liked: liked.slice(0, 1) }
  const once = part(untrainedRankConfig, likes)
  expect(once).toBeGreaterThan(0)
  expect(
    part({ ...untrainedRankConfig, similarity: { ...similarity, weight: 2 * similarity.weight } }, likes),
  ).toBeCloseTo(2 * once)
  const against = part(untrainedRankConfig, { disliked: liked.slice(0, 1) })
  expect(against).toBeLessThan(0)
  expect(
    part(
      { ...untrainedRankConfig, dislike: { ...dislike, weight: 2 * dislike.weight } },
      { disliked: liked.slice(0, 1) },
    ),
  ).toBeCloseTo(2 * against)
})
