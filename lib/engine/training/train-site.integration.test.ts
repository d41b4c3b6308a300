import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Film } from '@/prisma/generated/client'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createFilms, createUser } from '../../../testing/factories'
import { createProposal } from '../../../testing/proposals'
import { getCatalog } from '../../catalog/snapshot'
import { db } from '../../db'
import { env } from '../../env'
import { saveRating } from '../../feedback/mutations'
import { evaluate } from '../../recommender/evaluation/evaluate'
import { seededRandom } from '../../recommender/matrix/random'
import { plainRequest } from '../../recommender/plain-request'
import { rankCandidates } from '../../recommender/rank/rank-candidates'
import { engineFor } from '../get-engine'
import { stopTraining, takeLease } from '../lease/mutations'
import { discardHeld, serveHeld } from '../mutations'
import { getTrainingState, listArtefacts } from '../queries'
import { RETIRED_KEPT } from '../schema'
import { getServing, invalidateServing } from '../serving'
import { compareServing } from './gate/compare-serving'
import { jobHere } from './job/job-here'
import { type FilmTrainer, trainInSlices } from './models/film-trainer'
import { sentenceOf } from './outcome'
import { readSiteRatings } from './people/site-rating-set'
import { trainSite } from './train-site'

withOwnDatabase()

const runJob = jobHere(trainInSlices)
let films: Film[]
let people: string[]

/** Two circles of taste: people of even places love the first half of the films, the others the second. */
beforeAll(async () => {
  const genres = ['drama', 'comedy', 'western', 'horror']
  films = await createFilms(
    db,
    Array.from({ length: 60 }, (_, place) => ({ genres: [genres[place % 4] ?? ''], prominence: 1 + (place % 90) })),
  )
  people = []
  for (let place = 0; place < 40; place++) people.push((await createUser(db)).id)
  await rateByCircle(people, 12, 7)
})

async function rateByCircle(userIds: string[], each: number, seed: number) {
  const random = seededRandom(seed)
  const rows = userIds.flatMap((userId, place) => {
    const circle = films.slice(place % 2 ? 30 : 0, place % 2 ? 60 : 30)
    const chosen = new Set(Array.from({ length: each }, () => circle[Math.floor(random() * 30)]?.id ?? 0))
    return [...chosen].map((filmId, at) => ({ userId, filmId, value: 4.5, ratedAt: new Date(1e12 + 1e6 * at) }))
  })
  await db.rating.createMany({ data: rows, skipDuplicates: true })
}

/** Three fours of films each, one after another: whoever likes one film of a four likes the other three. */
async function rateByFours(userIds: string[]) {
  const random = seededRandom(3)
  const rows = userIds.flatMap((userId) => {
    const fours = new Set<number>()
    while (fours.size < 3) fours.add(Math.floor(15 * random()))
    const chosen = [...fours].flatMap((four) => films.slice(4 * four, 4 * four + 4))
    return chosen.map(({ id }, at) => ({ userId, filmId: id, value: 5, ratedAt: new Date(1e12 + 1e6 * at) }))
  })
  await db.rating.createMany({ data: rows })
}

beforeEach(async () => {
  await db.engineArtefact.deleteMany()
  await db.engineLease.deleteMany()
  invalidateServing()
})

afterEach(() => {
  vi.useRealTimers()
})

const statuses = async () => (await listArtefacts()).map(({ number, status }) => ({ number, status }))
const numberOf = (outcome: Awaited<ReturnType<typeof trainSite>>) => ('number' in outcome ? outcome.number : 0)

test('a site without enough likes is told so, and nothing is replaced', async () => {
  await trainSite({ runJob })
  const before = await statuses()
  const ratings = await db.rating.findMany()
  await db.rating.deleteMany({ where: { userId: { notIn: people.slice(0, 3) } } })
  try {
    expect(await trainSite({ runJob })).toMatchObject({ kind: 'too-little', people: 3 })
    expect(await statuses()).toEqual(before)
    const lease = await db.engineLease.findUnique({ where: { name: 'train' } })
    expect(lease).toMatchObject({ owner: null, failed: false, outcome: expect.stringMatching(/^Too little data/) })
  } finally {
    await db.rating.createMany({ data: ratings, skipDuplicates: true })
  }
})

