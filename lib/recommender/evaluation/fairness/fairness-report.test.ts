import { expect, test } from 'vitest'
import type { Ranking } from '../evaluate'
import { parseRatings } from '../parse-ratings'
import { warmPlan } from '../split'
import { fairnessTables } from './fairness-report'
import { measuredPeople } from './measured-people'

/** Forty people of two tastes with ten ratings each: eight known, two asked for, the second of which is no like. */
const films = Array.from({ length: 24 }, (_, at) => at + 1)
const movies = films.map(
  (film) => `${film},Film ${film} (${film <= 12 ? 1955 : 2005}),${film <= 12 ? 'Western' : 'Drama'}`,
)
const ratings = Array.from({ length: 40 }, (_, user) =>
  Array.from({ length: 10 }, (__, at) => `${user + 1},${(user < 20 ? 0 : 12) + at + 1},${at === 9 ? 2 : 4},${at}`),
)
const set = parseRatings([
  { name: 'ratings.csv', text: ['userId,movieId,rating,timestamp', ...ratings.flat()].join('\n') },
  { name: 'movies.csv', text: ['movieId,title,genres', ...movies].join('\n') },
])
const plan = warmPlan(set, 8, 10)
/** Everybody is shown two dramas; those who like dramas find theirs first. */
const rankings = plan.groups
  .flatMap(({ questions }) => questions)
  .map((): Ranking => ({ items: [21, 22] }) as unknown as Ranking)

test('people are measured by what they were shown of what they went on to like', () => {
  const people = measuredPeople(set, plan, rankings)
  expect(people).toHaveLength(40)
  const [western, drama] = [people[0], people[20]]
  const rowOf = new Map(Array.from(set.filmIds, (id, row) => [id, row]))
  const rows = (...ids: number[]) => ids.map((id) => rowOf.get(id))
  expect(Array.from(western?.liked ?? [])).toEqual(rows(1, 2, 3, 4, 5, 6, 7, 8))
  expect([...(western?.wanted ?? [])]).toEqual(rows(9))
  expect(western).toMatchObject({ known: 8, ndcg10: 0, shown: rows(21, 22) })
  expect(drama).toMatchObject({ known: 8, ndcg10: 1, shown: rows(21, 22) })
})

test('of what was shown the first ten count, and whoever had nothing to find is left out', () => {
  const long = rankings.map(() => ({ items: films.slice(0, 15) }) as unknown as Ranking)
  expect(measuredPeople(set, plan, long)[0]?.shown).toHaveLength(10)
  expect(measuredPeople(set, warmPlan(set, 9, 10), rankings)).toEqual([])
  expect(measuredPeople(set, { ...plan, groups: [] }, rankings)).toEqual([])
})

const cellsOf = (table: string) =>
  table
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]*\|$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

test('the worst served group stands beside the mean, then every group of the last model, then its films', () => {
  const result = (model: string) => ({ model, rankings }) as unknown as Parameters<typeof fairnessTables>[2][number]
  const report = fairnessTables(set, plan, [result('first'), result('last')])
  const [worst = '', served = '', shown = ''] = report.split(/\n\n(?=People|Films)/)
  expect(cellsOf(worst)[0]).toEqual([
    'model',
    'NDCG@10',
    'worst taste',
    'worst decade',
    'worst size',
    'least shown taste',
    'least shown decade',
  ])
  expect(
    cellsOf(worst)
      .slice(1)
      .map(([model]) => model),
  ).toEqual(['first', 'last'])
  expect(cellsOf(worst)[1]).toEqual([
    'first',
    '.5000 ± .0801',
    'Western (20): .0000 ± .0000',
    '1950s (20): .0000 ± .0000',
    'under 20 ratings (40): .5000 ± .0801',
    'Western: 0.00',
    '1950s: 0.00',
  ])
  expect(served.split('\n')[0]).toBe('People served by last')
  expect(cellsOf(served).slice(0, 3)).toEqual([
    ['by', 'group', 'people', 'NDCG@10', '× mean'],
    ['taste', 'Western', '20', '.0000 ± .0000', '0.00'],
    ['taste', 'Drama', '20', '1.0000 ± .0000', '2.00'],
  ])
  expect(shown.split('\n')[0]).toBe('Films shown by last')
  expect(cellsOf(shown).slice(0, 3)).toEqual([
    ['by', 'group', 'of the first ten', 'of what was liked', 'ratio'],
    ['taste', 'Western', '0.0 %', '50.0 %', '0.00'],
    ['taste', 'Drama', '100.0 %', '50.0 %', '2.00'],
  ])
  expect(fairnessTables(set, plan, []).split('\n')[0]).toMatch(/^\| model +\| NDCG@10 +\|$/)
})
