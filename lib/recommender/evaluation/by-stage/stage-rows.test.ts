import { expect, test } from 'vitest'
import { rankConfigFor } from '../../config/rank-config'
import type { RankModels } from '../../models/served-models'
import type { RatingSet } from '../../models/training-data'
import type { Candidate } from '../../types'
import type { ListChange } from '../list-maker'
import { evaluateStages, type StagedSet } from './stage-rows'

/** Ten people rate films 1 to 20 in this order, all of them five stars; film 20 comes out long after. */
const films = 20
const people = 10
const set: RatingSet = {
  userIds: Int32Array.from({ length: people }, (_, user) => user + 1),
  filmIds: Int32Array.from({ length: films }, (_, film) => film + 1),
  user: Int32Array.from({ length: people * films }, (_, at) => Math.floor(at / films)),
  film: Int32Array.from({ length: people * films }, (_, at) => at % films),
  stars: new Float32Array(people * films).fill(5),
  seconds: Float64Array.from({ length: people * films }, (_, at) => 86_400 * (at % films)),
  years: Int16Array.from({ length: films }, (_, film) => (film === films - 1 ? 2000 : 1900)),
  genres: Array.from({ length: films }, () => []),
  content: { start: new Int32Array(films + 1), column: new Int32Array(), value: new Float32Array() },
  features: 0,
}

const candidate = (filmId: number): Candidate => ({ filmId, score: 0, contributions: [], others: 0, propensity: null })

/** What every list was asked for; a list is the films in the order of their ids. */
function watched() {
  const asked: { weight: number; prior: number; rules: boolean; change: ListChange }[] = []
  const over: StagedSet = {
    name: 'small',
    set,
    train: async () => ({ collaborative: null, content: null, popularity: null }),
    lists:
      (_models: RankModels, config, plan, rules) =>
      (_profile, _asOf, change = {}) => {
        asked.push({ weight: config.interestWeight.genre, prior: config.popularityWeight, rules, change })
        const may = (id: number) => plan.rankable?.[id - 1] !== 0 && !change.without?.includes(id)
        return Array.from(set.filmIds).filter(may).map(candidate)
      },
  }
  return { asked, over }
}

test('every stage is asked on A, D and B by how many ratings are known, and nobody is shown what they rated', async () => {
  const { asked, over } = watched()
  const rows = await evaluateStages(over, { seed: 1, later: (draw) => draw({}).toReversed() })
  expect(rows.map(({ name }) => name)).toEqual([
    'popularity',
    'scores',
    '+ calibration',
    '+ variety',
    '+ exploration',
    '+ rules of the page',
    'resting',
    'scores, interests at half',
    'scores, no prior',
    'scores, no content of new films',
    'scores, films not out too',
  ])
  const cold = ['first 0', 'first 1', 'first 3', 'first 5', 'first 10', 'first 20', 'all'].map((k) => `B, ${k}`)
  for (const { columns } of rows) expect(columns.map(({ label }) => label)).toEqual(['A', 'D', ...cold])
  // Of A the last four are asked for and nothing else is left: a list of them is right, and so is one turned round.
  const ofA = Object.fromEntries(rows.map(({ name, columns }) => [name, columns[0]!.ndcg10.mean]))
  expect([ofA.scores, ofA.resting]).toEqual([1, 1])
  // Popularity, like the lists that keep the rule of release, does not know film 20 yet.
  expect(ofA.popularity).toBeLessThan(1)
  const rated = Array.from({ length: 16 }, (_, at) => at + 1)
  expect(asked[0]!.change.without).toEqual(rated)
  expect(asked.filter(({ rules }) => rules)).not.toEqual([])
})

test('rows beside the scores leave out one part each', async () => {
  const { asked, over } = watched()
  await evaluateStages(over, { seed: 1, later: (draw) => draw({ without: [1] }) })
  const { interestWeight, popularityWeight } = rankConfigFor({})
  const weights = new Set(asked.map(({ weight }) => weight))
  expect(weights).toEqual(new Set([interestWeight.genre, interestWeight.genre / 2]))
  expect(new Set(asked.map(({ prior }) => prior))).toEqual(new Set([popularityWeight, 0]))
  expect(asked.some(({ change }) => change.early)).toBe(true)
  expect(asked.some(({ change }) => change.without?.at(-1) === 1)).toBe(true)
})