test('the first training serves, and people get what others of their taste liked', async () => {
  const outcome = await trainSite({ runJob })
  expect(outcome).toMatchObject({ kind: 'serving', description: { mode: 'full', data: { people: 40, films: 60 } } })
  const serving = await getServing()
  const engine = await engineFor([])
  expect(engine.artefactId).toBe(serving?.id)
  expect(engine.models.collaborative?.column.length).toBeGreaterThan(100)
  expect(engine.models.rating?.mean).toBeCloseTo(4.5)
  const found = await listFor([films[0]?.id ?? 0, films[1]?.id ?? 0, films[2]?.id ?? 0])
  // Half of them by chance; among so few people a genre shared still speaks too.
  expect(found.filter((filmId) => films.findIndex(({ id }) => id === filmId) >= 30).length).toBeLessThanOrEqual(1)
})

async function listFor(likedIds: number[]): Promise<number[]> {
  const { index } = await getCatalog()
  const { models, config } = await engineFor(likedIds)
  // How well known these films are goes by their number, which is no taste: both parts of popularity are left out, and variety.
  const plain = {
    ...config,
    diversity: { settled: 1, adventurous: 1, unknownPerson: 1 },
    exploration: { ...config.exploration, place: 99 },
    popularityWeight: 0,
    popularityTaste: { ...config.popularityTaste, weight: 0 },
  }
  return rankCandidates(
    index,
    plainRequest({
      liked: likedIds.map((filmId) => ({ filmId, weight: 1 })),
      excludedFilmIds: new Set(likedIds),
      limit: 8,
    }),
    models,
    plain,
  ).map(({ filmId }) => filmId)
}

test('without new likes nothing is trained; with one only what it changed, to the result of a full training', async () => {
  const first = numberOf(await trainSite({ runJob }))
  expect(await trainSite({ runJob })).toEqual({ kind: 'unchanged', number: first })
  expect(await statuses()).toEqual([{ number: first, status: 'SERVING' }])

  const newcomer = (await createUser(db)).id
  for (const film of films.slice(0, 3)) await saveRating(newcomer, film.id, 5)
  const updated = await trainSite({ runJob })
  if (updated.kind !== 'serving') throw new Error(`expected a new artefact, not ${updated.kind}`)
  expect(updated.description.mode).toBe('incremental')
  expect(updated.description.solved).toBeGreaterThan(0)
  const incremental = (await getServing())?.models

  const full = await trainSite({ runJob, full: true })
  expect(full).toMatchObject({ kind: 'serving', description: { mode: 'full', why: 'asked for', solved: 60 } })
  const anew = (await getServing())?.models
  expect(incremental?.popularity?.filmIds).toEqual(anew?.popularity?.filmIds)
  expectEqualRows(incremental?.collaborative, anew?.collaborative)
  await db.user.delete({ where: { id: newcomer } })
})

type Model = NonNullable<Awaited<ReturnType<typeof getServing>>>['models']['collaborative'] | undefined

/** Rows packed twice lose a 254th of their largest weight each time. */
function expectEqualRows(left: Model, right: Model) {
  const read = (model: Model) => {
    const entries = new Map<string, number>()
    const largest: number[] = []
    for (let row = 0; row < (model?.filmIds.length ?? 0); row++) {
      for (let at = model?.start[row] ?? 0; at < (model?.start[row + 1] ?? 0); at++) {
        entries.set(`${row} ${model?.column[at]}`, model?.value[at] ?? 0)
        largest[row] = Math.max(largest[row] ?? 0, Math.abs(model?.value[at] ?? 0))
      }
    }
    return { entries, largest }
  }
  const [mine, theirs] = [read(left), read(right)]
  expect(theirs.entries.size).toBeGreaterThan(100)
  const off = [...new Set([...mine.entries.keys(), ...theirs.entries.keys()])].filter((key) => {
    const unit = (theirs.largest[Number(key.split(' ')[0])] ?? 0) / 127
    return Math.abs((mine.entries.get(key) ?? 0) - (theirs.entries.get(key) ?? 0)) > 1.5 * unit
  })
  expect(off).toEqual([])
}

test('a text that was approved is trained on without a new like', async () => {
  await trainSite({ runJob })
  expect((await trainSite({ runJob })).kind).toBe('unchanged')
  const { id: filmId } = films[0] as Film
  const view = { filmId, strategy: 'BASIC', text: 'a lighthouse in a storm' } as const
  const { id: proposalId } = await createProposal(db, { ...view, status: 'APPROVED' })
  await db.filmText.create({ data: { ...view, proposalId } })
  const after = await trainSite({ runJob })
  expect(after).toMatchObject({ kind: 'serving', description: { mode: 'full', why: 'the catalog changed' } })
  await db.filmProposal.deleteMany({ where: { filmId } })
})

