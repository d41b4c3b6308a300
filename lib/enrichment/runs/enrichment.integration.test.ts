import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Scenario } from '../../../e2e/fake-openai/scenarios'
import { type FakeOpenAI, type SeenRequest, startFakeOpenAI } from '../../../e2e/fake-openai/server'
import { createAdmin, createFilms, createUser } from '../../../testing/factories'
import { shippedCatalog } from '../../../testing/films/shipped-catalog'
import { FILMS_SCOPE, usageDay } from '../../ai/limits'
import { dailyLimits } from '../../ai/mutations'
import { listApprovedTexts, listCatalog } from '../../catalog/queries'
import { snapshotOf } from '../../catalog/snapshot'
import { db } from '../../db'
import { resolveModel } from '../../writers/resolve-model'
import { approveProposal } from '../mutations'
import { listRefusedProposals } from '../queries'
import type { Strategy } from '../strategies'
import { jobFor } from './job'
import { type EnrichmentSelection, planEnrichment } from './plan'
import { runJobs } from './run'

let fake: FakeOpenAI
beforeAll(async () => {
  fake = await startFakeOpenAI()
})
afterAll(() => fake.stop())

const control = (scenario: Scenario) => fetch(`${fake.url}/control`, { method: 'POST', body: JSON.stringify(scenario) })
const requests = async (marker: string) =>
  (await (await fetch(`${fake.url}/requests?marker=${marker}`)).json()) as SeenRequest[]

/** Films of this test's own; by their log lines, which stand in no other request, the scripted server is steered. */
async function films(count: number) {
  const marker = randomUUID().slice(0, 13)
  const created = await createFilms(
    db,
    Array.from({ length: count }, (_, place) => ({
      title: `Quay ${randomUUID().slice(0, 8)}`,
      logline: `Somebody waits at a quay for ${marker}.`,
      prominence: 90 - place,
    })),
  )
  return { marker, created, slugs: created.map((film) => film.slug) }
}

/** A clock whose waits are over at once. */
function hurriedClock() {
  let time = 0
  return {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms
    },
  }
}

/** The site reads its catalog anew at most every half minute; a test cannot wait for that. */
const plan = async (part: Partial<EnrichmentSelection>) =>
  planEnrichment(
    { strategies: ['BASIC'], films: [], model: 'scripted', limit: 100, ...part },
    snapshotOf(await listCatalog()),
  )

async function run(slugs: string[], strategies: Strategy[] = ['BASIC']) {
  const planned = await plan({ strategies, films: slugs })
  const resolved = resolveModel('scripted', {
    OPENAI_API_KEY: 'k',
    OPENAI_BASE_URL: `${fake.url}/v1`,
    OPENAI_MODEL: 'm',
    OPENAI_API: 'responses',
  })
  const never = new AbortController().signal
  const timeouts = { firstMs: 5_000, gapMs: 5_000, totalMs: 5_000 }
  const asking = { resolve: () => resolved, catalog: async () => shippedCatalog, timeouts }
  const jobs = planned.requests.map((request) => jobFor(request, asking))
  const limits = { concurrency: 2, requestsPerMinute: 6_000, maxTokens: 1e9, stop: never, abort: never }
  return { planned, result: await runJobs(jobs, { ...limits, clock: hurriedClock() }) }
}

