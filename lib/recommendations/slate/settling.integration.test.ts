import { MockLanguageModelV3 } from 'ai/test'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFilms, createUser } from '../../../testing/factories'
import { readSentData } from '../../../testing/read-sent-data'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { saveRating } from '../../feedback/mutations'
import { saveConsent } from '../../privacy/mutations'
import { holdFilm } from './mutations'
import { openSlate } from './open-slate'
import { settledPlace } from './place-views'

// Here the model always takes too long: it rests until a test has seen what stands on the page.
const late = vi.hoisted(() => ({ ms: 0 }))
vi.mock('./late-ms', () => ({
  get LATE_MS() {
    return late.ms
  },
}))
vi.mock('../../writers/resolve-model', async (original) => ({
  ...(await original<typeof import('../../writers/resolve-model')>()),
  resolveModel: () => ({ model: scripted, name: 'scripted', writer: 'MODEL', server: null }),
}))
const bound = vi.hoisted(() => ({ places: 3 }))
vi.mock('../move-limit', () => ({ moveLimitFor: () => bound.places }))

type StreamPart =
  Awaited<ReturnType<MockLanguageModelV3['doStream']>>['stream'] extends ReadableStream<infer Part> ? Part : never

/** Ranks the model picks once `goOn` is called; null: its answer breaks off. */
let script: { ranks: number[]; breaks: boolean }
let goOn: () => void
let resting: Promise<void>

const scripted = new MockLanguageModelV3({
  doStream: async ({ prompt }) => {
    const told = prompt.at(-1)?.content
    const data = readSentData(Array.isArray(told) && told[0]?.type === 'text' ? told[0].text : '')
    if (data?.task !== 'slate') throw new Error('not the prompt of a slate')
    const { ranks, breaks } = script
    const picks = ranks.map((rank) => ({
      id: data.candidates[rank]?.id,
      basis: [],
      reason: `It was made in ${data.candidates[rank]?.year}, and it takes its time.`,
    }))
    const stream = new ReadableStream<StreamPart>({
      async start(controller) {
        await resting
        for (const pick of picks) controller.enqueue({ type: 'text-delta', id: 't', delta: JSON.stringify(pick) })
        if (breaks) controller.enqueue({ type: 'error', error: new Error('gone') })
        controller.close()
      },
    })
    return { stream }
  },
})

let liked: number[]
beforeAll(async () => {
  const films = await createFilms(
    db,
    Array.from({ length: 50 }, (_, place) => ({
      moods: [['tender', 'bleak', 'tense'][place % 3] ?? ''],
      prominence: 100 - place,
    })),
  )
  liked = films.slice(0, 3).map((film) => film.id)
})
beforeEach(() => {
  resting = new Promise((resolve) => {
    goOn = resolve
  })
  bound.places = 3
  late.ms = 0
})

async function viewerOf(id: string) {
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('no such person')
  return viewer
}

async function open(ranks: number[], breaks = false) {
  script = { ranks, breaks }
  const { id } = await createUser(db)
  await saveConsent(id, { behaviour: false, context: false, model: true }, null)
  for (const filmId of liked) await saveRating(id, filmId, 5)
  const opened = await openSlate(await viewerOf(id), undefined)
  if (opened.kind !== 'live') throw new Error('expected a new list')
  const { slate, candidateIds } = opened
  const rankOf = (place: { filmId: number } | null) => candidateIds.indexOf(place?.filmId ?? -1)
  return {
    id,
    slate,
    candidateIds,
    provisional: async () => (await Promise.all(slate.places)).map(rankOf),
    final: async () => (await Promise.all(slate.places.map(settledPlace))).map(rankOf),
    stored: () =>
      db.slate.findUniqueOrThrow({ where: { id: slate.id }, include: { items: { orderBy: { position: 'asc' } } } }),
  }
}

const eight = [0, 1, 2, 3, 4, 5, 6, 7]