test('what a person took back is gone from the next training', async () => {
  const visitor = (await createUser(db)).id
  await saveRating(visitor, films[5]?.id ?? 0, 5)
  await trainSite({ runJob })
  const likesOf = async () =>
    (await getServing())?.models.content?.likes[5] ?? (await getServing())?.description.data.likes
  const before = await likesOf()
  await db.user.delete({ where: { id: visitor } })
  await trainSite({ runJob })
  expect(await likesOf()).toBe((before ?? 0) - 1)
})

test('films loved in the survey and imported ratings teach too, what people only looked at does not', async () => {
  await trainSite({ runJob, full: true })
  const before = (await getServing())?.description.data
  const visitor = (await createUser(db)).id
  const event = (type: 'SURVEY_LOVED' | 'CLICKED' | 'SURVEY_UNLOVED', filmId: number, second: number) => ({
    id: `${visitor}-${second}`,
    userId: visitor,
    type,
    filmId,
    occurredAt: new Date(1e12 + 1e3 * second),
  })
  await db.event.createMany({
    data: [
      event('SURVEY_LOVED', films[0]?.id ?? 0, 1),
      event('SURVEY_LOVED', films[1]?.id ?? 0, 2),
      event('SURVEY_UNLOVED', films[1]?.id ?? 0, 3),
      event('CLICKED', films[2]?.id ?? 0, 4),
    ],
  })
  const dataset = await db.ratingDataset.create({ data: { name: 'a-set', fileMark: '', finishedAt: new Date() } })
  const rating = (raterId: number, filmId: number, value: number) => ({
    datasetId: dataset.id,
    raterId,
    filmId,
    value,
    ratedAt: new Date(1e12),
  })
  await db.datasetRating.createMany({
    data: [rating(1, films[0]?.id ?? 0, 5), rating(1, films[1]?.id ?? 0, 1), rating(2, films[0]?.id ?? 0, 4)],
  })
  await trainSite({ runJob })
  expect((await getServing())?.description.data).toMatchObject({
    people: (before?.people ?? 0) + 3,
    datasetPeople: 2,
    likes: (before?.likes ?? 0) + 3,
  })
  await db.datasetRating.deleteMany()
  await db.ratingDataset.deleteMany()
  await db.user.delete({ where: { id: visitor } })
})

test('of two trainings at once one runs and the other says so', async () => {
  const outcomes = await Promise.all([trainSite({ runJob }), trainSite({ runJob })])
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['busy', 'serving'])
  expect((await statuses()).length).toBe(1)
})

test('a lease whose owner died runs out, and one that is held does not', async () => {
  expect(await takeLease('somebody')).toEqual({ taken: true })
  expect(await trainSite({ runJob })).toMatchObject({ kind: 'busy' })
  await db.$executeRaw`UPDATE "EngineLease" SET "expiresAt" = (now() AT TIME ZONE 'UTC') - interval '1 second'`
  expect(await trainSite({ runJob })).toMatchObject({ kind: 'serving' })
})

test('a training that lost its lease meanwhile stores nothing', async () => {
  const robbed: FilmTrainer = async (...args) => {
    await db.engineLease.update({ where: { name: 'train' }, data: { owner: 'somebody else' } })
    return trainInSlices(...args)
  }
  await expect(trainSite({ runJob: jobHere(robbed) })).rejects.toThrow(/Nothing was replaced/)
  expect(await statuses()).toEqual([])
  expect(await db.engineLease.findUnique({ where: { name: 'train' } })).toMatchObject({ owner: 'somebody else' })
})

test('a training that is cancelled gives its lease back and leaves what serves', async () => {
  const first = numberOf(await trainSite({ runJob }))
  const cancel = new AbortController()
  const onProgress = () => cancel.abort(new Error('Ctrl-C'))
  await expect(trainSite({ runJob, full: true, signal: cancel.signal, onProgress })).rejects.toThrow('Ctrl-C')
  expect(await statuses()).toEqual([{ number: first, status: 'SERVING' }])
  const lease = await db.engineLease.findUnique({ where: { name: 'train' } })
  expect(lease).toMatchObject({ owner: null, failed: false, outcome: expect.stringMatching(/cancelled/) })
})

test('a training that an admin stops is no failure to whoever started it, and leaves what serves', async () => {
  const first = numberOf(await trainSite({ runJob }))
  const stopped: FilmTrainer = async (...args) => {
    await stopTraining()
    return trainInSlices(...args)
  }
  const outcome = await trainSite({ runJob: jobHere(stopped), full: true })
  expect(outcome).toEqual({ kind: 'stopped' })
  expect(sentenceOf(outcome)).toBe('An admin stopped it. Nothing was replaced.')
  expect(await statuses()).toEqual([{ number: first, status: 'SERVING' }])
  expect(await getTrainingState()).toMatchObject({
    running: null,
    last: { failed: false, outcome: sentenceOf(outcome) },
  })
})

