import { expect, test } from 'vitest'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { untrainedRankConfig } from '../../recommender/config/rank-config'
import { keptWish } from '../../wishes/kept-wish'
import { emptyWish } from '../../wishes/schema'
import { plansFor } from './plans'

const asker = {
  catalog: shippedCatalog,
  engine: { models: {}, config: untrainedRankConfig, artefactId: null, recommender: 'local' as const },
  context: null,
  today: 20_784,
}
const wishOf = (...tokens: string[]) => keptWish(tokens) ?? emptyWish

test('a wish that leaves few films has plans that give up soft parts, and the hard ones stand in each', () => {
  const plans = plansFor(asker, wishOf('more:genre:western', 'more:theme:zombies', 'more:country:KR', 'minutes:-120'))
  expect(plans.length).toBeGreaterThan(1)
  expect(plans.length).toBeLessThanOrEqual(3)
  expect(plans[0]).toMatchObject({ without: [], added: [] })
  for (const { tokens, without } of plans) {
    expect(tokens).toContain('minutes:-120')
    expect(without).not.toContain('minutes:-120')
  }
  expect(Math.max(...plans.map(({ films }) => films))).toBeGreaterThan(plans[0]?.films ?? 0)
})

test('a wish that can be read in several ways has a plan for each, and a plain one has none', () => {
  expect(plansFor(asker, wishOf('more:genre:comedy'))).toEqual([])
  const plans = plansFor(asker, wishOf('more:genre:comedy'), ['more:setting:train'])
  expect(plans.map(({ added }) => added)).toEqual([[], ['more:setting:train']])
})
