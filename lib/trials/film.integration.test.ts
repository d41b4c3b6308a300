import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type FakeOpenAI, startFakeOpenAI } from '../../e2e/fake-openai/server'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createAdmin, createFilms } from '../../testing/factories'
import { personScope, usageDay } from '../ai/limits'
import { findViewerById } from '../auth/queries'
import type { Viewer } from '../auth/viewer'
import { db } from '../db'
import * as datasets from '../imports/datasets/queries'
import { filmPrompts } from '../prompts/prompts'
import type { resolveModel as realModel } from '../writers/resolve-model'
import { type FilmTrialVersion, findTrialFilm, prepareFilmTrial, runFilmTrial } from './film'

const served = vi.hoisted(() => ({ url: '' }))
vi.mock('../writers/resolve-model', async (original) => {
  const real = await original<{ resolveModel: typeof realModel }>()
  const settings = { OPENAI_MODEL: 'scripted-model', OPENAI_API: 'chat' } as const
  return {
    ...real,
    resolveModel: (name?: string) =>
      real.resolveModel(name, {
        ...settings,
        OPENAI_API_KEY: served.url ? 'test-key' : undefined,
        OPENAI_BASE_URL: served.url ? `${served.url}/v1` : undefined,
      }),
  }
})
withOwnDatabase()

let fake: FakeOpenAI
let slug: string
let admin: Viewer
const ratingsRead = vi.spyOn(datasets, 'streamDatasetRatings')

// Before the catalog is first read, which then holds for half a minute.
beforeAll(async () => {
  fake = await startFakeOpenAI()
  const [film] = await createFilms(db, [{ title: 'The Lamplit Quay', prominence: 90 }, { title: 'Another Quay' }])
  slug = film?.slug ?? ''
  const viewer = await findViewerById((await createAdmin(db)).id)
  if (!viewer) throw new Error('no such admin')
  admin = viewer
})
afterAll(() => fake.stop())
beforeEach(() => {
  ratingsRead.mockClear()
  served.url = fake.url
})

const versionOf = ({ key, builtIn }: (typeof filmPrompts)[number]): FilmTrialVersion => ({ key, ...builtIn })
const usage = () =>
  db.usageDay.findUnique({ where: { scope_day: { scope: personScope(admin.id), day: usageDay(new Date()) } } })

async function prepared(prompt: (typeof filmPrompts)[number], readLikes: boolean) {
  const film = await findTrialFilm(slug)
  if (!film) throw new Error('no such film')
  return prepareFilmTrial(versionOf(prompt), film, { readLikes })
}

test('the film is found by its slug or its title, else it is the best known', async () => {
  expect(await findTrialFilm(slug)).toMatchObject({ title: 'The Lamplit Quay' })
  expect(await findTrialFilm('another quay')).toMatchObject({ title: 'Another Quay' })
  expect(await findTrialFilm('')).toMatchObject({ title: 'The Lamplit Quay' })
  expect(await findTrialFilm('zzqqxx')).toBeNull()
})

test.each(filmPrompts)(
  'looking at a trial of $key reads no imported ratings; running one does where it needs them',
  async (prompt) => {
    const { usesNeighbours } = prompt.strategy
    expect(await prepared(prompt, false)).toMatchObject({ hasStandIns: usesNeighbours })
    expect(ratingsRead).not.toHaveBeenCalled()
    expect(await prepared(prompt, true)).toMatchObject({ hasStandIns: false })
    expect(ratingsRead).toHaveBeenCalledTimes(usesNeighbours ? 1 : 0)
  },
)

test('shows what a run would keep of the answer, stores nothing, and books what was used', async () => {
  const [prompt] = filmPrompts
  if (!prompt) throw new Error('no prompt')
  const { outcome, model } = await runFilmTrial(admin, await prepared(prompt, true), undefined)
  expect(model).toBe('scripted-model')
  expect(outcome).toMatchObject({ kind: 'proposal', proposal: { tags: ['scripted lantern', 'closed doors'] } })
  if (typeof outcome === 'string') throw new Error(outcome)
  expect(await usage()).toMatchObject({ calls: 1, tokens: outcome.usage.inputTokens + outcome.usage.outputTokens })
  expect(await db.filmProposal.count()).toBe(0)
})

test('says so without a key, and asks nobody', async () => {
  served.url = ''
  const [prompt] = filmPrompts
  if (!prompt) throw new Error('no prompt')
  expect(await runFilmTrial(admin, await prepared(prompt, true), undefined)).toMatchObject({ outcome: 'offline' })
})

test('says so when the share of the day is used up', async () => {
  const [prompt] = filmPrompts
  if (!prompt) throw new Error('no prompt')
  const before = await usage()
  await db.usageDay.updateMany({ where: { scope: personScope(admin.id) }, data: { calls: 1_000_000 } })
  expect(await runFilmTrial(admin, await prepared(prompt, true), undefined)).toMatchObject({ outcome: 'quota' })
  expect(before?.calls).toBe(1)
})
