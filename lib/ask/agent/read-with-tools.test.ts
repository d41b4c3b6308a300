import { MockLanguageModelV3, simulateReadableStream } from 'ai/test'
import { describe, expect, test } from 'vitest'
import { shippedCatalog, shippedFilm } from '@/testing/films/shipped-catalog'
import { readFence } from '../../ai/fence'
import { untrainedRankConfig } from '../../recommender/config/rank-config'
import { keptWish } from '../../wishes/kept-wish'
import { emptyWish } from '../../wishes/schema'
import { readWithTools } from './read-with-tools'
import { MOST_ROWS, ROW_LETTERS, type ToolsInput } from './tools'

const input: ToolsInput = {
  asker: {
    catalog: shippedCatalog,
    engine: { models: {}, config: untrainedRankConfig, artefactId: null, recommender: 'local' },
    context: null,
    today: 20_784,
  },
  wish: { ...(keptWish(['more:genre:western', 'without:genre:comedy']) ?? emptyWish), unread: ['juggler'] },
  search: async () => [shippedFilm('alien'), shippedFilm('stalker')],
  texts: new Map(),
}

type Call = { tool: string; input: unknown }
/** A model that answers step by step, and what each step was sent. */
function scripted(steps: Call[][], waitMs = 0) {
  const sent: { system: string; user: string }[] = []
  const usage = {
    inputTokens: { total: 10, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: 5, text: undefined, reasoning: undefined },
  }
  const model = new MockLanguageModelV3({
    doStream: async ({ prompt }) => {
      const [system, user] = prompt.map(({ content }) =>
        typeof content === 'string' ? content : content.map((part) => (part.type === 'text' ? part.text : '')).join(''),
      )
      sent.push({ system: system ?? '', user: user ?? '' })
      const calls = (steps[sent.length - 1] ?? []).map((call) => ({ ...call, input: JSON.stringify(call.input) }))
      const delta = JSON.stringify({ calls })
      return {
        stream: simulateReadableStream({
          chunkDelayInMs: waitMs,
          chunks: [
            { type: 'stream-start', warnings: [] },
            { type: 'text-start', id: 't' },
            { type: 'text-delta', id: 't', delta: delta.slice(0, 5) },
            { type: 'text-delta', id: 't', delta: delta.slice(5) },
            { type: 'text-end', id: 't' },
            { type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage },
          ],
        }),
      }
    },
  })
  return { model, sent }
}
const limits = () => ({
  timeouts: { firstMs: 5_000, gapMs: 5_000, totalMs: 20_000 },
  planningMs: 6_000,
  signal: new AbortController().signal,
})
const animals = { readings: [{ way: 'more', id: 'theme:animals' }] }

