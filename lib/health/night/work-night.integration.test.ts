import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { withOwnDatabase } from '@/testing/database/own-database'
import { type NightPart, workNight } from './work-night'

withOwnDatabase()

let now = Date.now()
const clock = () => now
const takes = (step: NightPart['step'], tookMs: number, needsMs = tookMs): NightPart => ({
  step,
  needsMs,
  run: vi.fn(async () => {
    now += tookMs
    return true
  }),
})

beforeEach(async () => {
  now = Date.now()
  await db.nightRound.deleteMany()
  await db.workFault.deleteMany()
})

test('a slice ends in time, and the next call goes on where it ended', async () => {
  const parts = [takes('clearing', 40), takes('films', 40), takes('training', 80), takes('readings', 40)]
  const began = now
  expect(await workNight(parts, { mostMs: 100, clock })).toEqual({
    kind: 'worked',
    did: ['clearing', 'films'],
    left: ['training', 'readings'],
  })
  expect(now - began).toBeLessThanOrEqual(100)
  expect(await workNight(parts, { mostMs: 100, clock })).toMatchObject({ did: ['training'], left: ['readings'] })
  expect(await workNight(parts, { mostMs: 100, clock })).toMatchObject({ did: ['readings'], left: [] })
  for (const { run } of parts) expect(run).toHaveBeenCalledOnce()
})

test('a part that is cut goes on in the next call, within its time', async () => {
  let left = 3
  const sets: NightPart = {
    step: 'rating-sets',
    needsMs: 10,
    run: async (until) => {
      while (left > 0 && now < until) {
        now += 50
        left--
      }
      return left === 0
    },
  }
  expect(await workNight([sets, takes('groups', 10)], { mostMs: 100, clock })).toMatchObject({
    did: [],
    left: ['rating-sets', 'groups'],
  })
  expect(await workNight([sets, takes('groups', 10)], { mostMs: 100, clock })).toMatchObject({ left: [] })
})

test('a call a platform ended loses its part alone; a fault aside keeps nothing from being done', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const clearing = takes('clearing', 10)
  const broken = { step: 'training', needsMs: 10, run: () => Promise.reject(new Error('cut')) } as const
  await expect(workNight([clearing, broken], { mostMs: 100, clock })).rejects.toThrow('cut')
  const aside = { step: 'groups', needsMs: 10, run: () => Promise.reject(new Error('no')), isAside: true } as const
  expect(
    await workNight([clearing, takes('training', 10), aside, takes('readings', 10)], { mostMs: 100, clock }),
  ).toEqual({
    kind: 'worked',
    did: ['training', 'groups', 'readings'],
    left: [],
  })
  expect(clearing.run).toHaveBeenCalledOnce()
  log.mockRestore()
})

test('a round that is done rests for an hour, unless it is wanted anew; one left halfway for a day begins again', async () => {
  const part = takes('clearing', 10)
  await workNight([part], { mostMs: 100, clock })
  expect(await workNight([part], { mostMs: 100, clock })).toEqual({ kind: 'resting' })
  expect(await workNight([part], { mostMs: 100, anew: true, clock })).toMatchObject({ did: ['clearing'] })
  now += 3_700_000
  expect(await workNight([part, takes('training', 200)], { mostMs: 100, clock })).toMatchObject({ left: ['training'] })
  now += 21 * 3_600_000
  expect(await workNight([part], { mostMs: 100, clock })).toMatchObject({ did: ['clearing'] })
})
