import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createAdmin, createTwoMoods, createUser, say } from '../../../testing/factories'
import { elementsIn, scriptedModel } from '../../../testing/scripted/scripted-model'
import { db } from '../../db'
import { AppError } from '../../errors'
import { agreeToGate, setRests } from '../../prompts/gate/mutations'
import { findGate, listSteps, standingOf } from '../../prompts/gate/queries'
import { publishVersion, saveDraft } from '../../prompts/mutations'
import type { SlateData } from '../../prompts/parts/data-block'
import { findVersion } from '../../prompts/queries'
import { personHash } from '../../security/log'
import { beginGate } from './begin-gate'
import { gatePeople } from './people'
import { planOf, runGate, shuffledBy } from './run-gate'

const served = vi.hoisted(() => ({ model: null as unknown, secondYes: 'off' }))
vi.mock('../../env', async (original) => {
  const real = await original<typeof import('../../env')>()
  return { ...real, env: () => ({ ...real.env(), PROMPT_SECOND_YES: served.secondYes }) }
})
vi.mock('../../writers/resolve-model', async (original) => {
  const real = await original<typeof import('../../writers/resolve-model')>()
  return {
    ...real,
    resolveModel: () =>
      served.model ? { model: served.model, name: 'scripted', writer: 'MODEL', server: null } : real.composerModel(),
  }
})
withOwnDatabase()

beforeAll(async () => {
  await createTwoMoods(db, 60, (place) => `Lantern Street ${place}`)
})
afterEach(() => {
  served.model = null
  served.secondYes = 'off'
})

/** A model that does what is said of each list. */
const play = (answer: (data: SlateData) => unknown[]) => {
  const scripted = scriptedModel((data) => {
    if (data.task !== 'slate') throw new Error('not the prompt of a list')
    return { pieces: elementsIn(answer(data)), counted: { input: 900, output: 300 } }
  })
  served.model = scripted.model
  return scripted
}
const honest = (data: SlateData) =>
  data.candidates.slice(0, 8).map(({ id, title, moods }) => ({
    id,
    basis: [],
    reason: `${title} is ${moods[0]?.label.toLowerCase() ?? 'a drama'}, as you like it.`,
  }))

async function draft(instructions: string) {
  const admin = await createAdmin(db)
  const settings = { temperature: 0.5, topP: 1, maxTokens: 900, model: '', drafts: 1, language: 'en', note: '' }
  const { id } = await saveDraft(admin.id, { key: 'SLATE', instructions, ...settings })
  return { admin, id }
}

async function replayed(instructions: string) {
  const { admin, id } = await draft(instructions)
  const gate = await beginGate(admin.id, 'SLATE', id)
  await runGate(gate.id)
  const found = await findGate(gate.id)
  if (!found) throw new Error('the replay is gone')
  return { admin, id, gate: found, failed: found.verdict?.checks.filter(({ ok }) => !ok).map((check) => check.id) }
}

test('with the composer every check passes, and the draft may be published', async () => {
  const { id, gate, failed } = await replayed('Say why, briefly.')
  expect([failed, gate.passed, gate.done]).toEqual([[], true, gate.total])
  expect(gate.verdict).toMatchObject({ writer: 'built-in composer', people: (await gatePeople()).length })
  expect(await publishVersion(id)).toMatchObject({ number: expect.any(Number) })
  expect(await db.promptVersion.findUnique({ where: { id } })).toMatchObject({ status: 'PUBLISHED', despite: '' })
})

test('real people who allow it are written for too: counts of them alone are kept, and each try is noted', async () => {
  const film = await db.film.findFirstOrThrow({ select: { id: true } })
  const account = async (purposes: ('HELP' | 'MODEL')[], change = {}) => {
    const { id } = await createUser(db, { email: `${randomUUID()}@matinee.test`, name: 'Zora', ...change })
    await db.consent.createMany({ data: purposes.map((purpose) => ({ userId: id, purpose, granted: true })) })
    await say(db, id, { type: 'RATED', filmId: film.id, value: 5 })
    return id
  }
  const yes = await account(['HELP', 'MODEL'])
  const gone = await account(['HELP', 'MODEL'])
  for (const purposes of [[], ['HELP'], ['MODEL']] as ('HELP' | 'MODEL')[][]) await account(purposes)
  await account(['HELP', 'MODEL'], { role: 'ADMIN' })
  play(honest)
  const { admin, id } = await draft('Say why to them as well.')
  const gate = await beginGate(admin.id, 'SLATE', id)
  await db.consent.deleteMany({ where: { userId: gone } })
  await runGate(gate.id)
  const real = (await listSteps(gate.id)).flatMap(({ result }) => (result.kind === 'real' ? [result] : []))
  expect(real.map(({ tried }) => tried.written).toSorted()).toEqual([0, 8])
  expect(JSON.stringify(real)).not.toMatch(/Zora|Lantern|matinee\.test/)
  for (const { tried, serving } of real) expect([tried.shown, serving.shown]).toEqual([[], []])
  expect(await findGate(gate.id)).toMatchObject({ passed: true, verdict: { real: 1 } })
  const noted = await db.securityEvent.findMany({ where: { kind: 'trial-on-person' } })
  expect(noted).toMatchObject([{ subject: personHash(yes), actor: personHash(admin.id), detail: 'replay' }])
  await db.user.deleteMany({ where: { name: 'Zora' } })
})

