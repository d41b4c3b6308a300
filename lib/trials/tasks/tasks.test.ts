import { MockLanguageModelV3, simulateReadableStream } from 'ai/test'
import { describe, expect, test } from 'vitest'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { judge } from '@/testing/tables/wish-table'
import { CallError } from '../../ai/call-fault'
import { readFence } from '../../ai/fence'
import { untrainedRankConfig } from '../../recommender/config/rank-config'
import { meanWithError } from '../../recommender/evaluation/metrics'
import { type TaskResult, taskTable, verdictLine, verdictOf } from '../../recommender/evaluation/tasks/task-result'
import { contentFeatures } from '../../recommender/models/content-features'
import { keptWish } from '../../wishes/kept-wish'
import { emptyWish } from '../../wishes/schema'
import type { TaskModel } from './ask-task'
import { listsTask, starsTask, type TaskOptions } from './star-and-list-tasks'
import { reasonsTask, summariesTask } from './text-tasks'
import { tasteTask, wishesTask } from './wishes-task'
import type { TaskWorld } from './world'

const films = [...shippedCatalog.films.values()].slice(0, 160)
const PEOPLE = 12
const EACH = 24
/** People of two tastes: every other one likes the films of even rows. */
const ratings = Array.from({ length: PEOPLE * EACH }, (_, at) => {
  const user = Math.floor(at / EACH)
  const film = ((at % EACH) * 5 + user * 2) % films.length
  return { user, film, stars: film % 2 === user % 2 ? 5 : 2, seconds: 1_000 + at }
})
const described = films.map(({ year, genres }) => ({ year, genres }))
const world: TaskWorld = {
  set: {
    userIds: Int32Array.from({ length: PEOPLE }, (_, at) => at + 1),
    filmIds: Int32Array.from(films, ({ id }) => id),
    user: Int32Array.from(ratings, ({ user }) => user),
    film: Int32Array.from(ratings, ({ film }) => film),
    stars: Float32Array.from(ratings, ({ stars }) => stars),
    seconds: Float64Array.from(ratings, ({ seconds }) => seconds),
    years: Int16Array.from(films, ({ year }) => year),
    genres: described.map(({ genres }) => genres),
    ...contentFeatures(described),
  },
  catalog: shippedCatalog,
  filmOf: (row) => films[row] ?? (films[0] as (typeof films)[number]),
  engine: { models: {}, config: untrainedRankConfig, artefactId: null, recommender: 'local' },
  notes: new Map(
    films.slice(0, 6).map(({ id, genres }) => [id, [...genres, 'slow', 'slow', 'rainy', 'quiet', 'long']]),
  ),
}

/** A model that answers each question from its data, once plainly and once through the tools. */
function scripted(answerTo: (data: Record<string, unknown>) => object): TaskModel {
  const model = new MockLanguageModelV3({
    doStream: async ({ prompt }) => {
      const text = prompt.map(({ content }) =>
        typeof content === 'string' ? content : content.map((part) => (part.type === 'text' ? part.text : '')).join(''),
      )
      const answer = answerTo(readFence(text[1] ?? '') as Record<string, unknown>)
      const hasTools = (text[0] ?? '').includes('Call tools')
      const delta = JSON.stringify(hasTools ? { calls: [{ tool: 'answer', input: JSON.stringify(answer) }] } : answer)
      return {
        stream: simulateReadableStream({
          chunks: [
            { type: 'stream-start', warnings: [] },
            { type: 'text-start', id: 't' },
            { type: 'text-delta', id: 't', delta },
            { type: 'text-end', id: 't' },
            { type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage },
          ],
        }),
      }
    },
  })
  return { model, timeouts: { firstMs: 5_000, gapMs: 5_000, totalMs: 20_000 }, now: () => 0, onFault: () => undefined }
}
const usage = {
  inputTokens: { total: 10, noCache: 10, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 5, text: 5, reasoning: 0 },
}
const options = (answer: (data: Record<string, unknown>) => object): TaskOptions => ({
  people: 8,
  seed: 1,
  asked: scripted(answer),
  onProgress: () => undefined,
})
const namesOf = ({ rows }: TaskResult) => rows.map(({ name }) => name)
const valuesOf = ({ rows }: TaskResult, kind: string, figure: string) =>
  rows.find((row) => row.kind === kind)?.figures[figure] ?? []

