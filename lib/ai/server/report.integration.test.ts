import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '../../db'
import { firstGuess } from './capabilities'
import type { ModelServer } from './learned'
import { databaseStore, forgetServer, markFaultSeen, mayAsk } from './mutations'
import { findLearned, findServer, listFaultsBeside, listUnseenFaults } from './queries'
import { reportCall } from './report'
import { readModelSettings } from './settings'

let server: ModelServer
const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
beforeEach(() => {
  const address = `http://${randomUUID()}.test/v1`
  server = { id: `${address} chat m`, address, api: 'chat', name: 'm', key: undefined }
  logged.mockClear()
})
afterEach(() => db.modelServer.deleteMany({ where: { id: server.id } }))

const fail = (fault: string, retryAfterMs: number | null = null, sentence = 'No.') =>
  reportCall(server, 'list', { fault, sentence, retryAfterMs })
const succeed = () => reportCall(server, 'list', { fault: null, sentence: '', retryAfterMs: null })
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000)

describe('a fault', () => {
  test('logs one line and is counted by kind, with what the provider said last', async () => {
    await fail('prose', null, 'first')
    await fail('prose', null, 'then')
    await reportCall(server, 'note', { fault: 'empty', sentence: '', retryAfterMs: null })
    expect(logged.mock.calls).toEqual([
      [`new kind of model fault: prose, list, m at ${server.address}: "first"`],
      [`model fault: prose, list, m at ${server.address}: "then"`],
      [`new kind of model fault: empty, note, m at ${server.address}`],
    ])
    const known = await findServer(server.id)
    expect(known?.faults).toMatchObject([
      { use: 'note', kind: 'empty', count: 1, sentence: '' },
      { use: 'list', kind: 'prose', count: 2, sentence: 'then' },
    ])
  })

  test('of a new kind is marked until an admin has seen it, and not again when it comes back', async () => {
    await fail('prose')
    await fail('prose')
    const marked = async () => (await listUnseenFaults()).filter(({ serverId }) => serverId === server.id)
    expect(await marked()).toEqual([
      { serverId: server.id, use: 'list', kind: 'prose', model: 'm', firstAt: expect.any(Date) },
    ])
    await markFaultSeen({ serverId: server.id, use: 'list', kind: 'prose' })
    await fail('prose')
    expect(await marked()).toEqual([])
    await fail('empty')
    expect(await marked()).toMatchObject([{ kind: 'empty' }])
  })

  test('of another model at the same address stands beside those of ours, with its name', async () => {
    const other = { ...server, id: `${server.address} chat other`, name: 'other' }
    await fail('cut')
    await reportCall(other, 'note', { fault: 'empty', sentence: 'Nothing.', retryAfterMs: null })
    expect(await listFaultsBeside(server)).toMatchObject([{ model: 'other', use: 'note', kind: 'empty', count: 1 }])
    expect(await listFaultsBeside(other)).toMatchObject([{ model: 'm', use: 'list', kind: 'cut' }])
    expect(await listFaultsBeside(server, inSeconds(9 * 86_400))).toEqual([])
    await db.modelServer.deleteMany({ where: { id: other.id } })
  })

  test('two at once are both counted', async () => {
    await Promise.all([fail('cut'), fail('cut'), fail('cut'), fail('cut')])
    expect((await findServer(server.id))?.faults).toMatchObject([{ kind: 'cut', count: 4 }])
  })
})

describe('a server that fails', () => {
  test('is asked until the third failure in a row, then rests, also for other processes', async () => {
    for (const fault of ['http-5xx', 'unreachable']) {
      await fail(fault)
      expect(await mayAsk(server)).toBe(true)
    }
    await fail('timeout-first')
    expect(await mayAsk(server)).toBe(false)
  })

  test('is never left alone for what a model wrote', async () => {
    for (let time = 0; time < 5; time += 1) await fail('prose')
    expect(await mayAsk(server)).toBe(true)
  })

  test('rests for as long as it says, at once', async () => {
    await fail('http-429', 45_000)
    expect(await mayAsk(server, inSeconds(40))).toBe(false)
    expect(await mayAsk(server, inSeconds(50))).toBe(true)
  })

  test('is said to rest for as long as it does, and no longer', async () => {
    await fail('http-429', 45_000)
    expect((await findServer(server.id, inSeconds(40)))?.isResting).toBe(true)
    expect((await findServer(server.id, inSeconds(50)))?.isResting).toBe(false)
  })

  test('rests for minutes when asking again mends nothing', async () => {
    await fail('http-401')
    expect(await mayAsk(server, inSeconds(200))).toBe(false)
  })

  test('is probed by one request at a time after its rest; a success ends it, a failure makes the next one longer', async () => {
    for (let time = 0; time < 3; time += 1) await fail('http-5xx')
    const probes = await Promise.all(Array.from({ length: 5 }, () => mayAsk(server, inSeconds(31))))
    expect(probes.filter(Boolean)).toHaveLength(1)
    await fail('http-5xx')
    expect(await mayAsk(server, inSeconds(50))).toBe(false)
    expect(await mayAsk(server, inSeconds(62))).toBe(true)
    await succeed()
    expect(await mayAsk(server)).toBe(true)
    expect(await findServer(server.id)).toMatchObject({ failures: 0, restsUntil: null })
  })

  test('may be probed by another when whoever probed left', async () => {
    for (let time = 0; time < 3; time += 1) await fail('http-5xx')
    expect(await mayAsk(server, inSeconds(31))).toBe(true)
    expect(await mayAsk(server, inSeconds(31))).toBe(false)
    await reportCall(server, 'list', { fault: 'aborted', sentence: '', retryAfterMs: null })
    expect(await mayAsk(server, inSeconds(31))).toBe(true)
  })
})

test('what was learned is kept for every process, and can be forgotten', async () => {
  expect(await databaseStore.find(server.id)).toBeNull()
  const known = { ...firstGuess('chat', 'm'), topP: false, path: '/v1' }
  await databaseStore.save(server, known)
  expect(await databaseStore.find(server.id)).toEqual(known)
  await forgetServer(server)
  expect(await databaseStore.find(server.id)).toBeNull()
})

test('what was learned is tried from the top again after a week, and at once for another model or address', async () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
  const low = { ...firstGuess('chat', 'm'), schema: 'plain' as const, stream: false }
  await databaseStore.save(server, low)
  expect(await findLearned(server.id, inDays(6))).toEqual(low)
  expect(await findLearned(server.id, inDays(8))).toBeNull()
  const { server: other } = readModelSettings({
    OPENAI_API_KEY: undefined,
    OPENAI_BASE_URL: server.address,
    OPENAI_MODEL: 'another',
    OPENAI_API: 'chat',
  })
  expect(other && (await findLearned(other.id))).toBeNull()
})