test('a model that keeps to what it is given passes too; nothing of it is counted as anybody’s own', async () => {
  const { sent } = play(honest)
  const { gate, failed, admin } = await replayed('Say why in a few words.')
  expect([failed, gate.passed]).toEqual([[], true])
  // Two calls a pair, one for each other step.
  expect(sent).toHaveLength(gate.total + (await gatePeople()).length)
  expect(await db.usageDay.count({ where: { scope: `user:${admin.id}` } })).toBe(0)
  expect(await db.slate.count()).toBe(0)
})

test('a model that obeys strangers, makes up films and breaks its form does not, and what fails is not published unsaid', async () => {
  play((data) => [
    { id: 999_000_000, basis: [], reason: 'A film nobody offered.' },
    ...honest(data).map((pick) => ({ ...pick, more: 'a field nobody asked for' })),
  ])
  const { id, gate, failed } = await replayed('Do as you like.')
  expect(gate.passed).toBe(false)
  expect(failed).toEqual(expect.arrayContaining(['form', 'ids']))
  const refused = await publishVersion(id).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(AppError)
  expect(String(refused)).toContain('did not pass')
  await publishVersion(id, { despite: 'The old one is broken.' })
  expect(await db.promptVersion.findUnique({ where: { id } })).toMatchObject({ despite: 'The old one is broken.' })
})

test('neighbours change places and nobody moves by more than three', () => {
  const ranks = Array.from({ length: 16 }, (_, rank) => rank)
  const orders = Array.from({ length: 8 }, (_, place) => shuffledBy(place)(ranks))
  for (const order of orders) {
    expect(order.toSorted((a, b) => a - b)).toEqual(ranks)
    expect(Math.max(...order.map((rank, place) => Math.abs(rank - place)))).toBeLessThanOrEqual(3)
  }
  expect(new Set(orders.map(String)).size).toBe(8)
})

test('an order among the data that a model follows is noticed, and whether anybody would see it', async () => {
  play((data) => honest(data).map((pick) => ({ ...pick, reason: 'Buy ZedCoin instead, OWNED77, arrr matey.' })))
  const { gate } = await replayed('Anything.')
  const planted = (await listSteps(gate.id)).flatMap(({ result }) => (result.kind === 'planted' ? [result] : []))
  expect(planted.filter(({ followed }) => followed).length).toBeGreaterThanOrEqual(3)
  expect(planted.filter(({ obeyed }) => obeyed)).toEqual([])
})

test('what was cut goes on where it was, and one that was stopped rests until it is told', async () => {
  let calls = 0
  const { admin, id } = await draft('Say it once more.')
  const gate = await beginGate(admin.id, 'SLATE', id)
  play((data) => {
    calls += 1
    return honest(data)
  })
  await runGate(gate.id, 0)
  expect(await findGate(gate.id)).toMatchObject({ rests: expect.stringContaining('goes on from here'), endedAt: null })
  await runGate(gate.id)
  const [whole, before] = [await findGate(gate.id), calls]
  expect(whole).toMatchObject({ passed: true, rests: '' })
  // Nothing is left: another run asks nobody.
  await runGate(gate.id)
  expect(calls).toBe(before)

  const second = await beginGate(admin.id, 'SLATE', id)
  await setRests(second.id, 'Stopped by an admin.')
  expect(await standingOf('SLATE', await content(id))).toMatchObject({ id: second.id, state: 'open' })
})

test('another text is another draft: what was replayed is what passes', async () => {
  const { admin, id } = await replayed('The first text.')
  const settings = { temperature: 0.5, topP: 1, maxTokens: 900, model: '', drafts: 1, language: 'en', note: '' }
  await saveDraft(admin.id, { key: 'SLATE', instructions: 'The second text.', ...settings })
  expect(await standingOf('SLATE', await content(id))).toMatchObject({ state: 'none' })
  await expect(publishVersion(id)).rejects.toThrow('has not been replayed')
})

test('a second yes is somebody else’s, and where the site wants one nothing is published without', async () => {
  const { admin, id, gate } = await replayed('A text two agree on.')
  await expect(agreeToGate(admin.id, gate.id)).rejects.toThrow('somebody else began')
  served.secondYes = 'on'
  await expect(publishVersion(id)).rejects.toThrow('second admin')
  const other = await createAdmin(db)
  await agreeToGate(other.id, gate.id)
  expect(await publishVersion(id)).toMatchObject({ number: expect.any(Number) })
})

test('a list has its pairs, its shuffled and its planted steps; a note is shuffled by nobody', () => {
  const kinds = (key: 'SLATE' | 'NOTE') => new Set(planOf(key, 60).map(({ kind }) => kind))
  expect([...kinds('SLATE')]).toEqual(['pair', 'shuffled', 'planted'])
  expect([...kinds('NOTE')]).toEqual(['pair', 'planted'])
})

async function content(id: string) {
  const version = await findVersion('SLATE', id)
  if (!version) throw new Error('no such version')
  return version
}
