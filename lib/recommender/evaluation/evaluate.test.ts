import { expect, test } from 'vitest'
import { rankConfigFor, untrainedRankConfig } from '../config/rank-config'
import tuned from '../tuned.json'
import { barChart } from './chart'
import { evaluate, type Protocol, planFor } from './evaluate'
import { syntheticFiles } from './fixtures'
import { parseRatings, RatingFormatError } from './parse-ratings'
import { pairedDifference, reportTables } from './report'
import { rankAsServed, trainModels } from './served-recommender'
import { type EngineSettings, servedSettings } from './settings'
import { newFilmsPlan } from './split'
import { scoresAlone } from './stages'
import { settingsOf } from './tune/values'

const set = parseRatings(syntheticFiles(60, 80, 30, 4))
const smallSettings = settingsOf(servedSettings, {
  ...tuned.chosen,
  training: { ...tuned.chosen.training, ridge: 5 },
})
const run = (models: string[], protocol: Protocol = 'A') =>
  evaluate(set, { protocol, models, seed: 1, now: () => 0, settings: smallSettings })
const ratings = (text: string) =>
  parseRatings([{ name: 'ratings.csv', text: `userId,movieId,rating,timestamp\n${text}` }])

test('every model beats chance on people of two tastes, and the engine beats popularity', async () => {
  const models = ['random', 'popularity', 'content', 'item-knn', 'rp3beta', 'ease', 'ials', 'content-vectors', 'engine']
  const results = await run(models)
  const ndcg = Object.fromEntries(results.map(({ model, groups }) => [model, groups[0]?.metrics.ndcg10.mean ?? 0]))
  for (const model of models.slice(2)) expect(ndcg[model], model).toBeGreaterThan(ndcg.random ?? 1)
  expect(ndcg.engine).toBeGreaterThan(ndcg.popularity ?? 1)
  expect(reportTables(results)).toContain('NDCG@10 against')
}, 30_000)

test('rankings hold a hundred films or all that are left, none of them known, each once', async () => {
  const [result] = await run(['engine'])
  const first = result?.rankings[0]
  const known = new Set(planFor(set, 'A', 1).groups[0]?.questions[0]?.known.map((place) => set.film[place] ?? -1))
  expect(result?.rankings).toHaveLength(60)
  expect(first?.items).toHaveLength(80 - 24)
  expect(new Set(first?.items).size).toBe(56)
  for (const id of first?.items ?? []) expect(known.has(set.filmIds.indexOf(id))).toBe(false)
})

test('protocol A cuts each history at seven, eight and ten tenths in time order', () => {
  const two = ratings('1,10,4,300\n1,20,4,100\n1,30,4,200\n1,40,4,200\n1,50,5,400')
  const [question] = planFor(two, 'A', 1).groups[0]?.questions ?? []
  const films = (places: Int32Array | undefined) =>
    Array.from(places ?? [], (place) => two.filmIds[two.film[place] ?? 0])
  expect(films(question?.known)).toEqual([20, 30, 40, 10])
  expect(films(question?.answers)).toEqual([50])
})

test('protocol B never trains on the people it asks, and excludes the same films for every k', () => {
  const plan = planFor(set, 'B', 1)
  const trained = new Set(Array.from(plan.train, (place) => set.user[place]))
  for (const { questions } of plan.groups) {
    expect(questions).toHaveLength(12)
    for (const question of questions) {
      expect(trained.has(question.user)).toBe(false)
      expect(question.excluded).toHaveLength(24)
    }
  }
  expect(plan.groups.map(({ questions }) => questions[0]?.known.length)).toEqual([0, 1, 3, 5, 10, 20, 24])
})

test('a person of whom nothing is known gets popularity from the engine', async () => {
  const [popularity, engine] = await run(['popularity', 'engine'], 'B')
  expect(engine?.groups[0]?.metrics.ndcg10.mean).toBeCloseTo(popularity?.groups[0]?.metrics.ndcg10.mean ?? -1, 1)
})

test('protocol C trains on nothing after the cut', () => {
  const plan = planFor(set, 'C', 1)
  const latest = Math.max(...Array.from(plan.train, (place) => set.seconds[place] ?? 0))
  for (const question of plan.groups[0]?.questions ?? []) {
    for (const place of question.answers) expect(set.seconds[place]).toBeGreaterThan(latest)
  }
})

