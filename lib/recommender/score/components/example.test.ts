import { expect, test } from 'vitest'
import { filmOf, requestOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import { rankCandidates } from '../../rank/rank-candidates'
import { mostExamples } from './example'

const index = buildCatalogIndex([
  filmOf({ id: 1, facets: ['genre:horror', 'mood:dread'], kindred: [{ filmId: 4, because: 'both wait' }] }),
  filmOf({ id: 2, facets: ['genre:horror'] }),
  filmOf({ id: 3, facets: ['genre:romance'] }),
  filmOf({ id: 4, facets: ['genre:war'] }),
])

test('films like a named example come first, the example itself does not, and the example is told as the reason', () => {
  const candidates = rankCandidates(index, requestOf({ exampleFilmIds: [1, 999, 1] }))
  expect(candidates.map(({ filmId }) => filmId)).toEqual([4, 2, 3])
  expect(candidates[0]?.contributions).toEqual([{ kind: 'example', filmId: 1, amount: 1.6 }])
  expect(candidates[1]?.score).toBeCloseTo(1)
  expect(candidates[2]?.contributions).toEqual([])
})

test('several examples share the weight', () => {
  const [first] = rankCandidates(index, requestOf({ exampleFilmIds: [1, 3] }))
  expect(first).toMatchObject({ filmId: 4, score: 0.8 })
})

test('whoever names nothing has no examples, and a wish is told once, not as an interest too', () => {
  const [one] = rankCandidates(index, requestOf({ interests: [{ facet: 'genre:war', strength: 1, confidence: 1 }] }))
  expect(one?.contributions.filter(({ kind }) => kind === 'interest')).toHaveLength(1)
  const wished = rankCandidates(
    index,
    requestOf({
      interests: [{ facet: 'genre:war', strength: 1, confidence: 1 }],
      wishes: [{ facet: 'genre:war', level: 'more' }],
    }),
  )
  const told = wished.find(({ filmId }) => filmId === 4)?.contributions.filter(({ facet }) => facet === 'genre:war')
  expect(told).toHaveLength(1)
  expect(wished.flatMap(({ contributions }) => contributions).some(({ kind }) => kind === 'example')).toBe(false)
})

test('a long list of another recommender, in any order of ids, is told for each of its films', () => {
  const many = buildCatalogIndex(Array.from({ length: 300 }, (_, place) => filmOf({ id: place + 1 })))
  const outside = Array.from({ length: 300 }, (_, place) => ((place * 7) % 300) + 1)
  const candidates = rankCandidates(many, requestOf({ limit: 12 }), { outside })
  for (const { contributions } of candidates) expect(contributions.map(({ kind }) => kind)).toContain('outside')
})

test('of many examples the first few count, and each has a part of what a single one has', () => {
  const films = Array.from({ length: mostExamples + 2 }, (_, at) => filmOf({ id: at + 1, facets: [`genre:${at}`] }))
  const alike = buildCatalogIndex([...films, ...films.map(({ facets }, at) => filmOf({ id: 100 + at, facets }))])
  const examples = films.map(({ id }) => id)
  const scores = (exampleFilmIds: number[]) => {
    const ranked = rankCandidates(alike, requestOf({ exampleFilmIds, limit: 40 }))
    return films.map((_, at) => ranked.find(({ filmId }) => filmId === 100 + at)?.score ?? 0)
  }
  const [single = 0] = scores([1])
  const all = scores(examples)
  for (const score of all.slice(0, mostExamples)) expect(score).toBeCloseTo(single / mostExamples)
  expect(all.slice(mostExamples)).toEqual([0, 0])
})
