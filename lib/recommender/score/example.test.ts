import { expect, test } from 'vitest'
import { filmOf, requestOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import { rankCandidates } from '../rank/rank-candidates'

const index = buildCatalogIndex([
  filmOf({ id: 1, facets: ['genre:horror', 'mood:dread'], kindred: [{ filmId: 4, because: 'both wait' }] }),
  filmOf({ id: 2, facets: ['genre:horror'] }),
  filmOf({ id: 3, facets: ['genre:romance'] }),
  filmOf({ id: 4, facets: ['genre:war'] }),
])

test('films like a named example come first, the example itself does not, and the example is told as the reason', () => {
  const candidates = rankCandidates(index, requestOf({ seedFilmIds: [1, 999, 1] }))
  expect(candidates.map(({ filmId }) => filmId)).toEqual([4, 2, 3])
  expect(candidates[0]?.contributions).toEqual([{ kind: 'seed', filmId: 1, amount: 0.4 }])
  expect(candidates[1]?.score).toBeCloseTo(0.25)
  expect(candidates[2]?.contributions).toEqual([])
})

test('several examples share the weight', () => {
  const [first] = rankCandidates(index, requestOf({ seedFilmIds: [1, 3] }))
  expect(first).toMatchObject({ filmId: 4, score: 0.2 })
})
