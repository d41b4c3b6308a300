import { beforeEach, expect, test, vi } from 'vitest'
import { createUser } from '../../testing/factories'
import { personScope, usageDay } from '../ai/limits'
import { db } from '../db'
import { chooseWriter, settleWriter } from './choose-writer'

const served = vi.hoisted(() => ({ key: true }))
vi.mock('./resolve-model', async (original) => {
  const real = await original<typeof import('./resolve-model')>()
  const model = { ...real.composerModel(), name: 'scripted', writer: 'MODEL' as const }
  return { ...real, resolveModel: () => (served.key ? model : real.composerModel()) }
})
beforeEach(() => {
  served.key = true
})

const call = { model: '', instructions: 'x'.repeat(400), prompt: 'y'.repeat(400), maxOutputTokens: 100 }
const used = (userId: string) =>
  db.usageDay.findUnique({ where: { scope_day: { scope: personScope(userId), day: usageDay(new Date()) } } })

test('a model writes for whoever allows it; its worst case is reserved, then what it used is booked', async () => {
  const { id } = await createUser(db)
  const writer = await chooseWriter({ ...call, payer: { id, isGuest: false }, consent: true })
  expect(writer).toMatchObject({ resolved: { writer: 'MODEL' }, cause: null })
  expect(await used(id)).toMatchObject({ calls: 1, tokens: 350 })
  await settleWriter(writer, { inputTokens: 12, outputTokens: 3, estimated: false })
  expect(await used(id)).toMatchObject({ calls: 1, tokens: 15 })
})

test('without consent, without a key and beyond the share of the day the composer writes, and says why', async () => {
  const { id } = await createUser(db)
  const cause = async (consent = true) => {
    const {
      resolved,
      reservation,
      cause: why,
    } = await chooseWriter({ ...call, payer: { id, isGuest: false }, consent })
    expect([resolved.writer, reservation]).toEqual(['COMPOSER', null])
    return why
  }
  expect(await cause(false)).toBe('no-consent')
  served.key = false
  expect(await cause()).toBe('no-model')
  served.key = true
  await db.usageDay.create({ data: { scope: personScope(id), day: usageDay(new Date()), calls: 1_000_000, tokens: 0 } })
  expect(await cause()).toBe('quota')
})
