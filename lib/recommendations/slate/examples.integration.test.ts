import { beforeAll, expect, test } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createFilms, createUser } from '../../../testing/factories'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { saveWords } from '../../profile/mutations'
import type { Candidate } from '../../recommender/types'
import { emptyWish } from '../../wishes/schema'
import { openSlate } from './open-slate'
import { settledPlace } from './place-views'

// Scores are measured against the whole catalog, which must be that of this file.
withOwnDatabase()

const example = 'Quillon and Wren'
let exampleId: number
let exampleSlug: string
let alike: number[]

// Before the catalog is first read, which then holds for half a minute.
beforeAll(async () => {
  const rare = { moods: ['gritty'], themes: ['revenge'], settings: ['desert'], genres: ['western'], prominence: 60 }
  const films = await createFilms(db, [
    { ...rare, title: example },
    ...Array.from({ length: 3 }, () => ({ ...rare })),
    ...Array.from({ length: 40 }, (_, place) => ({ prominence: 90 - place })),
  ])
  exampleId = films[0]?.id ?? 0
  exampleSlug = films[0]?.slug ?? ''
  alike = films.slice(1, 4).map((film) => film.id)
})

async function listFor(words: string | null) {
  const { id } = await createUser(db)
  if (words) {
    await saveWords(id, { words, wish: { ...emptyWish, like: [exampleSlug] } })
  }
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('no such person')
  const opened = await openSlate(viewer, undefined)
  if (opened.kind !== 'live') throw new Error('expected a new list')
  const places = await Promise.all(opened.slate.places.map(settledPlace))
  await opened.slate.summary
  const { candidates } = await db.slate.findUniqueOrThrow({
    where: { id: opened.slate.id },
    select: { candidates: true },
  })
  return { places, candidates: candidates as unknown as Candidate[] }
}

test('films like one that is named as an example move up, and the example is given as the reason', async () => {
  const [first] = alike
  // Absent is behind all.
  const rankIn = (list: Candidate[]) => [...list.map(({ filmId }) => filmId), first].indexOf(first)
  const without = await listFor(null)
  const { places, candidates } = await listFor(`something like ${example}`)
  expect(rankIn(candidates)).toBeLessThan(rankIn(without.candidates))
  const candidate = candidates.find(({ filmId }) => filmId === first)
  expect(candidate?.contributions[0]).toMatchObject({ kind: 'example', filmId: exampleId })
  expect(candidate?.contributions.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(candidate?.score ?? 0, 4)
  const place = places.find((each) => each?.filmId === first)
  expect(place?.reason).toContain(example)
  expect(place?.basis).toEqual([exampleId])
  expect(places.map((each) => each?.filmId)).not.toContain(exampleId)
})