describe('a model reads with tools', () => {
  test('what it asks is answered from the engine, told back to it as data, and ends in ids of our lists', async () => {
    const { model, sent } = scripted([[{ tool: 'candidates', input: animals }], [{ tool: 'answer', input: animals }]])
    const read = await readWithTools(model, 'a western with a juggler', input, limits())
    expect(read.tokens).toEqual(['more:theme:animals'])
    expect(read.calls.map(({ tool }) => tool)).toEqual(['candidates'])
    expect(read).toMatchObject({ steps: 2, usage: { inputTokens: 20, outputTokens: 10 } })
    expect(readFence(sent[0]?.user ?? '')).toMatchObject({ task: 'wish-with-tools', unread: ['juggler'] })
    expect(sent[1]?.user).toContain('break no hard part')
    expect(sent[1]?.system).toBe(sent[0]?.system)
    expect(sent[1]?.system).not.toContain('juggler')
  })

  test('it corrects nothing that was read, and adds nothing outside the lists', async () => {
    const tries = {
      readings: [
        { way: 'more', id: 'genre:comedy' },
        { way: 'less', id: 'genre:western' },
        { way: 'avoid', id: 'gore' },
      ],
    }
    const { model } = scripted([[{ tool: 'answer', input: tries }]])
    expect((await readWithTools(model, 'x', input, limits())).tokens).toEqual(['avoid:gore'])
    const outside = scripted([[{ tool: 'answer', input: { readings: [{ way: 'more', id: 'person:tom-hanks' }] } }]])
    expect((await readWithTools(outside.model, 'x', input, limits())).tokens).toEqual([])
  })

  test('once it was measured that it helps, it takes off what was read wrongly, and chooses among plans', async () => {
    const plans = [
      { tokens: [], without: [], added: [], films: 3, best: [] },
      { tokens: [], without: ['more:genre:western'], added: [], films: 90, best: ['Alien (1979)'] },
    ]
    const answer = { readings: [], wrong: ['without:genre:comedy'], plan: 1 }
    const { model, sent } = scripted([[{ tool: 'answer', input: answer }]])
    const read = await readWithTools(model, 'x', { ...input, plans, mayCorrect: true }, limits())
    expect(read).toMatchObject({ gone: ['without:genre:comedy'], plan: 1 })
    expect(readFence(sent[0]?.user ?? '')).toMatchObject({ plans: [{ number: 0 }, { number: 1, films: 90 }] })
    const { model: other } = scripted([[{ tool: 'answer', input: { ...answer, plan: 2 } }]])
    expect(await readWithTools(other, 'x', { ...input, plans }, limits())).toMatchObject({ gone: [], plan: null })
  })

  test('every tool answers in short rows, and only of films that a tool has named', async () => {
    const { id } = shippedFilm('alien')
    const { model, sent } = scripted([
      [
        { tool: 'similar', input: { id } },
        { tool: 'search', input: { text: 'alien' } },
      ],
      [
        { tool: 'similar', input: { id } },
        { tool: 'predict', input: { ids: [id, 999_999] } },
        { tool: 'explain', input: { id } },
        { tool: 'summarise', input: { id } },
        { tool: 'evidence', input: { facet: 'genre:western' } },
      ],
      [{ tool: 'answer', input: { readings: [] } }],
    ])
    const read = await readWithTools(model, 'x', input, limits())
    expect(read.calls.map(({ tool, rows }) => [tool, rows.length])).toEqual([
      ['similar', 1],
      ['search', 2],
      ['similar', MOST_ROWS],
      ['predict', 1],
      ['explain', 3],
      ['summarise', 1],
      ['evidence', 2],
    ])
    const nobodys = 'a film no tool has named'
    expect(read.calls.slice(0, 5).map(({ about }) => about)).toEqual([
      nobodys,
      'alien',
      'Alien',
      `Alien, ${nobodys}`,
      'Alien',
    ])
    expect(read.calls[6]?.about).toBe('Western')
    const told = readFence(sent[2]?.user.slice(sent[2].user.lastIndexOf('<<<DATA')) ?? '')
    expect(sent[1]?.user).toContain('No tool has named this id.')
    const rows = JSON.stringify(told ?? sent[2]?.user).match(/"[^"\\]{161,}/g)
    expect(rows).toBeNull()
    expect(ROW_LETTERS).toBe(160)
  })

  test('at most eight calls and four steps, however long it would go on', async () => {
    const call = { tool: 'evidence', input: { facet: 'genre:western' } }
    const { model, sent } = scripted(Array.from({ length: 9 }, () => [call, call, call]))
    const read = await readWithTools(model, 'x', input, limits())
    expect(read.calls).toHaveLength(8)
    expect(sent).toHaveLength(4)
    expect(read.tokens).toEqual([])
  })

  test('when the time to plan is over, or the person leaves, what the grammar read goes on', async () => {
    const slow = scripted([[{ tool: 'answer', input: animals }]], 40)
    const read = await readWithTools(slow.model, 'x', input, { ...limits(), planningMs: 1 })
    expect(read.tokens).toEqual([])
    const gone = new AbortController()
    gone.abort()
    const left = await readWithTools(slow.model, 'x', input, { ...limits(), signal: gone.signal })
    expect(left).toMatchObject({ tokens: [], calls: [] })
  })

  test('prose, nothing and tools that do not exist are no answer', async () => {
    for (const steps of [[], [[{ tool: 'sql', input: { query: 'drop' } }]]] satisfies Call[][][]) {
      const read = await readWithTools(scripted(steps).model, 'x', input, limits())
      expect(read).toMatchObject({ tokens: [], calls: [] })
    }
  })
})
