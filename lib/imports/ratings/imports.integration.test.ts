import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Film } from '@/prisma/generated/client'
import { createFilms, createUser, say } from '../../../testing/factories'
import { db } from '../../db'
import { removeEvent } from '../../feedback/diary'
import { saveRating } from '../../feedback/mutations'
import { confirmImport, discardImport, stageImport, undoImport } from './mutations'
import { previewRatings } from './preview-ratings'
import { findWaitingImport, getFilmIndex, listImports } from './queries'
import { readFile } from './read-file'

const unique = randomUUID().slice(0, 6)
let alien: Film
let heat: Film
let twin: Film
let other: Film

beforeAll(async () => {
  const films = await createFilms(db, [
    { title: `Alien ${unique}`, year: 1979 },
    { title: `Heat ${unique}`, year: 1995 },
    { title: `Twin ${unique}`, year: 2001 },
    { title: `Twin ${unique}`, year: 2001 },
  ])
  ;[alien, heat, twin, other] = films as [Film, Film, Film, Film]
})

const csv = (...lines: string[]) => `Date,Name,Year,Rating\n${lines.join('\n')}\n`
const both = () => csv(`2020-01-01,Alien ${unique},1979,5`, `2020-02-02,Heat ${unique},1995,3.5`)

async function stage(userId: string, text: string) {
  const bytes = new TextEncoder().encode(text)
  const preview = await previewRatings(await getFilmIndex(), await readFile(bytes, 'ratings.csv'))
  return stageImport(userId, { fileName: 'ratings.csv', bytes, preview })
}
const none = new Map<number, number>()
const ratingsOf = (userId: string) =>
  db.rating.findMany({ where: { userId }, orderBy: { filmId: 'asc' }, select: { filmId: true, value: true } })

describe('an import', () => {
  test('rates nothing until it is confirmed, then all of it with its dates', async () => {
    const { id: userId, profileVersion } = await createUser(db)
    const importId = await stage(userId, both())
    expect(await ratingsOf(userId)).toEqual([])
    expect((await findWaitingImport(userId, importId))?.preview.matched).toHaveLength(2)

    expect(await confirmImport(userId, importId, none)).toMatchObject({ imported: 2, kept: 0 })
    expect(await ratingsOf(userId)).toEqual([
      { filmId: alien.id, value: 5 },
      { filmId: heat.id, value: 3.5 },
    ])
    const events = await db.event.findMany({ where: { userId }, orderBy: { occurredAt: 'asc' } })
    expect(events).toMatchObject([
      { type: 'RATED', filmId: alien.id, value: 5, importId, occurredAt: new Date('2020-01-01') },
      { type: 'RATED', filmId: heat.id, value: 3.5, importId, occurredAt: new Date('2020-02-02') },
    ])
    expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).profileVersion).toBe(profileVersion + 1)
    expect(await findWaitingImport(userId, importId)).toBeNull()
    expect(await listImports(userId)).toMatchObject([{ id: importId, state: 'done', imported: 2 }])
  })

  test('finds films by the number of each site and by any of their titles, and retired ones not at all', async () => {
    const number = Number.parseInt(unique, 16)
    const [first, second, third, fourth, fifth] = await createFilms(db, [
      { title: `One ${unique}`, imdbId: `tt9${String(number).padStart(8, '0')}` },
      { title: `Two ${unique}`, tmdbId: number },
      { title: `Three ${unique}`, movieLensId: number },
      { title: `Four ${unique}`, originalTitle: `Quatre ${unique}`, year: 1988 },
      { title: `Five ${unique}`, alternativeTitles: [`Funf ${unique}`], year: 1988 },
      { title: `Six ${unique}`, year: 1988, retiredAt: new Date() },
    ])
    const { id: userId } = await createUser(db)
    const bytes = new TextEncoder().encode(
      [
        'Title,Year,My rating,IMDb id,TMDB id,MovieLens id',
        `,,1,${first?.imdbId},,`,
        `,,2,,${number},`,
        `,,3,,,${number}`,
        `Quatre ${unique},1988,4,,,`,
        `Funf ${unique},1988,5,,,`,
        `Six ${unique},1988,5,,,`,
      ].join('\n'),
    )
    const index = await getFilmIndex()
    const preview = await previewRatings(index, await readFile(bytes, 'ratings.csv'))
    expect(preview.unmatched.map(({ title }) => title)).toEqual([`Six ${unique}`])
    await confirmImport(userId, await stageImport(userId, { fileName: 'ratings.csv', bytes, preview }), none)
    expect(await ratingsOf(userId)).toEqual(
      [first, second, third, fourth, fifth].map((film, at) => ({ filmId: film?.id, value: at + 1 })),
    )
  })

  test('of the same file again writes nothing', async () => {
    const { id: userId } = await createUser(db)
    await confirmImport(userId, await stage(userId, both()), none)
    expect(await confirmImport(userId, await stage(userId, both()), none)).toMatchObject({ imported: 0, kept: 2 })
    expect(await db.event.count({ where: { userId } })).toBe(2)
  })

  test('cannot be confirmed twice, also not at once', async () => {
    const { id: userId } = await createUser(db)
    const importId = await stage(userId, both())
    const answers = await Promise.allSettled([1, 2].map(() => confirmImport(userId, importId, none)))
    expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.event.count({ where: { userId } })).toBe(2)
  })

  test('leaves what the person said since, and a rating they took back', async () => {
    const { id: userId } = await createUser(db)
    await saveRating(userId, alien.id, 1)
    await saveRating(userId, heat.id, 2)
    await saveRating(userId, heat.id, null)
    expect(await confirmImport(userId, await stage(userId, both()), none)).toMatchObject({ imported: 0, kept: 2 })
    expect(await ratingsOf(userId)).toEqual([{ filmId: alien.id, value: 1 }])
  })

  test('takes the film that was chosen among several', async () => {
    const { id: userId } = await createUser(db)
    const text = csv(`2020-01-01,Twin ${unique},2001,4`)
    const first = await stage(userId, text)
    expect(await confirmImport(userId, first, none)).toMatchObject({ imported: 0, ambiguous: 1 })
    await confirmImport(userId, await stage(userId, text), new Map([[1, other.id]]))
    expect(await ratingsOf(userId)).toEqual([{ filmId: other.id, value: 4 }])
    expect(twin.id).not.toBe(other.id)
  })

  test('that waits is replaced by the next file, or discarded', async () => {
    const { id: userId } = await createUser(db)
    const first = await stage(userId, both())
    const second = await stage(userId, both())
    expect(await findWaitingImport(userId, first)).toBeNull()
    await discardImport(userId, second)
    expect(await listImports(userId)).toEqual([])
  })
})