test('no row of protocol E reads what came after the moment asked about', async () => {
  const day = 86_400
  const long = Array.from({ length: 60 }, (_, person) =>
    Array.from({ length: 10 }, (_, at) =>
      [person + 1, 1 + ((person + 3 * at) % 40), 4, day * (20 * person + at)].join(),
    ),
  )
  const before = ratings(long.flat().join('\n'))
  const cut = day * 20 * 30
  // The same past, and another future: later people like other films.
  const after = { ...before, film: before.film.map((film, place) => (before.seconds[place]! < cut ? film : 39 - film)) }
  const models = ['popularity', 'ease', 'engine']
  const options = { protocol: 'E', models, seed: 1, now: () => 0, settings: smallSettings } as const
  const [one, other] = [await evaluate(before, options), await evaluate(after, options)]
  const early = 25
  for (const [at, model] of models.entries()) {
    const lists = [one, other].map((results) => results[at]!.rankings.slice(0, early))
    expect(lists[0], model).toEqual(lists[1])
    expect(one[at]!.rankings, model).not.toEqual(other[at]!.rankings)
  }
}, 30_000)

test('protocol D ranks only films without any interaction in training', async () => {
  const plan = planFor(set, 'D', 1)
  const trained = new Set(Array.from(plan.train, (place) => set.film[place]))
  const [result] = await run(['content-vectors'], 'D')
  for (const id of result?.rankings.flatMap(({ items }) => items) ?? []) {
    expect(trained.has(set.filmIds.indexOf(id))).toBe(false)
  }
  expect(plan.rankable?.reduce((sum, may) => sum + may, 0)).toBe(16)
})

test('paired differences are taken person by person', async () => {
  const [popularity, engine] = await run(['popularity', 'engine'])
  const [left, right] = [engine?.groups[0], popularity?.groups[0]]
  if (!left || !right) throw new Error('no results')
  expect(pairedDifference(left, right).mean).toBeCloseTo(left.metrics.ndcg10.mean - right.metrics.ndcg10.mean)
})

test('a model that does not exist is named', () => {
  return expect(run(['magic'])).rejects.toThrow(/no model is called "magic"/)
})

test('the three layouts of MovieLens are read', () => {
  const dat = parseRatings([
    { name: 'ratings.dat', text: '1::7::5::100\n' },
    { name: 'movies.dat', text: '7::Alien: The Cut (1979)::Horror|Sci-Fi\n' },
  ])
  expect([dat.genres[0], dat.years[0]]).toEqual([['Horror', 'Sci-Fi'], 1979])
  const item = [
    '7',
    'Alien (1979)',
    '01-Jan-1979',
    '',
    'http://x',
    ...Array.from({ length: 19 }, (_, i) => (i === 11 ? '1' : '0')),
  ]
  const old = parseRatings([
    { name: 'u.data', text: '1\t7\t5\t100\n' },
    { name: 'u.item', text: `${item.join('|')}\n` },
  ])
  expect([old.genres[0], old.years[0]]).toEqual([['genre-11'], 1979])
  const quoted = parseRatings(syntheticFiles(1, 2, 1, 1))
  expect([quoted.genres[0], quoted.years[0]]).toEqual([['Drama', 'War'], 1951])
})

test('a folder without ratings, without rows or with words for numbers is refused with file and line', () => {
  expect(() => parseRatings([])).toThrow(RatingFormatError)
  expect(() => ratings('')).toThrow('ratings.csv holds no ratings')
  expect(() => ratings('1,2,4,5\n1,2,good,5')).toThrow(/ratings\.csv, line 3.*"1,2,good,5"/)
  expect(() => ratings('1,2,9,5')).toThrow(/0\.5 to 5/)
  expect(() => ratings('1,2')).toThrow(RatingFormatError)
})

test('a chart names every model and escapes what it is given', () => {
  const svg = barChart('A < B', [{ label: 'engine', mean: 0.1387, standardError: 0.007, own: true }])
  expect(svg).toContain('.1387')
  expect(svg).toContain('A &#60; B')
})

test('protocol C leaves the ratings in the order they came', () => {
  const own = parseRatings(syntheticFiles(10, 20, 8, 2))
  const before = [...own.seconds]
  const { train } = planFor(own, 'C', 1)
  expect([...own.seconds]).toEqual(before)
  expect(train.length / own.seconds.length).toBeGreaterThan(0.7)
  expect(train.length / own.seconds.length).toBeLessThan(0.9)
})

test('protocol D takes all interactions of a fifth of the films away, and asks for each of them', () => {
  const { train, groups, rankable } = newFilmsPlan(set, 1)
  const taken = [...(rankable ?? [])].filter((may) => may === 1).length
  expect(taken).toBe(Math.floor(set.filmIds.length / 5))
  const answers = groups[0]?.questions.flatMap((question) => [...question.answers]) ?? []
  expect([...train, ...answers].toSorted((a, b) => a - b)).toEqual([...set.film.keys()])
  for (const place of answers) expect(rankable?.[set.film[place] ?? -1]).toBe(1)
  for (const place of train) expect(rankable?.[set.film[place] ?? -1]).toBe(0)
})

