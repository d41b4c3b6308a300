import { MockLanguageModelV3 } from 'ai/test'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createFilms, createUser } from '../../../testing/factories'
import { readSentData } from '../../../testing/read-sent-data'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { saveRating } from '../../feedback/mutations'
import { saveConsent } from '../../privacy/mutations'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import { supersedeSlates } from '../mutations'
import { openSlate } from './open-slate'
import { settledPlace } from './place-views'

const marks =
  'calm cold dim dry faint firm grand grave harsh keen large light loud mild narrow pale plain proud rapid rough sharp shy sober stark'.split(
    ' ',
  )
const reasonOf = (rank: number) => `You rated others well, and your list has room for one as ${marks[rank]} as this.`

vi.mock('../../writers/resolve-model', async (original) => ({
  ...(await original<typeof import('../../writers/resolve-model')>()),
  resolveModel: () => ({
    model: scripted,
    name: 'scripted',
    writer: 'MODEL',
    providerOptions: {},
  }),
}))

// Somebody who has rated fifty films, without fifty ratings.
const bound = vi.hoisted(() => ({ places: undefined as number | undefined }))
vi.mock('../move-limit', async (original) => {
  const real = await original<typeof import('../move-limit')>()
  return {
    ...real,
    moveLimitFor: (...told: Parameters<typeof real.moveLimitFor>) => bound.places ?? real.moveLimitFor(...told),
  }
})

type StreamPart =
  Awaited<ReturnType<MockLanguageModelV3['doStream']>>['stream'] extends ReadableStream<infer Part> ? Part : never

/** The ranks the model picks, in its order; it rests before the pick of `restBefore` until `goOn` is called. */
let script: { ranks: number[]; restBefore: number }
let goOn: () => void
let resting: Promise<void>
let instructions: string

const scripted = new MockLanguageModelV3({
  doStream: async ({ prompt }) => {
    const told = prompt.map(({ content }) =>
      typeof content === 'string' ? content : content.map((part) => (part.type === 'text' ? part.text : '')).join(''),
    )
    instructions = told[0] ?? ''
    const data = readSentData(told.at(-1) ?? '')
    if (data?.task !== 'slate') throw new Error('not the prompt of a slate')
    const picks = script.ranks.map((rank) => ({
      id: data.candidates[rank]?.id,
      reason: reasonOf(rank),
      basis: [],
    }))
    return { stream: speak(picks) }
  },
})

function speak(picks: object[]): ReadableStream<StreamPart> {
  const usage = {
    inputTokens: { total: 30, noCache: 30, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: 12, text: 12, reasoning: undefined },
  }
  const { ranks: _, restBefore } = script
  return new ReadableStream({
    async start(stream) {
      const say = (delta: string) => stream.enqueue({ type: 'text-delta', id: 't', delta })
      stream.enqueue({ type: 'stream-start', warnings: [] })
      stream.enqueue({ type: 'text-start', id: 't' })
      say('{"elements":[')
      for (const [place, pick] of picks.entries()) {
        const text = `${place === 0 ? '' : ','}${JSON.stringify(pick)}`
        // The next element has begun, so that every reader knows the one before is whole.
        say(text.slice(0, 5))
        if (place === restBefore) await resting
        say(text.slice(5))
      }
      say(']}')
      stream.enqueue({ type: 'text-end', id: 't' })
      stream.enqueue({ type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage })
      stream.close()
    },
  })
}

let liked: number[]

// Before the catalog is first read, which then holds for half a minute.
beforeAll(async () => {
  const films = await createFilms(
    db,
    Array.from({ length: 50 }, (_, place) => ({
      moods: [['tender', 'bleak', 'tense', 'cosy'][place % 4] ?? ''],
      prominence: 100 - place,
    })),
  )
  liked = films.slice(0, 3).map((film) => film.id)
})
beforeEach(() => {
  resting = new Promise((resolve) => {
    goOn = resolve
  })
})

