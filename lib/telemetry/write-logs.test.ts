import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { asAction, enterRequest } from './log-context'

const lines: string[] = []
const destination = { write: (line: string) => void lines.push(line) }
const parsed = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)
let stop = () => {}

async function start(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  vi.resetModules()
  const { writeLogs } = await import('./write-logs')
  stop = writeLogs(destination)
}

beforeEach(() => {
  lines.length = 0
})
afterEach(() => {
  stop()
  vi.unstubAllEnvs()
})

test('in production a line is one object, whatever was handed to the console', async () => {
  await start({ NODE_ENV: 'production' })
  console.error('a list failed', new TypeError('no\nfilms'))
  console.warn('settings: %s', 'odd', { two: 2 })
  expect(lines.every((line) => line.trimEnd().split('\n').length === 1)).toBe(true)
  expect(parsed()).toMatchObject([
    { level: 'error', msg: 'a list failed', err: { type: 'TypeError', message: 'no\nfilms' } },
    { level: 'warn', msg: 'settings: odd { two: 2 }' },
  ])
  expect(parsed()[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
})

test('it names the request, and the action within it', async () => {
  await start({ LOG_FORMAT: 'json' })
  await Promise.all(
    ['one', 'two'].map(async (requestId) => {
      // As a server begins each request: apart from whoever started it.
      await new Promise((resolve) => setImmediate(resolve))
      enterRequest({ requestId })
      await asAction(`save-${requestId}`, async () => {
        await Promise.resolve()
        console.error('failed')
      })
      console.log('after')
    }),
  )
  const of = (id: string) => parsed().filter((line) => line.requestId === id)
  for (const id of ['one', 'two']) {
    expect(of(id).map(({ msg, action }) => [msg, action])).toEqual([
      ['failed', `save-${id}`],
      ['after', `save-${id}`],
    ])
  }
})

test('below the level asked for, nothing is written', async () => {
  await start({ LOG_FORMAT: 'json', LOG_LEVEL: 'warn' })
  console.log('quiet')
  console.warn('loud')
  expect(parsed().map(({ msg }) => msg)).toEqual(['loud'])
})

test('a line has an end, and no colours of a terminal', async () => {
  await start({ LOG_FORMAT: 'json' })
  console.log(`\u001b[31m${'x'.repeat(20_000)}\u001b[0m`)
  const [line] = parsed()
  expect(String(line?.msg)).toMatch(/^x+$/)
  expect(String(line?.msg)).toHaveLength(8_000)
})

test('for people a line stays as it was written, with the request at its end', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await start({ LOG_FORMAT: 'text' })
  enterRequest({})
  console.error('failed', 7)
  enterRequest({ requestId: 'seven' })
  await asAction('saveRating', async () => console.error('failed', 8))
  expect(said.mock.calls).toEqual([
    ['failed', 7],
    ['failed', 8, '[request seven, action saveRating]'],
  ])
  expect(lines).toEqual([])
})