describe('the six tasks', () => {
  test('stars: the floor, baselines, the engine and a model stand in one table, with its cost', async () => {
    const result = await starsTask(
      world,
      options(({ films: asked }) => ({ stars: (asked as string[]).map(() => 3) })),
    )
    expect(namesOf(result)).toEqual(
      expect.arrayContaining(['random', 'mean', 'biased MF', 'model', 'model with tools']),
    )
    // Two or five stars, three said: one or two off.
    expect(valuesOf(result, 'model', 'MAE').every((error) => error !== null && error >= 1 && error <= 2)).toBe(true)
    expect(result.rows.at(-1)?.cost).toEqual({ tokens: 120, steps: 8, ms: 0, failures: {} })
    expect(taskTable(result)).toContain('tokens')
  })

  test.each(['direct', 'sequential'] as const)('%s: one film among a hundred', async (way) => {
    const result = await listsTask(
      world,
      way,
      options(() => ({ best: [] })),
    )
    expect(valuesOf(result, 'model', 'HR@10')).toEqual(Array(8).fill(0))
    expect(valuesOf(result, 'code', 'HR@10')).toHaveLength(8)
    // Eight questions decide nothing.
    expect(verdictOf(result)).toBeNull()
  })

  test.each(['direct', 'sequential'] as const)('%s: the floor is what chance gives by formula', async (way) => {
    const result = await listsTask(world, way, { ...options(() => ({})), people: PEOPLE, asked: null })
    const floor = (figure: string) => meanWithError(valuesOf(result, 'floor', figure).map((value) => value ?? 0)).mean
    // Each of a hundred places is as likely: k of 100 are hits, and a hit counts by its place.
    const expectedAt = (most: number, names: number) => ({
      hits: most / names,
      gain:
        Array.from({ length: most }, (_, place) => 1 / Math.log2(place + 2)).reduce((sum, gain) => sum + gain) / names,
    })
    const draws = PEOPLE * 50
    for (const [most, figure] of [
      [5, '5'],
      [10, '10'],
    ] as const) {
      const { hits, gain } = expectedAt(most, 100)
      const error = Math.sqrt((hits * (1 - hits)) / draws)
      expect(Math.abs(floor(`HR@${figure}`) - hits)).toBeLessThan(4 * error)
      expect(Math.abs(floor(`NDCG@${figure}`) - gain)).toBeLessThan(4 * error)
    }
  })

  test('a model that fails is counted by what went wrong, and each question is told on one line', async () => {
    const lines: string[] = []
    const model = new MockLanguageModelV3({
      doStream: async () => Promise.reject(new CallError('http-429', { sentence: 'Slow down.' })),
    })
    const asked = { ...scripted(() => ({})), model, onFault: (line: string) => lines.push(line) }
    const result = await starsTask(world, { ...options(() => ({})), asked })
    const costs = result.rows.flatMap(({ cost }) => (cost ? [cost.failures] : []))
    expect(costs).toEqual([{ 'http-429': 8 }, { 'http-429': 8 }])
    expect(lines[0]).toBe('model, question 1: http-429: "Slow down."')
    expect(lines).toHaveLength(16)
    expect(taskTable(result)).toContain('8: 8 http-429')
  })

  test('an answer in another form is a fault with a name', async () => {
    const result = await starsTask(
      world,
      options(() => ({ stars: 'five' })),
    )
    expect(result.rows.flatMap(({ cost }) => (cost ? [cost.failures] : []))).toEqual([
      { unreadable: 8 },
      { unreadable: 8 },
    ])
  })

  test('reasons: those of other films are the floor, and a model that says what is not so is not grounded', async () => {
    const result = await reasonsTask(
      world,
      options(({ films: asked }) => ({
        reasons: (asked as { id: number }[]).map(({ id }) => ({
          id,
          reason: 'Steven Spielberg shot it on Mars in 1812.',
        })),
      })),
    )
    expect(valuesOf(result, 'model', 'grounded')).toEqual(Array(8).fill(0))
    expect(valuesOf(result, 'model', 'distinct openings')).toEqual(Array(8).fill(1 / 8))
    const composed = result.rows.find(({ name }) => name === 'composer')?.figures.grounded ?? []
    expect(composed.filter((share) => share === 1).length).toBeGreaterThan(0)
  })

  test('summaries: a claim that no note says does not trace', async () => {
    const result = await summariesTask(
      world,
      options(() => ({ claims: ['slow', 'full of dragons'] })),
    )
    expect(result && valuesOf(result, 'model', 'claims that trace')).toEqual(Array(6).fill(0.5))
    expect(
      await summariesTask(
        { ...world, notes: new Map() },
        options(() => ({})),
      ),
    ).toBeNull()
  })

  test('wishes: a model that corrects a reading is better, and the verdict says so', async () => {
    const wish = { ...(keptWish(['without:genre:comedy']) ?? emptyWish), unread: ['clown'] }
    const sentences = Array.from({ length: 6 }, (_, at) => ({
      said: `sentence ${at}`,
      wish: at === 0 ? { ...emptyWish, unread: ['clown'] } : wish,
      expected: ['more:genre:comedy'],
    }))
    const judgeTokens = (expected: readonly string[], tokens: readonly string[]) => {
      const { wrong, missing } = judge({ said: '', tokens: [...expected] }, tokens)
      return { right: tokens.length - wrong.length, wrong: wrong.length, missing: missing.length }
    }
    const answer = { readings: [{ way: 'more', id: 'genre:comedy' }], wrong: ['without:genre:comedy'] }
    const result = await wishesTask(
      world,
      { sentences, judge: judgeTokens, what: 'six' },
      options(() => answer),
    )
    expect(valuesOf(result, 'model', 'F1')).toEqual(Array(6).fill(1))
    expect(valuesOf(result, 'code', 'F1')).toEqual(Array(6).fill(0))
    expect(
      tasteTask(
        world,
        options(() => ({})),
      ).rows,
    ).toHaveLength(4)
  })
})

describe('the verdict', () => {
  const result = (model: number[], times = 8): TaskResult => ({
    task: 'wishes',
    title: '',
    main: 'F1',
    rows: [
      { name: 'code', kind: 'code', figures: { F1: Array(times).fill([0.5, 0.6, 0.4, 0.5]).flat() } },
      { name: 'tools', kind: 'tools', figures: { F1: Array(times).fill(model).flat() } },
    ],
  })

  test('a model is better where it is so by more than two standard errors', () => {
    expect(verdictOf(result([0.9, 1, 0.9, 0.8]))?.better).toBe('tools')
    expect(verdictOf(result([0.9, 0.2, 0.9, 0.1]))?.better).toBe('code')
    expect(verdictLine('wishes', verdictOf(result([0.9, 1, 0.9, 0.8])))).toContain('does better')
  })

  test('from a few questions nothing is concluded', () => {
    expect(verdictOf(result([0.9, 1, 0.9, 0.8], 7))).toBeNull()
  })

  test('of errors less is better, and without a model there is no verdict', () => {
    expect(verdictOf({ ...result([0.9, 1, 0.9, 0.8]), lessIsBetter: true })?.better).toBe('code')
    expect(verdictOf({ ...result([]), rows: [] })).toBeNull()
  })
})
