import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db'
import type { DailyLimits } from './limits'
import { FILMS_SCOPE, personScope, SITE_SCOPE, usageDay, worstCaseTokens } from './limits'
import { filmsLeft, reserveCall, reserveFilmCall, settleCall } from './mutations'

const wide: DailyLimits = {
  callsPerPerson: 1000,
  tokensPerPerson: 1_000_000,
  callsPerSite: 1000,
  tokensPerSite: 10_000_000,
  guestsShare: 1,
  filmsShare: 1,
}
// Each test has a day of its own: the site's row is shared by all.
let now: Date
let nextDay = Math.floor(Math.random() * 10_000)
const someone = () => `test-${randomUUID()}`
const usage = (scope: string) => db.usageDay.findUnique({ where: { scope_day: { scope, day: usageDay(now) } } })

beforeEach(() => {
  nextDay += 1
  now = new Date(Date.UTC(2040, 0, nextDay, 12))
})

describe('reserving calls', () => {
  it('grants exactly as many calls as the person has, however many ask at once', async () => {
    const userId = someone()
    const results = await Promise.all(
      Array.from({ length: 20 }, () => reserveCall({ userId, maxTokens: 10 }, { ...wide, callsPerPerson: 7 }, now)),
    )
    expect(results.filter((result) => result.granted)).toHaveLength(7)
    expect(
      results.filter((result) => !result.granted).every((result) => !result.granted && result.refusedBy === 'person'),
    ).toBe(true)
    expect(await usage(personScope(userId))).toMatchObject({ calls: 7, tokens: 70 })
    expect(await usage(SITE_SCOPE)).toMatchObject({ calls: 7, tokens: 70 })
  })

  it('never lets tokens go over, when many people share the rest of the site', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        reserveCall({ userId: someone(), maxTokens: 300 }, { ...wide, tokensPerSite: 1000 }, now),
      ),
    )
    expect(results.filter((result) => result.granted)).toHaveLength(3)
    expect(await usage(SITE_SCOPE)).toMatchObject({ calls: 3, tokens: 900 })
  })

  it('takes nothing from the person when the site refuses', async () => {
    const userId = someone()
    const limits = { ...wide, callsPerSite: 1 }
    await reserveCall({ userId: someone(), maxTokens: 1 }, limits, now)
    expect(await reserveCall({ userId, maxTokens: 50 }, limits, now)).toEqual({ granted: false, refusedBy: 'site' })
    expect(await usage(personScope(userId))).toMatchObject({ calls: 0, tokens: 0 })
    expect(await usage(SITE_SCOPE)).toMatchObject({ calls: 1, tokens: 1 })
  })

  it('takes nothing from the site when the person is refused', async () => {
    expect(await reserveCall({ userId: someone(), maxTokens: 500 }, { ...wide, tokensPerPerson: 499 }, now)).toEqual({
      granted: false,
      refusedBy: 'person',
    })
    expect(await usage(SITE_SCOPE)).toMatchObject({ calls: 0, tokens: 0 })
  })

  it('gives all guests together their share, and leaves the rest to accounts', async () => {
    const limits = { ...wide, callsPerSite: 10, guestsShare: 0.5 }
    const ask = (isGuest: boolean) => reserveCall({ userId: someone(), maxTokens: 1, isGuest }, limits, now)
    const guests = await Promise.all(Array.from({ length: 8 }, () => ask(true)))
    expect(guests.filter((result) => result.granted)).toHaveLength(5)
    expect(guests.find((result) => !result.granted)).toEqual({ granted: false, refusedBy: 'site' })
    const accounts = await Promise.all(Array.from({ length: 8 }, () => ask(false)))
    expect(accounts.filter((result) => result.granted)).toHaveLength(5)
  })

  it('gives back to the guests what one of them did not use', async () => {
    const limits = { ...wide, tokensPerSite: 1_000, guestsShare: 0.5 }
    const ask = () => reserveCall({ userId: someone(), maxTokens: 400, isGuest: true }, limits, now)
    const first = await ask()
    if (!first.granted) return expect.fail('it was refused')
    expect(await ask()).toMatchObject({ granted: false })
    await settleCall(first.reservation, 100)
    expect(await ask()).toMatchObject({ granted: true })
  })

  it('gives texts about films their share, which is gone from what is left for people', async () => {
    const limits = { ...wide, callsPerSite: 10, filmsShare: 0.5 }
    const films = await Promise.all(Array.from({ length: 8 }, () => reserveFilmCall(100, limits, now)))
    expect(films.filter((result) => result.granted)).toHaveLength(5)
    expect(films.find((result) => !result.granted)).toEqual({ granted: false, refusedBy: 'films' })
    expect([await usage(SITE_SCOPE), await usage(FILMS_SCOPE)]).toMatchObject([
      { calls: 5, tokens: 500 },
      { calls: 5, tokens: 500 },
    ])
    const people = await Promise.all(
      Array.from({ length: 8 }, () => reserveCall({ userId: someone(), maxTokens: 1 }, limits, now)),
    )
    expect(people.filter((result) => result.granted)).toHaveLength(5)
  })

  it('leaves films what people left, and gives back what a call about one did not use', async () => {
    const limits = { ...wide, tokensPerSite: 1_000, filmsShare: 0.8 }
    await reserveCall({ userId: someone(), maxTokens: 600 }, limits, now)
    expect(await filmsLeft(limits, now)).toEqual({ calls: 800, tokens: 400 })
    const first = await reserveFilmCall(300, limits, now)
    if (!first.granted) return expect.fail('it was refused')
    expect(await reserveFilmCall(300, limits, now)).toEqual({ granted: false, refusedBy: 'site' })
    await settleCall(first.reservation, 50)
    expect(await filmsLeft(limits, now)).toEqual({ calls: 799, tokens: 350 })
    expect(await reserveFilmCall(300, limits, now)).toMatchObject({ granted: true })
  })

  it('refuses everybody when a limit is zero', async () => {
    expect((await reserveCall({ userId: someone(), maxTokens: 0 }, { ...wide, callsPerPerson: 0 }, now)).granted).toBe(
      false,
    )
  })

  it('starts again the next day', async () => {
    const userId = someone()
    const limits = { ...wide, callsPerPerson: 1 }
    expect((await reserveCall({ userId, maxTokens: 1 }, limits, now)).granted).toBe(true)
    expect((await reserveCall({ userId, maxTokens: 1 }, limits, now)).granted).toBe(false)
    expect(
      (await reserveCall({ userId, maxTokens: 1 }, limits, new Date(now.getTime() + 86_400_000 / 2))).granted,
    ).toBe(true)
    nextDay += 1
  })
})