async function open(ranks: number[], { mayMove, restBefore = -1 }: { mayMove?: number; restBefore?: number } = {}) {
  script = { ranks, restBefore }
  bound.places = mayMove
  const { id } = await createUser(db)
  await saveConsent(id, { behaviour: false, context: false, model: true }, null)
  for (const filmId of liked) await saveRating(id, filmId, 5)
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('no such person')
  const opened = await openSlate(viewer, undefined)
  if (opened.kind !== 'live') throw new Error('expected a new list')
  const { slate, candidateIds } = opened
  const rankOf = (filmId: number | undefined) => candidateIds.indexOf(filmId ?? -1)
  const ranksShown = async () =>
    (await Promise.all(slate.places.map(settledPlace))).map((place) => rankOf(place?.filmId))
  const stored = async () => {
    await slate.summary
    return db.slate.findUniqueOrThrow({ where: { id: slate.id }, include: { items: { orderBy: { position: 'asc' } } } })
  }
  return { userId: id, slate, candidateIds, ranksShown, stored }
}

test('for somebody who has told little, a model moves films by up to five places; it is told so and the list notes it', async () => {
  const { ranksShown, stored } = await open([7, 6, 5, 4, 3, 2, 1, 0])
  expect(await ranksShown()).toEqual([5, 6, 7, 4, 3, 0, 1, 2])
  expect(instructions).toContain('at most 5 places')
  const { moveLimit, items } = await stored()
  expect(moveLimit).toBe(5)
  expect(items.map((item) => item.servedBy)).toEqual(Array.from({ length: SLATE_SIZE }, () => 'MODEL'))
  expect(items[0]?.reason).toBe(reasonOf(5))
})

test('for somebody who has told much, a model has no say in the order; its words still stand with their films', async () => {
  const { ranksShown, stored } = await open([1, 0, 3, 2, 5, 4, 7, 6], { mayMove: 0 })
  expect(await ranksShown()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(instructions).toContain('keep the order of the candidates')
  const { moveLimit, items } = await stored()
  expect(moveLimit).toBe(0)
  expect(items.map((item) => item.reason)).toEqual(items.map((_, rank) => reasonOf(rank)))
})

test('cards come while the model is still writing, as soon as their place is certain', async () => {
  const { slate, candidateIds, ranksShown } = await open([1, 0, 2, 3, 4, 5, 6, 7], { mayMove: 0, restBefore: 2 })
  expect((await Promise.all(slate.places.slice(0, 2))).map((place) => place?.filmId)).toEqual(candidateIds.slice(0, 2))
  goOn()
  expect(await ranksShown()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})

test('a second tab reads along while the list is written, and no second call is made', async () => {
  const first = await open([0, 1, 2, 3, 4, 5, 6, 7], { restBefore: 1 })
  const viewer = await findViewerById(first.userId)
  if (!viewer) throw new Error('no such person')
  const calls = scripted.doStreamCalls.length
  const second = await openSlate(viewer, undefined)
  goOn()
  if (second.kind !== 'live') throw new Error('expected the running list')
  expect(second.slate.id).toBe(first.slate.id)
  expect(await Promise.all(second.slate.places.map(settledPlace))).toEqual(
    await Promise.all(first.slate.places.map(settledPlace)),
  )
  expect(scripted.doStreamCalls.length).toBe(calls)
  await first.slate.summary
})

test('"New picks" while a list is written begins another', async () => {
  const first = await open([0, 1, 2, 3, 4, 5, 6, 7], { restBefore: 1 })
  await supersedeSlates(first.userId)
  const viewer = await findViewerById(first.userId)
  if (!viewer) throw new Error('no such person')
  const second = await openSlate(viewer, undefined)
  goOn()
  if (second.kind !== 'live') throw new Error('expected a new list')
  expect(second.slate.id).not.toBe(first.slate.id)
  await Promise.all([first.slate.summary, second.slate.summary])
})

test('a film the model leaves out keeps its place with the words of the ranking, also when it is rated meanwhile', async () => {
  const { userId, slate, candidateIds, ranksShown, stored } = await open([0, 3], { mayMove: 0, restBefore: 1 })
  // All stand on the page by then.
  await slate.places[7]
  await saveRating(userId, candidateIds[1] ?? 0, 1)
  goOn()
  expect(await ranksShown()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect((await stored()).items.map((item) => item.servedBy)).toEqual([
    'MODEL',
    'RANKING',
    'RANKING',
    'MODEL',
    ...Array.from({ length: 4 }, () => 'RANKING'),
  ])
})
