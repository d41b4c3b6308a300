import { expect, test } from 'vitest'
import { filmOf, requestOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import { rankCandidates } from '../../rank/rank-candidates'

const index = buildCatalogIndex([
  filmOf({ id: 1, facets: ['genre:horror', 'mood:dread'], kindred: [{ filmId: 4, because: 'both wait' }] }),
  filmOf({ id: 2, facets: ['genre:horror'] }),
  filmOf({ id: 3, facets: ['genre:romance'] }),
  filmOf({ id: 4, facets: ['genre:war'] }),
])

test('films like a named example come first, the example itself does not, and the example is told as the reason', () => {
  const candidates = rankCandidates(index, requestOf({ exampleFilmIds: [1, 999, 1] }))
  expect(candidates.map(({ filmId }) => filmId)).toEqual([4, 2, 3])
  expect(candidates[0]?.contributions).toEqual([{ kind: 'example', filmId: 1, amount: 0.8 }])
  expect(candidates[1]?.score).toBeCloseTo(0.5)
  expect(candidates[2]?.contributions).toEqual([])
})

test('several examples share the weight', () => {
  const [first] = rankCandidates(index, requestOf({ exampleFilmIds: [1, 3] }))
  expect(first).toMatchObject({ filmId: 4, score: 0.4 })
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
