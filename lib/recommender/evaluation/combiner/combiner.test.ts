import { expect, test } from 'vitest'
import { rankConfigFor } from '../../config/rank-config'
import { scoreCatalog } from '../../score/score-catalog'
import { requestFor } from '../content/content-catalog'
import { trainOnCatalog } from '../content/content-trainers'
import { profileOf } from '../evaluate'
import { syntheticFiles } from '../fixtures'
import { parseRatings } from '../parse-ratings'
import { servedSettings } from '../settings'
import { warmPlan } from '../split'
import { amountsByKind, weighedKinds } from './amounts'
import { servedWeights } from './combiner'
import { evaluateCombiner, ownCatalog } from './evaluate-combiner'
import { dot, learnFromPairs } from './learn-pairs'

const { catalog, mapped } = ownCatalog(parseRatings(syntheticFiles(40, 40, 20, 3)))

test('the parts of a score add up to it', async () => {
  const plan = warmPlan(mapped.set, 7, 8)
  const models = await trainOnCatalog(catalog, mapped, {
    set: mapped.set,
    train: plan.train,
    seed: 1,
    settings: servedSettings,
  })
  const asked = plan.groups[0]?.questions[3]
  if (!asked) throw new Error('nobody is asked')
  const request = requestFor(catalog, mapped.catalogRow, profileOf(mapped.set, asked.known))
  const { scores, components } = scoreCatalog(catalog.index, request, models, rankConfigFor(models))
  const whole = scores.slice()
  const parts = amountsByKind(components, catalog.index.size)
  for (const [row, score] of whole.entries())
    expect(parts.reduce((sum, part) => sum + (part[row] ?? 0), 0)).toBeCloseTo(score, 8)
  expect(parts.filter((part) => part.some((amount) => amount !== 0)).length).toBeGreaterThan(1)
})

test('what tells liked films from others weighs more, what tells nothing stays where it was', () => {
  const random = [0.3, -0.2, 0.1, -0.25, 0.05]
  const difference = random.map((noise) => Float64Array.of(1 + noise, -1, noise * 0))
  const prior = Float64Array.of(1, 1, 0.5)
  const learned = learnFromPairs({ size: 3, difference, weight: difference.map(() => 1) }, prior, 0.5)
  expect(learned[0]).toBeGreaterThan(1)
  expect(learned[1]).toBeLessThan(1)
  expect(learned[2]).toBe(0.5)
  // At the best of a penalised likelihood its slope is nothing.
  const slope = difference.reduce((sum, row) => sum + (row[0] ?? 0) / (1 + Math.exp(dot(learned, row))), 0)
  expect(slope - 0.5 * ((learned[0] ?? 0) - 1)).toBeCloseTo(0, 6)
  expect(learnFromPairs({ size: 3, difference: [], weight: [] }, prior, 0.5)).toEqual(prior)
})

test('weights far too large come back, where whole steps would run away', () => {
  const difference = [3, -2, 4, -1, 2.5].map((value) => Float64Array.of(value))
  const weight = difference.map(() => 1)
  const learned = learnFromPairs({ size: 1, difference, weight }, Float64Array.of(8), 0.01)
  const slope = difference.reduce((sum, row) => sum + (row[0] ?? 0) / (1 + Math.exp(dot(learned, row))), 0)
  expect(slope - 0.01 * ((learned[0] ?? 0) - 8)).toBeCloseTo(0, 6)
})

test('learned weights are held against what serves on the same people, slice by slice', async () => {
  const { weights, slices } = await evaluateCombiner(catalog, mapped, { seed: 1 })
  expect(weights.map(({ usual }) => usual)).not.toEqual([...servedWeights.slice(0, weights.length)])
  expect(slices.map(({ slice }) => slice)).toEqual([
    'warm, all',
    ...['first 0', 'first 1', 'first 3', 'first 5', 'first 10', 'first 20', 'all'].map((label) => `cold, ${label}`),
  ])
  for (const { served, learned, change } of slices) expect(change.mean).toBeCloseTo(learned.mean - served.mean, 10)
}, 30_000)

test('what one source gives to every film, and to some, is added under its kind; what no combiner weighs is left out', () => {
  const sparse = { scale: 10, row: Int32Array.of(2, 0, 1), from: 0, end: 2, ascending: false }
  const amounts = amountsByKind(
    {
      linked: [],
      folded: [],
      dense: [
        { source: { kind: 'popularity' }, scale: 2, value: Float64Array.of(1, 2, 3) },
        { source: { kind: 'popularity' }, scale: 1, value: Float64Array.of(0.5, 0, 0) },
        { source: { kind: 'exploration' }, scale: 9, value: Float64Array.of(1, 1, 1) },
      ],
      sparse: [
        { ...sparse, source: { kind: 'interest' }, value: Float32Array.of(1, 0.5, 7) },
        { ...sparse, source: { kind: 'interest' }, value: null },
      ],
    } as unknown as Parameters<typeof amountsByKind>[0],
    3,
  )
  expect(Object.fromEntries(weighedKinds.map((kind, at) => [kind, [...(amounts[at] ?? [])]]))).toEqual({
    collaborative: [0, 0, 0],
    popularity: [2.5, 4, 6],
    content: [0, 0, 0],
    kindred: [0, 0, 0],
    interest: [15, 0, 20],
  })
})