describe('a run', () => {
  test('leaves proposals that wait, with their source, and changes no film', async () => {
    const { slugs, created, marker } = await films(2)
    const { result } = await run(slugs, ['BASIC', 'COMBINED'])
    expect(result).toMatchObject({ end: 'finished', done: 4, failed: 0 })
    const ids = created.map((film) => film.id)
    const proposals = await db.filmProposal.findMany({ where: { filmId: { in: ids } } })
    expect(proposals).toHaveLength(4)
    expect(proposals[0]).toMatchObject({
      status: 'WAITING',
      model: 'scripted',
      promptVersionId: null,
      moods: ['hypnotic'],
    })
    expect(proposals.every((proposal) => proposal.inputTokens > 0 && proposal.outputTokens > 0)).toBe(true)
    // Part of the day's use, which whoever looks is told.
    const used = proposals.reduce((sum, { inputTokens, outputTokens }) => sum + inputTokens + outputTokens, 0)
    const [today] = await db.usageDay.findMany({ where: { scope: 'films' }, orderBy: { day: 'desc' }, take: 1 })
    expect(today?.calls).toBeGreaterThanOrEqual(4)
    expect(today?.tokens).toBeGreaterThanOrEqual(used)
    expect(await db.film.findMany({ where: { id: { in: ids } }, select: { moods: true, searchViews: true } })).toEqual(
      created.map(() => ({ moods: ['tender'], searchViews: '' })),
    )
    expect(await requests(marker)).toHaveLength(4)
  })

  test('keeps what the gate refused for admins to read, and makes no proposal of it', async () => {
    const { slugs, created, marker } = await films(1)
    const text = 'As a language model I cannot watch films, but this one is about grief and very tender.'
    await control({ marker, scenario: 'ok', reason: text })
    const { result } = await run(slugs)
    expect(result).toMatchObject({ done: 0, failed: 1 })
    const [shown, ...others] = await listRefusedProposals({ strategy: null, film: slugs[0] ?? '' })
    expect(others).toEqual([])
    expect(shown).toMatchObject({ film: created[0]?.title, model: 'scripted', text })
    expect(shown?.why).toMatch(/^speaks-of-itself: /)
    expect(await db.filmProposal.count({ where: { filmId: created[0]?.id ?? 0 } })).toBe(0)
  })

  test('begun again asks only what was not answered, also after approvals', async () => {
    const { slugs, created, marker } = await films(2)
    await run(slugs.slice(0, 1))
    const first = await db.filmProposal.findFirstOrThrow({ where: { filmId: created[0]?.id } })
    await approveProposal({ proposalId: first.id, adminId: (await createAdmin(db)).id })
    const { planned, result } = await run(slugs)
    expect([planned.cached, result.done]).toEqual([1, 1])
    expect(await requests(marker)).toHaveLength(2)
    expect((await run(slugs)).planned).toMatchObject({ requests: [], cached: 2 })
  })

  test('ends where its share of the day does, asks nothing more, and goes on where it stood', async () => {
    const { slugs, created, marker } = await films(3)
    await run(slugs.slice(0, 1))
    const key = { scope_day: { scope: FILMS_SCOPE, day: usageDay(new Date()) } }
    const { calls, tokens } = await db.usageDay.findUniqueOrThrow({ where: key })
    await db.usageDay.update({ where: key, data: { tokens: dailyLimits().tokensPerSite } })
    expect((await run(slugs)).result).toMatchObject({ end: 'films', done: 0, failed: 0, left: 2 })
    await db.usageDay.update({ where: key, data: { calls, tokens } })
    expect(await requests(marker)).toHaveLength(1)
    expect((await run(slugs)).result).toMatchObject({ end: 'finished', done: 2, left: 0 })
    expect(await db.filmProposal.count({ where: { filmId: { in: created.map(({ id }) => id) } } })).toBe(3)
  })

  test('asks again when the words about the film, or the prompt, have changed', async () => {
    const { slugs, created } = await films(1)
    await run(slugs)
    await db.film.update({ where: { id: created[0]?.id }, data: { logline: 'Other words about the very same quay.' } })
    expect(await plan({ films: slugs })).toMatchObject({ cached: 0, requests: [{ model: 'scripted' }] })
    expect(await plan({ films: slugs, model: 'another' })).toMatchObject({
      cached: 0,
      requests: [{ model: 'another' }],
    })
  })

  test.each([
    ['429', 1, 1, 0],
    ['500', 2, 1, 0],
    ['prose', 1, 1, 0],
    ['prose', 9, 0, 1],
    ['empty', 9, 0, 1],
    ['500', 9, 0, 1],
    ['cut', 9, 0, 1],
  ] as const)('meets %s, %d times: %d saved, %d failed', async (scenario, times, done, failed) => {
    const { slugs, marker, created } = await films(1)
    await control({ marker, scenario, times })
    const { result } = await run(slugs)
    expect(result).toMatchObject({ done, failed })
    expect(await db.filmProposal.count({ where: { filmId: created[0]?.id } })).toBe(done)
  })

  test('keeps what is in the vocabulary, and says what it left out', async () => {
    const { slugs, marker, created } = await films(1)
    await control({ marker, scenario: 'unknown-ids' })
    await run(slugs)
    const [proposal] = await db.filmProposal.findMany({ where: { filmId: created[0]?.id } })
    expect(proposal).toMatchObject({ moods: ['hypnotic'], themes: [] })
    expect(proposal?.dropped).toEqual(
      expect.arrayContaining([
        'mood “gloopy”: not in the vocabulary',
        'theme “waiting for buses”: not in the vocabulary',
      ]),
    )
  })
})

describe('neighbours', () => {
  test('are the films the same people like, counted only of those who allow it; else kindred films', async () => {
    const { created, slugs } = await films(3)
    const [film, liked, kin] = created.map((each) => each.id) as [number, number, number]
    await db.kindredLink.create({ data: { fromId: film, toId: kin, because: 'both stand in this test' } })
    const raters = (count: number, granted: boolean) =>
      Promise.all(
        Array.from({ length: count }, async () => {
          const { id: userId } = await createUser(db, { consents: { create: { purpose: 'MODEL', granted } } })
          await db.rating.createMany({ data: [film, liked].map((filmId) => ({ userId, filmId, value: 5 })) })
        }),
      )
    const neighboursNow = async () => {
      const [request] = (await plan({ strategies: ['ENGAGEMENT'], films: slugs.slice(0, 1) })).requests
      const { instructions = '', data } = request?.assemble() ?? {}
      const [by] = /People who like this film|The catalog puts/.exec(instructions) ?? []
      return [by, data?.neighbours.map((each) => each.id)]
    }
    await raters(6, false)
    expect(await neighboursNow()).toEqual(['The catalog puts', [kin]])
    await raters(6, true)
    expect(await neighboursNow()).toEqual(['People who like this film', [liked]])
  })
})

test('what is approved is on the film and among the texts the search reads', async () => {
  const { slugs, created } = await films(2)
  const [film] = created
  if (!film) throw new Error('no film')
  await run(slugs.slice(0, 1))
  const proposal = await db.filmProposal.findFirstOrThrow({ where: { filmId: film.id } })
  await approveProposal({ proposalId: proposal.id, adminId: (await createAdmin(db)).id })
  expect(await db.film.findUnique({ where: { id: film.id } })).toMatchObject({ moods: ['tender', 'hypnotic'] })
  expect((await listApprovedTexts()).get(film.id)).toContain('lantern')
})
