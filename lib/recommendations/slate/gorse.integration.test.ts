import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createFilms, createUser } from '../../../testing/factories'
import { API_KEY, startScriptedGorse } from '../../../testing/scripted/scripted-gorse'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { saveRating } from '../../feedback/mutations'
import type { Candidate } from '../../recommender/types'
import { openSlate } from './open-slate'
import { settledPlace } from './place-views'

// Scores are measured against the whole catalog, which must be that of this file.
withOwnDatabase()

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)

const server = await startScriptedGorse()
process.env.RECOMMENDER = 'gorse'
process.env.GORSE_URL = server.url
process.env.GORSE_API_KEY = API_KEY
process.env.GORSE_TIMEOUT_MS = '5000'

let liked: number
let obscure: number
let avoided: number
let retired: number

// Before the catalog is first read, which then holds for half a minute.
beforeAll(async () => {
  const films = await createFilms(
    db,
    Array.from({ length: 60 }, (_, place) => ({
      moods: [['tender', 'bleak', 'tense', 'cosy'][place % 4] ?? ''],
      prominence: 100 - place,
      contentNotes: place === 58 ? ['gore'] : [],
      retiredAt: place === 57 ? new Date() : null,
    })),
  )
  const idAt = (place: number) => films[place]?.id ?? 0
  ;[liked, obscure, avoided, retired] = [idAt(0), idAt(59), idAt(58), idAt(57)]
})
beforeEach(() => server.reset())
afterAll(() => server.close())

async function tonightFor(): Promise<{ slate: Awaited<ReturnType<typeof storedSlate>>; films: number[] }> {
  const { id } = await createUser(db, { avoid: ['gore'] })
  await saveRating(id, liked, 5)
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('no such person')
  const opened = await openSlate(viewer, undefined)
  if (opened.kind !== 'live') throw new Error('expected a new list')
  const places = await Promise.all(opened.slate.places.map(settledPlace))
  await opened.slate.summary
  return { slate: await storedSlate(opened.slate.id), films: places.flatMap((place) => place?.filmId ?? []) }
}

const storedSlate = (id: string) =>
  db.slate.findUniqueOrThrow({ where: { id }, select: { recommender: true, candidates: true } })
const candidatesOf = ({ candidates }: { candidates: unknown }) => candidates as Candidate[]

test('films of Gorse enter the list under our filters, with what they earned counted into the score', async () => {
  const named = [obscure, avoided, retired, liked, 999_999_999]
  server.reset(() => ({ body: named.map((id) => `film-${id}`) }))
  const { slate, films } = await tonightFor()
  expect(slate.recommender).toBe('gorse')
  const candidates = candidatesOf(slate)
  const proposed = candidates.find((candidate) => candidate.filmId === obscure)
  expect(proposed?.contributions).toContainEqual({ kind: 'outside', amount: expect.any(Number) })
  expect(proposed?.contributions.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(proposed?.score ?? 0, 4)
  for (const ruledOut of [avoided, retired, liked]) expect(candidates.map((one) => one.filmId)).not.toContain(ruledOut)
  expect(films).toHaveLength(8)
})

test('when Gorse fails the local engine makes the list, and the list says so', async () => {
  server.reset(() => ({ status: 500, body: 'data store down' }))
  const { slate, films } = await tonightFor()
  expect(slate.recommender).toBe('local')
  expect(films).toHaveLength(8)
  expect(candidatesOf(slate).flatMap((candidate) => candidate.contributions)).not.toContainEqual(
    expect.objectContaining({ kind: 'outside' }),
  )
  expect(warn).toHaveBeenCalledTimes(1)
})