describe('settling calls', () => {
  it('corrects the tokens of both to what was used', async () => {
    const userId = someone()
    const result = await reserveCall({ userId, maxTokens: 5000 }, wide, now)
    if (!result.granted) throw new Error('refused')
    await settleCall(result.reservation, 1234)
    expect(await usage(personScope(userId))).toMatchObject({ calls: 1, tokens: 1234 })
    expect(await usage(SITE_SCOPE)).toMatchObject({ calls: 1, tokens: 1234 })
  })

  it('gives a call back that never happened', async () => {
    const userId = someone()
    const result = await reserveCall({ userId, maxTokens: 5000 }, wide, now)
    if (!result.granted) throw new Error('refused')
    await settleCall(result.reservation, null)
    expect(await usage(personScope(userId))).toMatchObject({ calls: 0, tokens: 0 })
  })

  it('stays exact while calls are reserved and settled at once', async () => {
    const people = Array.from({ length: 4 }, someone)
    await Promise.all(
      Array.from({ length: 24 }, async (_, place) => {
        const result = await reserveCall({ userId: people[place % 4] ?? '', maxTokens: 100 }, wide, now)
        if (result.granted) await settleCall(result.reservation, 40)
      }),
    )
    expect(await usage(SITE_SCOPE)).toMatchObject({ calls: 24, tokens: 960 })
    expect(await usage(personScope(people[0] ?? ''))).toMatchObject({ calls: 6, tokens: 240 })
  })
})

it('counts what goes in and the most that may come out', () => {
  expect(worstCaseTokens({ instructions: 'x'.repeat(400), prompt: 'y'.repeat(41), maxOutputTokens: 1000 })).toBe(1138)
})
