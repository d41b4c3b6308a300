import { expect, test } from 'vitest'
import { syntheticCatalog, syntheticModels, syntheticRequest } from '../../../bench/synthetic'
import { defaultRankConfig } from '../config/rank-config'
import { buildCatalogIndex } from '../index/catalog-index'
import type { Facet, RankRequest } from '../types'
import { scoreCatalog, scoreWithPlain } from './score-catalog'

const films = syntheticCatalog(300, 1)
const index = buildCatalogIndex(films)
const models = syntheticModels(300, 20, 2)
const asking: RankRequest = {
  ...syntheticRequest(films, 20, 3),
  wishes: [{ facet: 'genre:1', level: 'much-more' }],
  mutedFacets: new Set<Facet>(['mood:3', 'genre:2']),
  wellKnown: 'hidden',
}
const nothing: RankRequest = { ...asking, wishes: [], wellKnown: null, mutedFacets: new Set() }

test('what somebody asks for and what they would get without it are scored as each would be alone', () => {
  const { asked, plain } = scoreWithPlain(index, asking, models, defaultRankConfig)
  const together = { asked: asked.scores.slice(), plain: plain.scores.slice() }
  expect(together.asked).toEqual(scoreCatalog(index, asking, models, defaultRankConfig).scores)
  expect(together.plain).toEqual(scoreCatalog(index, nothing, models, defaultRankConfig).scores)
  expect(together.asked).not.toEqual(together.plain)
})

test('each keeps components of its own: what was asked for stands in one of them', () => {
  const { asked, plain } = scoreWithPlain(index, asking, models, defaultRankConfig)
  const facets = ({ components }: typeof asked) => components.sparse.map(({ source }) => source.facet)
  expect(facets(asked)).toContain('genre:1')
  expect(asked.components.sparse.some(({ source }) => source.kind === 'mute')).toBe(true)
  expect(plain.components.sparse.some(({ source }) => source.kind === 'mute')).toBe(false)
  expect(plain.components.linked).toEqual(asked.components.linked)
})
