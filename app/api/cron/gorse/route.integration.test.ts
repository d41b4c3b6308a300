import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { withOwnDatabase } from '@/testing/database/own-database'
import { API_KEY, startScriptedGorse } from '@/testing/scripted/scripted-gorse'
import { GET } from './route'

// Whatever other tests left would be pushed too.
withOwnDatabase()

const server = await startScriptedGorse()
process.env.RECOMMENDER = 'gorse'
process.env.GORSE_URL = server.url
process.env.GORSE_API_KEY = API_KEY
const secret = 'a secret of the night'

beforeEach(() => {
  env().CRON_SECRET = secret
  env().RECOMMENDER = 'gorse'
  server.reset()
})
afterAll(() => server.close())

const call = (authorization?: string) =>
  GET(new Request('http://localhost/api/cron/gorse', { headers: authorization ? { authorization } : {} }))

test('nothing is pushed without the secret, without one being set, or where Gorse does not serve', async () => {
  expect((await call()).status).toBe(401)
  expect((await call('Bearer another')).status).toBe(401)
  env().RECOMMENDER = 'local'
  expect((await call(`Bearer ${secret}`)).status).toBe(200)
  env().CRON_SECRET = undefined
  expect((await call('Bearer undefined')).status).toBe(503)
  expect(server.requests).toEqual([])
})

test('with the secret the whole is pushed, and a Gorse that fails is an error a scheduler sees', async () => {
  const answer = await call(`Bearer ${secret}`)
  expect([answer.status, await answer.json()]).toMatchObject([200, { strangersDeleted: 0 }])
  expect(server.requests.map((request) => `${request.method} ${request.path}`)).toContain('GET /api/users')

  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  server.reset(() => ({ status: 500, body: 'gone' }))
  const failed = await call(`Bearer ${secret}`)
  expect([failed.status, await failed.json()]).toEqual([502, { message: 'Gorse answered 500.' }])
  expect(log.mock.calls[0]?.[0]).toContain('gorse: the push failed')
  expect(await db.workFault.count({ where: { work: 'night', kind: 'gorse' } })).toBe(1)
  log.mockRestore()
})