test('tuning on new films asks for another fifth, and never touches the fifth of the test', () => {
  const [test, tuning] = [newFilmsPlan(set, 1), newFilmsPlan(set, 1, 'tuning')]
  const touched = [tuning.train, ...(tuning.groups[0]?.questions ?? []).map(({ answers }) => answers)]
  for (const place of touched.flatMap((places) => [...places])) expect(test.rankable?.[set.film[place] ?? -1]).toBe(0)
  expect(tuning.rankable?.filter((may, film) => may === 1 && test.rankable?.[film] === 1)).toHaveLength(0)
  expect(tuning.train.length).toBeGreaterThan(0)
})

test('as the site would: its candidates first, none of them known or not yet out, and behind them all others', async () => {
  const films = set.filmIds.length
  const input = { set, train: Int32Array.from(set.user.keys()), seed: 1, settings: smallSettings }
  const scorer = rankAsServed(input, await trainModels(input), { ...scoresAlone, varied: true })
  const blocked = Uint8Array.from({ length: films }, (_, film) => (film % 3 === 0 ? 1 : 0))
  const scores = new Float64Array(films)
  const profile = { rows: Int32Array.of(0, 3), stars: Float32Array.of(5, 4) }
  scorer(profile, Number.MAX_SAFE_INTEGER, scores, blocked)
  const best = Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  expect(best.slice(0, 24).every((film) => blocked[film] === 0)).toBe(true)
  const steps = best.slice(0, 24).map((film) => scores[film] ?? 0)
  for (let place = 1; place < 24; place++) expect((steps[place - 1] ?? 0) - (steps[place] ?? 0)).toBeCloseTo(1)
})

test('the weights are those of a site that has as many likes, grown from those that are named and else from those in code', async () => {
  const input = { set, train: Int32Array.from(set.user.keys()), seed: 1, settings: smallSettings }
  const trained = await trainModels(input)
  const popularity = trained.popularity && { ...trained.popularity, likes: trained.popularity.likes.map(() => 0.5) }
  const models = { ...trained, popularity }
  expect(rankConfigFor(models).similarity.weight).toBeGreaterThan(0)
  const profile = { rows: Int32Array.of(0, 3), stars: Float32Array.of(5, 4) }
  const ranked = (settings: EngineSettings) => {
    const scores = new Float64Array(set.filmIds.length)
    rankAsServed({ ...input, settings }, models, scoresAlone)(profile, 0, scores, new Uint8Array(scores.length))
    return [...scores]
  }
  const { ranking, ...rest } = smallSettings
  const alone = { ...ranking, similarity: untrainedRankConfig.similarity }
  expect(ranked(smallSettings)).toEqual(ranked({ ...rest, ranking: alone }))
  const none = { ...alone.similarity, weight: 0 }
  expect(ranked(smallSettings)).not.toEqual(ranked({ ...rest, ranking: { ...ranking, similarity: none } }))
}, 30_000)

test('every part of the engine that is left out changes what is ranked', async () => {
  const models = ['engine', 'engine-no-recency', 'engine-no-content', 'engine-varied', 'engine-list', 'served']
  const results = await run(models)
  const lists = results.map(({ rankings }) => JSON.stringify(rankings))
  expect(new Set(lists).size).toBeGreaterThanOrEqual(5)
  const rankingsOf = (model: string) => lists[models.indexOf(model)]
  for (const model of models.slice(1)) expect(rankingsOf(model), model).not.toBe(rankingsOf('engine'))
  expect(rankingsOf('engine-list')).not.toBe(rankingsOf('served'))
}, 60_000)

test('the bars of a chart stand below each other, a row apart, and the chart has room for them', () => {
  const bar = (label: string) => ({ label, mean: 0.1, standardError: 0.01, own: false })
  const svg = barChart('Four', ['a', 'b', 'c', 'd'].map(bar))
  const places = [...svg.matchAll(/<rect[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y))
  expect(places).toHaveLength(4)
  const steps = places.slice(1).map((y, at) => y - places[at]!)
  expect(new Set(steps).size).toBe(1)
  expect(steps[0]).toBeGreaterThan(20)
  expect(Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1])).toBeGreaterThan(places[3]! + 20)
  expect(places[0]).toBeGreaterThan(26)
})
