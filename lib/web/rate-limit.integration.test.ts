import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '../db'
import { takeFromLimit } from './rate-limit'

const limitOf = (max: number, perSeconds = 60) => ({ name: `test-${randomUUID()}`, max, perSeconds })
const limited = { name: 'AppError', code: 'rate-limited' }

test('of many at once exactly as many pass as the limit allows', async () => {
  const limit = limitOf(5)
  const now = new Date()
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeFromLimit(limit, 'somebody', { now })))
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(5)
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject(limited)
})

test('people and purposes are counted apart', async () => {
  const limit = limitOf(1)
  const now = new Date()
  await takeFromLimit(limit, 'ada', { now })
  await takeFromLimit(limit, 'ben', { now })
  await takeFromLimit(limitOf(1), 'ada', { now })
  await expect(takeFromLimit(limit, 'ada', { now })).rejects.toMatchObject(limited)
})

// Near the present: what other tests count at the same time sweeps away all that is older than a day.
const MINUTE_MS = 60_000
const fullMinute = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS
const minutesAgo = (minutes: number) => new Date(fullMinute - minutes * MINUTE_MS)

test('the next window starts from nothing, at its first moment', async () => {
  const limit = limitOf(1, 60)
  const start = minutesAgo(0)
  const end = new Date(start.getTime() - 1)
  await takeFromLimit(limit, 'ada', { now: end })
  await expect(takeFromLimit(limit, 'ada', { now: end })).rejects.toMatchObject(limited)
  await takeFromLimit(limit, 'ada', { now: start })
  const windows = await db.rateWindow.findMany({ where: { key: `${limit.name}:ada` }, orderBy: { startedAt: 'asc' } })
  expect(windows.map((window) => window.startedAt)).toEqual([minutesAgo(1), start])
})

test('a batch counts as many as it holds', async () => {
  const limit = limitOf(10)
  const now = new Date()
  await takeFromLimit(limit, 'ada', { count: 8, now })
  await expect(takeFromLimit(limit, 'ada', { count: 8, now })).rejects.toMatchObject(limited)
})

test('windows of more than a day ago are forgotten, those of today are kept', async () => {
  const limit = limitOf(5)
  const dayInMinutes = 24 * 60
  await takeFromLimit(limit, 'old', { now: minutesAgo(dayInMinutes + 2) })
  await takeFromLimit(limit, 'recent', { now: minutesAgo(dayInMinutes - 10) })
  await takeFromLimit(limit, 'now', { now: minutesAgo(0) })
  const left = await db.rateWindow.findMany({ where: { key: { startsWith: limit.name } } })
  expect(left.map((window) => window.key.split(':')[1]).toSorted()).toEqual(['now', 'recent'])
})
