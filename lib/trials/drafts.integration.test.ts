import { beforeAll, describe, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createAdmin, createFilms, createUser } from '../../testing/factories'
import { elementsIn, type ScriptedReply, scriptedModel } from '../../testing/scripted/scripted-model'
import { personScope, usageDay } from '../ai/limits'
import { dailyLimits } from '../ai/mutations'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { saveRating } from '../feedback/mutations'
import { saveConsent } from '../privacy/mutations'
import type { CandidateData, PersonDataBlock } from '../prompts/parts/data-block'
import { type PersonPromptKey, promptOf } from '../prompts/prompts'
import { findTrialPerson } from './people'
import { prepareTrial } from './prompt'
import { runSlateTrial } from './slate'
import { runTextTrial } from './text'

const served = vi.hoisted(() => ({ model: null as unknown }))
vi.mock('../writers/resolve-model', async (original) => ({
  ...(await original<typeof import('../writers/resolve-model')>()),
  resolveModel: () => ({ model: served.model, name: 'scripted', writer: 'MODEL', server: null }),
}))
withOwnDatabase()

let liked: number[]
beforeAll(async () => {
  const films = await createFilms(
    db,
    Array.from({ length: 30 }, (_, place) => ({
      title: `Harbour Lane ${place}`,
      moods: [['tender', 'bleak', 'tense', 'cosy'][place % 4] ?? ''],
      prominence: 100 - place,
    })),
  )
  liked = films.slice(0, 3).map((film) => film.id)
})

/** Answers the first call with the first reply, and so on; the last one again and again. */
function play(replies: ((data: PersonDataBlock) => ScriptedReply)[]) {
  let call = 0
  served.model = scriptedModel((data) => {
    const reply = replies[Math.min(call++, replies.length - 1)]
    if (!reply) throw new Error('nothing to say')
    return reply(data)
  }).model
  return { calls: () => call }
}

async function tried(key: PersonPromptKey, drafts: number) {
  const { id } = await createUser(db, { email: `${Math.random()}@matinee.test` })
  await saveConsent(id, { behaviour: false, context: false, model: true, help: true }, null)
  for (const filmId of liked) await saveRating(id, filmId, 5)
  const admin = await findViewerById((await createAdmin(db)).id)
  if (!admin) throw new Error('nobody is there')
  const subject = await findTrialPerson(id, admin)
  if (!subject) throw new Error('nobody to try it on')
  return { admin, trial: await prepareTrial({ key, ...promptOf(key).builtIn, drafts }, subject) }
}

const usedBy = (userId: string) =>
  db.usageDay.findUnique({ where: { scope_day: { scope: personScope(userId), day: usageDay(new Date()) } } })

const counted = { input: 70, output: 30 }
const list = (reason: (film: CandidateData, place: number) => string) => (data: PersonDataBlock) => {
  if (data.task !== 'slate') throw new Error('not the prompt of a list')
  const films = data.candidates.slice(0, 8)
  return {
    pieces: elementsIn(films.map((film, place) => ({ id: film.id, reason: reason(film, place), basis: [] }))),
    counted,
  }
}
const good = (film: CandidateData) => `${film.title} is as quiet as its name.`
const bad = () => 'It is like Lantern Street 57, which nobody may name.'

/** `left`: of the admin's calls of today. */
async function listOf(drafts: number, left?: number) {
  const { admin, trial } = await tried('SLATE', drafts)
  const used = { scope: personScope(admin.id), day: usageDay(new Date()) }
  if (left !== undefined) await db.usageDay.create({ data: { ...used, calls: dailyLimits().callsPerPerson - left } })
  if (trial.kind !== 'slate') throw new Error('expected a list')
  const { summary } = await runSlateTrial(admin, trial.prepared, undefined)
  return { admin, ...(await summary) }
}

describe('a list in several drafts', () => {
  test('is the draft the gate lets stand, every call counted', async () => {
    const { calls } = play([
      list((film, place) => (place < 5 ? bad() : good(film))),
      list((film, place) => (place === 0 ? bad() : good(film))),
    ])
    const { admin, drafts, items, inputTokens, outputTokens } = await listOf(2)
    expect(calls()).toBe(2)
    expect(drafts.map(({ kept, texts }) => [kept, texts.filter(({ refused }) => refused === null).length])).toEqual([
      [false, 3],
      [true, 7],
    ])
    expect(items.filter(({ servedBy }) => servedBy === 'MODEL')).toHaveLength(7)
    expect([inputTokens, outputTokens]).toEqual([140, 60])
    expect(await usedBy(admin.id)).toMatchObject({ calls: 2, tokens: 200 })
  })

  test('is asked for once where one draft is wanted, and tells of no drafts', async () => {
    const { calls } = play([list(good)])
    const { drafts, items } = await listOf(1)
    expect([calls(), drafts, items.length]).toEqual([1, [], 8])
  })

  test('makes do with as many drafts as the budget has room for', async () => {
    const { calls } = play([list((film, place) => (place === 0 ? bad() : good(film)))])
    const { admin, drafts } = await listOf(3, 2)
    expect([calls(), drafts.length]).toEqual([2, 2])
    expect(await usedBy(admin.id)).toMatchObject({ calls: dailyLimits().callsPerPerson })
  })

  test('survives a draft that breaks off', async () => {
    play([
      (data) => ({ ...list(good)(data), breaksAfter: 3 }),
      list((film, place) => (place === 0 ? bad() : good(film))),
    ])
    const { drafts, fault } = await listOf(2)
    expect(drafts.map(({ kept, fault: why }) => [kept, why])).toEqual([
      [false, 'cut'],
      [true, null],
    ])
    expect(fault).toBeNull()
  })
})

describe('a text in several drafts', () => {
  const say = (text: string) => () => ({ pieces: [text], counted })
  const standing =
    'You keep coming back to tender films: Harbour Lane 0 and Harbour Lane 1 both have five stars of yours.'

  test.each(['NOTE', 'PORTRAIT'] as const)(
    '%s is the one that stands, and the one refused is told with why',
    async (key) => {
      play([say('As an AI language model I cannot say what you like.'), say(standing)])
      const { admin, trial } = await tried(key, 2)
      if (trial.kind !== 'text') throw new Error('expected a text')
      const written = await (await runTextTrial(admin, trial.prepared, undefined)).summary
      expect(written).toMatchObject({ verdict: 'kept', shown: standing, inputTokens: 140 })
      expect(written.drafts).toMatchObject([
        { kept: false, score: 0, texts: [{ refused: 'speaks-of-itself' }] },
        { kept: true, texts: [{ text: standing, refused: null }] },
      ])
      expect(await usedBy(admin.id)).toMatchObject({ calls: 2, tokens: 200 })
    },
  )

  test('where none stands the composer writes, as with one', async () => {
    play([say('As an AI language model I cannot say what you like.')])
    const { admin, trial } = await tried('PORTRAIT', 3)
    if (trial.kind !== 'text') throw new Error('expected a text')
    const { verdict, drafts } = await (await runTextTrial(admin, trial.prepared, undefined)).summary
    expect([verdict, drafts.map(({ score }) => score)]).toEqual(['refused', [0, 0, 0]])
  })
})
