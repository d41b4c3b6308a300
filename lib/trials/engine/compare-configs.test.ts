import { expect, test } from 'vitest'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import type { Engine } from '../../engine/get-engine'
import { withNumbers } from '../../recommender/config/config-numbers'
import { rankConfigFor, untrainedRankConfig } from '../../recommender/config/rank-config'
import { samplePerson } from '../samples'
import { candidatesByComponent } from './candidates'
import { COMPARED, compareConfigs } from './compare-configs'

const engine: Engine = { models: {}, config: rankConfigFor({}), artefactId: null, recommender: 'local' }
const context = { ...samplePerson('sample-regular', shippedCatalog, Date.UTC(2026, 0, 2)), engine }

test('a configuration against itself moves nothing', () => {
  const { now, tried, came, went } = compareConfigs(context, untrainedRankConfig, untrainedRankConfig)
  expect(now).toHaveLength(COMPARED)
  expect(tried).toEqual(now)
  expect(now.every(({ place, otherwise }) => place === otherwise)).toBe(true)
  expect([...came, ...went]).toEqual([])
})

test('what another one brings and takes away is named, and each film says where it stands in the other list', () => {
  const tried = withNumbers(untrainedRankConfig, { popularityWeight: 10, 'similarity.weight': 0, wishWeight: 0 })
  const compared = compareConfigs(context, untrainedRankConfig, tried)
  expect(compared.came.length).toBeGreaterThan(0)
  expect(compared.came).toHaveLength(compared.went.length)
  const places = new Map(compared.tried.map(({ filmId, place }) => [filmId, place]))
  const stayed = compared.now.filter(({ filmId }) => places.has(filmId))
  expect(stayed.map(({ otherwise }) => otherwise)).toEqual(stayed.map(({ filmId }) => places.get(filmId)))
  expect(compareConfigs(context, tried, untrainedRankConfig)).toEqual({
    now: compared.tried,
    tried: compared.now,
    came: compared.went,
    went: compared.came,
  })
})

test('what the kinds of term give a candidate adds up to its score', () => {
  const { kinds, candidates } = candidatesByComponent(context)
  expect(candidates).toHaveLength(24)
  expect(kinds).toContain('interest')
  for (const { score, amounts } of candidates) {
    const sum = Object.values(amounts).reduce((total, amount) => total + amount, 0)
    expect(sum).toBeCloseTo(score, 6)
  }
})
