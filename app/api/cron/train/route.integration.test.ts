import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { takeLease } from '@/lib/engine/lease/mutations'
import { env } from '@/lib/env'
import { behaviourKeptDays } from '@/lib/privacy/schema'
import { EventType } from '@/prisma/generated/client'
import { withOwnDatabase } from '@/testing/database/own-database'
import { createUser } from '@/testing/factories'
import { GET } from './route'

withOwnDatabase()

beforeEach(async () => {
  await db.engineLease.deleteMany()
  await db.nightRound.deleteMany()
})

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
  expect(await (await call('Bearer a secret of the night')).json()).not.toHaveProperty('outcome')
  await db.nightRound.deleteMany()
  await takeLease('an admin')
  expect(await (await call('Bearer a secret of the night')).json()).toMatchObject({ outcome: 'busy' })
  log.mockRestore()
})

test('the night forgets what has outlived its time, and nothing that has not', async () => {
  env().CRON_SECRET = 'a secret of the night'
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const days = (count: number) => new Date(Date.now() - count * 86_400_000)
  const { id: userId } = await createUser(db)
  await db.securityEvent.createMany({
    data: [
      { kind: 'signed-in', at: days(181) },
      { kind: 'signed-out', at: days(179) },
    ],
  })
  await db.session.createMany({
    data: [
      { id: 'over', userId, createdAt: days(366) },
      { id: 'good', userId, createdAt: days(364) },
    ],
  })
  const link = { purpose: 'RESET' as const, email: 'a@matinee.test', userId }
  await db.accountLink.createMany({
    data: [
      { ...link, hash: 'over', expiresAt: days(1) },
      { ...link, hash: 'good', expiresAt: days(-1) },
    ],
  })
  // Each kind a day after its time and a day before it; what was said has none.
  const kept: Partial<Record<EventType, number>> = behaviourKeptDays
  const events = Object.values(EventType).flatMap((type) =>
    [1, -1].map((late) => ({ id: `${type} ${late}`, userId, type, occurredAt: days((kept[type] ?? 4_000) + late) })),
  )
  await db.event.createMany({ data: events })
  expect((await call('Bearer a secret of the night')).status).toBe(200)
  const left = await db.event.findMany({ where: { userId }, select: { id: true } })
  expect(left.map(({ id }) => id).toSorted()).toEqual(
    events
      .filter(({ id, type }) => id.endsWith('-1') || !kept[type])
      .map(({ id }) => id)
      .toSorted(),
  )
  expect(await db.securityEvent.findMany()).toMatchObject([{ kind: 'signed-out' }])
  expect(await db.session.findMany()).toMatchObject([{ id: 'good' }])
  expect(await db.accountLink.findMany()).toMatchObject([{ hash: 'good' }])
  log.mockRestore()
})
