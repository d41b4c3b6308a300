import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { takeLease } from '@/lib/engine/training/mutations'
import { env } from '@/lib/env'
import { withOwnDatabase } from '@/testing/database/own-database'
import { GET } from './route'

withOwnDatabase()

beforeEach(() => db.engineLease.deleteMany())

const call = (authorization?: string) =>
  GET(new Request('http://localhost/api/cron/train', { headers: authorization ? { authorization } : {} }))

test('the nightly call is refused without the secret, and when none is set', async () => {
  env().CRON_SECRET = undefined
  expect((await call('Bearer undefined')).status).toBe(503)
  env().CRON_SECRET = 'a secret of the night'
  expect((await call()).status).toBe(401)
  expect((await call('Bearer a secret of the day')).status).toBe(401)
  expect(await db.engineLease.count()).toBe(0)
})

test('with the secret it trains, and says what came of it', async () => {
  env().CRON_SECRET = 'a secret of the night'
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const answer = await call('Bearer a secret of the night')
  expect([answer.status, await answer.json()]).toMatchObject([200, { outcome: 'too-little' }])
  await takeLease('an admin')
  expect(await (await call('Bearer a secret of the night')).json()).toMatchObject({ outcome: 'busy' })
  log.mockRestore()
})
