import { expect, test } from 'vitest'
import { filmOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import { parseRatings } from '../parse-ratings'
import { ratingsOfCatalog } from './catalog-set'
import type { ContentCatalog } from './content-catalog'
import { evaluateTrials } from './trials'

/** Thirty people go through twelve films in one order, from where they begin; every fourth of them is a bad one. */
const films = Array.from({ length: 12 }, (_, at) => at + 1)
const ratings = Array.from({ length: 30 }, (_, user) =>
  films
    .slice(0, 10)
    .map(
      (__, at) => `${user + 1},${1 + ((user + at) % 12)},${at % 4 === 2 ? 1 : 4 + (at % 3) / 2},${1_000_000_000 + at}`,
    ),
)
const set = parseRatings([
  { name: 'ratings.csv', text: ['userId,movieId,rating,timestamp', ...ratings.flat()].join('\n') },
  {
    name: 'movies.csv',
    text: ['movieId,title,genres', ...films.map((id) => `${id},Film ${id} (1990),Drama`)].join('\n'),
  },
])
const index = buildCatalogIndex(films.map((id) => filmOf({ id, prominence: 50, facets: ['genre:drama'] })))
const none = { dimensions: 0, values: new Float32Array(0) }
const catalog: ContentCatalog = { index, title: none, logline: none, written: new Map(), interestsOf: () => [] }
const mapped = ratingsOfCatalog(set, new Map(films.map((id, row) => [id, row])))

const run = async (only?: string) => {
  const told: string[] = []
  const results = await evaluateTrials(catalog, mapped, {
    seed: 1,
    now: () => 0,
    only,
    onProgress: (text) => told.push(text),
  })
  const figures = results.map(({ model, groups }) => [model, groups[0]?.metrics.ndcg10.mean ?? -1] as const)
  return { told, names: results.map(({ model }) => model), figure: new Map(figures) }
}

test('what serves stands first, then each other model in its place, told while it trains', async () => {
  const { names, told } = await run()
  expect(names).toEqual([
    'served',
    'full EASE, ridge 200',
    'full EASE, ridge 400',
    ...[0, 1, 4].map((next) => `liked next counts ${next}`),
    ...[0.1, 0.3, 0.6].map((lost) => `dislikes count -${lost}`),
    'ordinal: stars graded',
    'ordinal: five stars count 1.3',
    'popularity 0.15, half at 10',
    'popularity 0.6, half at 10',
    'popularity 0.3, half at 40',
  ])
  expect([...new Set(told)].filter((text) => text.endsWith(': training'))).toEqual(
    names.map((name) => `${name}: training`),
  )
})

test('only those of a name run, beside what serves', async () => {
  expect((await run('full EASE')).names).toEqual(['served', 'full EASE, ridge 200', 'full EASE, ridge 400'])
  expect((await run('nothing of that name')).names).toEqual(['served'])
})

test('who goes through films in one order is told best by what followed before', async () => {
  const { figure } = await run('liked next')
  expect(figure.get('served')).toBeGreaterThan(figure.get('liked next counts 0') ?? 1)
})