describe('a model that takes its time', () => {
  test('finds the ranking’s films on the page; its words settle where they stand', async () => {
    const { provisional, final, stored, slate } = await open([4, 0, 2, 1, 3, 7, 6, 5])
    expect(await provisional()).toEqual(eight)
    goOn()
    expect(await final()).toEqual(eight)
    expect(await slate.summary).toMatchObject({ writer: 'model', fault: null })
    expect((await stored()).items.every((item) => item.servedBy === 'MODEL')).toBe(true)
  })

  test('puts a film of its own into a box nobody has touched, and nothing else moves', async () => {
    const { provisional, final } = await open([8])
    expect(await provisional()).toEqual(eight)
    goOn()
    expect(await final()).toEqual([0, 1, 2, 3, 4, 8, 6, 7])
  })

  test('leaves a film where somebody has touched or rated it', async () => {
    const { id, slate, candidateIds, provisional, final } = await open([8, 9])
    await provisional()
    await holdFilm(id, slate.id, candidateIds[5] ?? 0)
    await saveRating(id, candidateIds[6] ?? 0, 4)
    goOn()
    expect(await final()).toEqual([0, 1, 2, 3, 4, 5, 6, 8])
  })

  test('does not let anybody else hold a film of a list', async () => {
    const { slate, candidateIds, provisional, final } = await open([8])
    await provisional()
    await holdFilm((await createUser(db)).id, slate.id, candidateIds[5] ?? 0)
    goOn()
    expect(await final()).toContain(8)
  })

  test('waits for nothing but words where the order is fixed', async () => {
    bound.places = 0
    // Longer than a test may take: the films do not wait for it.
    late.ms = 600_000
    const { provisional, final, slate } = await open([7, 3, 9])
    expect(await provisional()).toEqual(eight)
    goOn()
    expect(await final()).toEqual(eight)
    expect((await slate.summary).writer).toBe('mixed')
  })
})

describe('a list whose call failed', () => {
  const due = (id: string) => db.slate.update({ where: { id }, data: { renewAfter: new Date(Date.now() - 1) } })

  test('is renewed by itself some minutes later: the films stay, the words are the model’s', async () => {
    const { id, slate, final, stored } = await open([0, 1], true)
    goOn()
    const films = await final()
    expect(await slate.summary).toMatchObject({ writer: 'mixed', fault: 'cut' })
    const before = await stored()
    expect(before.renewAfter?.getTime()).toBeGreaterThan(Date.now() + 60_000)
    expect((await openSlate(await viewerOf(id), undefined)).kind).toBe('stored')

    await due(slate.id)
    script = { ranks: [0, 1, 2, 3, 4, 5], breaks: false }
    const again = await openSlate(await viewerOf(id), undefined)
    if (again.kind !== 'live') throw new Error('expected the list to be renewed')
    expect((await Promise.all(again.slate.places)).map((place) => place?.filmId)).toEqual(
      before.items.map(({ filmId }) => filmId),
    )
    expect(await again.slate.summary).toMatchObject({ writer: 'model', fault: null, renewAfter: null })
    const after = await stored()
    expect(after.items.map(({ filmId }) => filmId)).toEqual(before.items.map(({ filmId }) => filmId))
    expect(after.items.every(({ servedBy }) => servedBy === 'MODEL')).toBe(true)
    expect(after.items.slice(0, 2).map(({ reason }) => reason)).toEqual(
      before.items.slice(0, 2).map(({ reason }) => reason),
    )
    expect(films).toHaveLength(8)
  })

  test('is asked for by one page at a time, and later each time it fails again', async () => {
    const { id, slate, stored } = await open([], true)
    goOn()
    await slate.summary
    await due(slate.id)
    const viewer = await viewerOf(id)
    const opened = await Promise.all([openSlate(viewer, undefined), openSlate(viewer, undefined)])
    expect(opened.map(({ kind }) => kind).toSorted()).toEqual(['live', 'stored'])
    for (const each of opened) if (each.kind === 'live') await each.slate.summary
    const { renewAfter, renewals, items } = await stored()
    expect(renewals).toBe(1)
    expect(renewAfter?.getTime()).toBeGreaterThan(Date.now() + 200_000)
    expect(items).toHaveLength(8)
  })
})
