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

test('who only asks for less is scored once, and what that changed is taken back', () => {
  const less: RankRequest = {
    ...asking,
    wellKnown: null,
    wishes: [{ facet: 'genre:1', level: 'less' }],
    interests: [
      { facet: 'mood:3', strength: 2, confidence: 1 },
      { facet: 'genre:1', strength: -1, confidence: 0.5 },
      ...asking.interests.filter(({ facet }) => facet !== 'mood:3' && facet !== 'genre:1'),
    ],
  }
  const { asked, plain } = scoreWithPlain(index, less, models, defaultRankConfig)
  const together = { asked: asked.scores.slice(), plain: plain.scores.slice() }
  const alone = (request: RankRequest) => {
    const { scores, components } = scoreCatalog(index, request, models, defaultRankConfig)
    const told = components.sparse.map(({ source, scale }) => `${source.kind} ${source.facet} ${scale}`).toSorted()
    return { scores: scores.slice(), told }
  }
  expect(together.asked).toEqual(alone(less).scores)
  const unasked = alone({ ...less, wishes: [], mutedFacets: new Set() })
  const furthest = Math.max(...unasked.scores.map((score, row) => Math.abs(score - together.plain[row]!)))
  expect(furthest).toBeLessThan(1e-9)
  const told = plain.components.sparse.map(({ source, scale }) => `${source.kind} ${source.facet} ${scale}`)
  expect(told.toSorted()).toEqual(unasked.told)
})