describe('undoing an import', () => {
  test('brings back what was there before', async () => {
    const { id: userId } = await createUser(db)
    const before = new Date('2015-05-05')
    await say(db, userId, { type: 'RATED', filmId: alien.id, value: 2, at: before })
    const importId = await stage(userId, both())
    await confirmImport(userId, importId, none)
    expect(await undoImport(userId, importId)).toEqual({ removed: 2 })
    expect(await ratingsOf(userId)).toEqual([{ filmId: alien.id, value: 2 }])
    expect(await db.event.count({ where: { userId } })).toBe(1)
    expect(await listImports(userId)).toMatchObject([{ state: 'undone' }])
    await expect(undoImport(userId, importId)).rejects.toThrow('nothing left to undo')
  })

  test('leaves what was rated since', async () => {
    const { id: userId } = await createUser(db)
    const importId = await stage(userId, both())
    await confirmImport(userId, importId, none)
    await saveRating(userId, alien.id, 1.5)
    await undoImport(userId, importId)
    expect(await ratingsOf(userId)).toEqual([{ filmId: alien.id, value: 1.5 }])
  })

  test('lets the same file be imported again', async () => {
    const { id: userId } = await createUser(db)
    const importId = await stage(userId, both())
    await confirmImport(userId, importId, none)
    await undoImport(userId, importId)
    expect(await confirmImport(userId, await stage(userId, both()), none)).toMatchObject({ imported: 2 })
  })

  test('works after single entries were removed from the history', async () => {
    const { id: userId } = await createUser(db)
    const importId = await stage(userId, both())
    await confirmImport(userId, importId, none)
    const event = await db.event.findFirstOrThrow({ where: { userId, filmId: alien.id } })
    await removeEvent(userId, event.id)
    expect(await undoImport(userId, importId)).toEqual({ removed: 1 })
    expect(await ratingsOf(userId)).toEqual([])
  })
})

describe("another person's import", () => {
  test('is neither seen, confirmed, undone nor discarded', async () => {
    const [owner, stranger] = [await createUser(db), await createUser(db)]
    const importId = await stage(owner.id, both())
    expect(await findWaitingImport(stranger.id, importId)).toBeNull()
    await expect(confirmImport(stranger.id, importId, none)).rejects.toThrow('no longer waiting')
    await discardImport(stranger.id, importId)
    await confirmImport(owner.id, importId, none)
    await expect(undoImport(stranger.id, importId)).rejects.toThrow('nothing left')
    expect(await ratingsOf(owner.id)).toHaveLength(2)
    expect(await ratingsOf(stranger.id)).toEqual([])
  })

  test('goes with them when they leave', async () => {
    const { id: userId } = await createUser(db)
    const importId = await stage(userId, both())
    await confirmImport(userId, importId, none)
    await db.user.delete({ where: { id: userId } })
    expect(await db.ratingImport.count({ where: { id: importId } })).toBe(0)
    expect(await db.event.count({ where: { importId } })).toBe(0)
  })
})