test('a training that breaks is a failure in the settings, and leaves what serves', async () => {
  const first = numberOf(await trainSite({ runJob }))
  const broken = () => Promise.reject(new Error('no memory left'))
  await expect(trainSite({ runJob: broken, full: true })).rejects.toThrow('no memory left')
  expect(await statuses()).toEqual([{ number: first, status: 'SERVING' }])
  const lease = await db.engineLease.findUnique({ where: { name: 'train' } })
  expect(lease).toMatchObject({ owner: null, failed: true, outcome: expect.stringMatching(/It failed/) })
})

test('a training whose data is older than that of what serves is refused', async () => {
  await trainSite({ runJob })
  const [serving] = await db.engineArtefact.findMany()
  const later = { ...(serving?.description as object), dataAsOf: Date.now() + 1e6 }
  await db.engineArtefact.updateMany({ data: { description: later } })
  expect(await trainSite({ runJob, full: true })).toMatchObject({ kind: 'refused' })
  expect((await listArtefacts()).map(({ status, kept }) => ({ status, kept }))).toEqual([
    { status: 'REFUSED', kept: false },
    { status: 'SERVING', kept: true },
  ])
})

test('a damaged artefact is refused once, with its reason in the log, and the one before serves again', async () => {
  const first = numberOf(await trainSite({ runJob }))
  const second = numberOf(await trainSite({ runJob, full: true }))
  const newer = await db.engineArtefact.findUniqueOrThrow({ where: { number: second } })
  const bytes = new Uint8Array(newer.bytes ?? [])
  bytes.fill(0, 100, 120)
  await db.engineArtefact.update({ where: { number: second }, data: { bytes } })
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.resetModules()
  const another = await import('../serving')
  expect((await another.getServing())?.number).toBe(first)
  another.invalidateServing()
  expect((await another.getServing())?.number).toBe(first)
  expect(log.mock.calls.flat().filter((line) => String(line).includes(`artefact ${second} is refused`)).length).toBe(1)
  log.mockRestore()
  expect(await statuses()).toEqual([
    { number: second, status: 'REFUSED' },
    { number: first, status: 'SERVING' },
  ])
  expect((await listArtefacts())[0]?.note).toMatch(/checksum/)
})

test('an artefact of another catalog keeps its place for others, but this process serves the one before', async () => {
  const first = numberOf(await trainSite({ runJob }))
  const second = numberOf(await trainSite({ runJob, full: true }))
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const older = await db.engineArtefact.findUniqueOrThrow({ where: { number: first } })
  const description = { ...(older.description as object), format: 999 }
  const { serialiseArtefact } = await import('../load-artefact')
  const opened = await getServing()
  if (!opened) throw new Error('nothing serves')
  const { films: catalog } = await getCatalog()
  const serialised = serialiseArtefact(opened.models, { ...opened.description, format: 999 }, catalog)
  await db.engineArtefact.update({ where: { number: second }, data: { ...serialised, description } })
  vi.resetModules()
  const another = await import('../serving')
  expect((await another.getServing())?.number).toBe(first)
  log.mockRestore()
  expect(await statuses()).toEqual([
    { number: second, status: 'SERVING' },
    { number: first, status: 'RETIRED' },
  ])
})

test('models above the size limit are read as rows per request, and rank the same', async () => {
  await trainSite({ runJob })
  const liked = films.slice(0, 4).map(({ id }) => id)
  const whole = await listFor(liked)
  const limit = env().ENGINE_ARTEFACT_MAX_MB
  env().ENGINE_ARTEFACT_MAX_MB = 0.001
  try {
    const outcome = await trainSite({ runJob, full: true })
    expect(outcome).toMatchObject({ kind: 'serving', description: { inRows: true } })
    expect((await getServing())?.models.collaborative).toBeNull()
    expect(await db.engineRow.count()).toBe(60)
    const { models } = await engineFor(liked)
    expect([...(models.collaborative?.filmIds.slice(0, 4) ?? [])]).toEqual(liked)
    expect(await listFor(liked)).toEqual(whole)
  } finally {
    env().ENGINE_ARTEFACT_MAX_MB = limit
  }
})

