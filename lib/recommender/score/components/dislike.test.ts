import { expect, test } from 'vitest'
import { untrainedRankConfig } from '../../config/rank-config'
import { filmOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import { plainRequest } from '../../plain-request'
import { scoreCatalog } from '../score-catalog'

const index = buildCatalogIndex([
  filmOf({ id: 1, facets: ['genre:drama', 'theme:chess', 'mood:bleak'] }),
  filmOf({ id: 2, facets: ['genre:drama', 'theme:chess', 'mood:bleak'] }),
  filmOf({ id: 3, facets: ['genre:drama', 'theme:family', 'mood:tender'] }),
  filmOf({ id: 4, facets: ['genre:comedy', 'theme:family', 'mood:tender'] }),
])
const scoresFor = (weight: number) => {
  const request = plainRequest({ limit: 4, disliked: weight > 0 ? [{ filmId: 1, weight }] : [] })
  return [...scoreCatalog(index, request, {}, untrainedRankConfig).scores]
}

test('what is like a disliked film loses by how like it is, and what shares nothing loses nothing', () => {
  const [, before2 = 0, before3 = 0, before4 = 0] = scoresFor(0)
  const [, after2 = 0, after3 = 0, after4 = 0] = scoresFor(1)
  expect(before2 - after2).toBeGreaterThan(before3 - after3)
  expect(before3 - after3).toBeGreaterThan(0)
  expect(after4).toBe(before4)
})

test('a film named as what it should not be like counts more than one bad rating', () => {
  expect(scoresFor(4)[1]).toBeLessThan(scoresFor(1)[1] ?? 0)
})
