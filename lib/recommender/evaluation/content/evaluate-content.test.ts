import { expect, test } from 'vitest'
import { untrainedRankConfig } from '../../config/rank-config'
import type { FilmVectors } from '../../content/text-vectors'
import { filmOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import type { Profile } from '../../models/training-data'
import type { Facet } from '../../types'
import { parseRatings, RatingFormatError } from '../parse-ratings'
import { servedSettings } from '../settings'
import { ratingsOfCatalog } from './catalog-set'
import type { ContentCatalog } from './content-catalog'
import { contentTable } from './content-report'
import { type ContentParts, contentTrainer, servedTrainer } from './content-trainers'
import { evaluateContent } from './evaluate-content'

// Films 10 to 60 of the ratings; the catalog has 10 to 50 and one nobody rated, in another order.
const catalogIds = [50, 40, 30, 20, 10, 999]
const rowOf = new Map(catalogIds.map((id, row) => [id, row]))
const index = buildCatalogIndex([
  filmOf({ id: 1, prominence: 10, facets: ['genre:war'] }),
  filmOf({ id: 2, prominence: 90, facets: ['genre:drama'] }),
  filmOf({ id: 3, prominence: 20, facets: ['genre:war'], kindred: [{ filmId: 5, because: 'the same war' }] }),
  filmOf({ id: 4, prominence: 30, facets: ['genre:drama'] }),
  filmOf({ id: 5, prominence: 40, facets: ['genre:war'] }),
  filmOf({ id: 6, prominence: 100 }),
])
const none: FilmVectors = { dimensions: 0, values: new Float32Array(0) }
const catalog: ContentCatalog = {
  index,
  title: none,
  logline: { dimensions: 2, values: Float32Array.of(1, 0, 0.6, 0.8, 0, 1, 0, 1, 1, 0, 0, 0) },
  written: new Map(),
  interestsOf: (ratings) =>
    ratings.length === 0 ? [] : [{ facet: 'genre:war' as Facet, strength: 2, confidence: 0.5 }],
}

const movies = [10, 20, 30, 40, 50, 60].map((id) => `${id},Film ${id} (${id === 40 ? 2015 : 1990}),Drama`)
const files = (ratings: string[]) => [
  { name: 'ratings.csv', text: ['userId,movieId,rating,timestamp', ...ratings].join('\n') },
  { name: 'movies.csv', text: ['movieId,title,genres', ...movies].join('\n') },
]
// 2001 and 2016; the liked film of each person is 10, then 60, which the catalog lacks.
const early = 1_000_000_000
const late = 1_460_000_000
const rated = parseRatings(
  files([
    `1,10,5,${early}`,
    `1,60,5,${early + 1}`,
    `1,20,5,${early + 2}`,
    `2,10,5,${late}`,
    `2,40,5,${late + 1}`,
    `2,30,4,${late + 2}`,
    `2,50,1,${late + 3}`,
    `3,60,5,${early}`,
  ]),
)
const mapped = ratingsOfCatalog(rated, rowOf)

test('only ratings of films in the catalog stay, and each film knows its row there', async () => {
  expect(Array.from(mapped.set.filmIds)).toEqual([10, 20, 30, 40, 50])
  expect(Array.from(mapped.catalogRow)).toEqual([4, 3, 2, 1, 0])
  expect(Array.from(mapped.set.film)).toEqual([0, 1, 0, 3, 2, 4])
  expect(Array.from(mapped.set.years)).toEqual([1990, 1990, 1990, 2015, 1990])
  expect(mapped.set.content.start).toHaveLength(6)
  expect(() => ratingsOfCatalog(rated, new Map([[1, 0]]))).toThrow(
    new RatingFormatError('none of the rated films is in the catalog'),
  )
})

const untrainedInput = { set: mapped.set, train: new Int32Array(0), seed: 1, settings: servedSettings }
const liked: Profile = { rows: Int32Array.of(0), stars: Float32Array.of(5) }
async function scoresOf(parts: ContentParts, asOfSeconds = late) {
  const scores = new Float64Array(5)
  const scorer = await contentTrainer(catalog, mapped, parts)(untrainedInput)
  scorer(liked, asOfSeconds, scores, new Uint8Array(5))
  return Array.from(scores)
}

test('each part scores as worked by hand, and parts add up', async () => {
  const { interestWeight, kindredWeight, popularityWeight } = untrainedRankConfig
  // Three of the five films are war films.
  const war = interestWeight.genre * 2 * 0.5 * (1 - 3 / 5)
  const genre = await scoresOf({ facets: ['genre'] })
  // Rows of the set are films 10, 20, 30, 40, 50.
  expect(genre.map((score) => Number(score.toFixed(6)))).toEqual([war, 0, war, 0, war])
  // Film 30 names film 10, which counts half the other way.
  expect(await scoresOf({ kindred: true })).toEqual([0, 0, 0.5 * kindredWeight, 0, 0])
  const prominence = await scoresOf({ prominence: true })
  expect(prominence[3]).toBeCloseTo(popularityWeight * index.popularity[1]!)
  const all = await scoresOf({ facets: ['genre'], kindred: true, prominence: true })
  expect(all[2]).toBeCloseTo(genre[2]! + 0.5 * kindredWeight + prominence[2]!)
})

test('similarity of texts ranks by cosine with the liked films; films without a text get none', async () => {
  const [ten, twenty, thirty, forty, fifty] = (await scoresOf({ texts: [catalog.logline] })) as [
    number,
    number,
    number,
    number,
    number,
  ]
  expect(fifty).toBe(ten)
  expect(fifty).toBeGreaterThan(forty)
  expect(forty).toBeGreaterThan(thirty)
  expect(thirty).toBe(twenty)
  expect(await scoresOf({ texts: [none] })).toEqual([0, 0, 0, 0, 0])
})

test('a film not out yet goes last, whatever it scores', async () => {
  const before = await scoresOf({ prominence: true }, early)
  expect(before[3]).toBe(Math.min(...before))
})

test('the served list keeps off films that are known, not out, not rankable or without ratings', async () => {
  const scores = new Float64Array(5)
  const rankable = Uint8Array.of(1, 1, 1, 1, 0)
  const scorer = await servedTrainer(catalog, mapped, untrainedRankConfig, rankable)(untrainedInput)
  scorer(liked, early, scores, new Uint8Array(5))
  expect(Array.from(scores, Number.isFinite)).toEqual([false, true, true, false, false])
  expect(Math.max(...scores)).toBeCloseTo(0)
  // What somebody rated and did not say leaves no hole in the list: another film moves up.
  scorer({ rows: new Int32Array(0), stars: new Float32Array(0) }, late, scores, Uint8Array.of(0, 1, 0, 1, 1))
  expect(Array.from(scores, Number.isFinite)).toEqual([true, false, true, false, false])
  expect(scores.filter(Number.isFinite).toSorted()).toEqual(Float64Array.of(-1, -0))
})

test('protocol A on the synthetic set: figures worked by hand', async () => {
  // Person 1 knows 10 and is asked for 20; person 2 knows 10, 40 and 30 and has nothing to like left.
  const results = await evaluateContent(catalog, mapped, { protocol: 'A', seed: 1, now: () => 0 })
  const ndcg = Object.fromEntries(results.map(({ model, groups }) => [model, groups[0]?.metrics.ndcg10.mean ?? -1]))
  expect(results[0]?.groups[0]?.people).toBe(1)
  // Likes in training: 10 twice, 30 and 40 once; 40 is not out, so 30 comes first; 20 and 50 have none and are drawn, here 50 before 20.
  expect(ndcg.popularity).toBeCloseTo(1 / Math.log2(4))
  // Of what is out and not known: 20 (prominence 30), 30 (20), 50 (10).
  expect(ndcg.prominence).toBeCloseTo(1)
  // The link leads to 30; 20 and 50 are equal, the lower row first.
  expect(ndcg['kindred alone']).toBeCloseTo(1 / Math.log2(3))
  expect(ndcg['log line alone']).toBeCloseTo(1 / Math.log2(3))
  const table = contentTable(results, ['LLM-Rec basic'])
  expect(table).toMatch(/1 people with something to find/)
  expect(table).toMatch(/\| prominence +\| 1\.0000 ± \.0000 .*\| \+\.5000 ± \.0000/)
  expect(table).toMatch(/\| LLM-Rec basic +\| no approved texts/)
})

test('texts a model wrote get a row of their own and join all views', async () => {
  const withTexts = { ...catalog, written: new Map([['LLM-Rec basic', catalog.logline]]) }
  const results = await evaluateContent(withTexts, mapped, { protocol: 'D', seed: 1, now: () => 0 })
  const names = results.map(({ model }) => model)
  expect(names).toContain('LLM-Rec basic alone')
  expect(names).toContain('all views + prominence')
})

test('every view stands in a row of its own, the trained site as it serves last', async () => {
  const results = await evaluateContent(catalog, mapped, { protocol: 'A', seed: 1, now: () => 0 })
  expect(results.map(({ model }) => model)).toEqual([
    'popularity',
    'random',
    'prominence',
    'title + genres',
    '+ log line',
    '+ moods, themes',
    '+ people, decade, country',
    '+ kindred',
    'log line alone',
    'moods, themes alone',
    'kindred alone',
    'all views',
    'all views + prominence',
    'site, by score',
    'site, as served',
    'trained site, by score',
    'trained site, without exploration',
    'trained site, as served',
  ])
})

test('the table of content names its figures in the order they stand in', () => {
  const header = contentTable([], [])
    .split('\n')
    .find((line) => line.startsWith('|'))
  expect(
    header
      ?.split('|')
      .map((cell) => cell.trim())
      .filter(Boolean),
  ).toEqual(['content', 'NDCG@10', 'Recall@10', 'MRR', 'coverage', 'popularity %', 'NDCG@10 against popularity'])
})