test('the engine is evaluated on what people said here, by the protocols of the engine itself', async () => {
  const set = await readSiteRatings()
  expect(set.user.length).toBe(await db.rating.count())
  expect(set.userIds.length).toBe(people.length)
  const [random, local] = await evaluate(set, { protocol: 'A', models: ['random', 'served'], seed: 1, now: () => 0 })
  const ndcg = (result: typeof random) => result?.groups[0]?.metrics.ndcg10.mean ?? Number.NaN
  expect(ndcg(local)).toBeGreaterThan(ndcg(random))
  expect(await compareServing()).toBeNull()
  const number = numberOf(await trainSite({ runJob }))
  expect(await compareServing()).toEqual({ number, verdict: { kind: 'too-few', people: 0, ndcg10: null } })
})

test('a new rating is in the very next list', async () => {
  await trainSite({ runJob })
  const [first, second] = [films[0]?.id ?? 0, films[40]?.id ?? 0]
  const before = await listFor([first])
  const after = await listFor([second, first])
  expect(after).not.toContain(second)
  expect(after.filter((filmId) => !before.includes(filmId)).length).toBeGreaterThan(0)
})

test('old models are pruned: kept are what serves, the last ten that did and what is held', async () => {
  const numbers: number[] = []
  for (let turn = 0; turn < 4; turn++) numbers.push(numberOf(await trainSite({ runJob, full: true })))
  const held = await db.engineArtefact.findFirstOrThrow({ where: { number: numbers[2] ?? 0 } })
  await db.engineArtefact.update({ where: { id: held.id }, data: { status: 'HELD' } })
  const later = Array.from({ length: RETIRED_KEPT - 1 }, () => ({
    status: 'RETIRED' as const,
    description: {},
    bytes: Uint8Array.of(1),
    size: 1,
    checksum: '',
    servedAt: new Date(),
  }))
  await db.engineArtefact.createMany({ data: later })
  await trainSite({ runJob, full: true })
  const kept = (await listArtefacts()).map(({ number, status, kept }) => ({ number, status, kept }))
  expect(kept.slice(1, 1 + later.length).every((each) => each.kept)).toBe(true)
  expect(kept.slice(1 + later.length)).toEqual([
    { number: numbers[3], status: 'RETIRED', kept: true },
    { number: numbers[2], status: 'HELD', kept: true },
    { number: numbers[1], status: 'RETIRED', kept: false },
    { number: numbers[0], status: 'RETIRED', kept: false },
  ])
})

test('a worse training is held, and serves or goes as an admin decides', async () => {
  // Likes weigh by their age: at one moment the same data make the same models.
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
  const crowd: string[] = []
  for (let place = 0; place < 460; place++) crowd.push(`crowd-${place}`)
  await db.user.createMany({ data: crowd.map((id) => ({ id })) })
  await rateByFours(crowd)
  const first = await trainSite({ runJob, full: true })
  expect(first).toMatchObject({ kind: 'serving', description: { heldOutRule: 'one-in-ten-1' } })

  // Neighbours that speak for the wrong circle.
  const wrong: FilmTrainer = async (...args) => {
    const rows = await trainInSlices(...args)
    return { ...rows, value: rows.value.map((value) => -value) }
  }
  const worse = await trainSite({ runJob: jobHere(wrong), full: true })
  expect(worse).toMatchObject({ kind: 'held', description: { verdict: { kind: 'worse' } } })
  expect((await getServing())?.number).toBe(numberOf(first))
  expect((await statuses())[0]).toEqual({ number: numberOf(worse), status: 'HELD' })

  const [held] = await listArtefacts()
  await serveHeld(held?.id ?? '')
  invalidateServing()
  expect((await getServing())?.number).toBe(numberOf(worse))
  await expect(serveHeld(held?.id ?? '')).rejects.toThrow(/no longer held/)
  expect((await getServing())?.number).toBe(numberOf(worse))

  const better = await trainSite({ runJob, full: true })
  const draw = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
  const against = { best: numberOf(first), of: 2 }
  expect(better).toMatchObject({ kind: 'serving', description: { verdict: { kind: 'passed', draw, against } } })
  // The same data: judged in the form it serves in, nothing differs.
  const verdict = 'description' in better ? better.description.verdict : null
  expect(verdict?.ndcg10?.difference).toEqual({ mean: 0, standardError: 0 })
  const again = await trainSite({ runJob: jobHere(wrong), full: true })
  const [refused] = await listArtefacts()
  expect(refused?.number).toBe(numberOf(again))
  await discardHeld(refused?.id ?? '')
  expect((await listArtefacts())[0]).toMatchObject({ status: 'DISCARDED', kept: false })
  await db.user.deleteMany({ where: { id: { in: crowd } } })
})
