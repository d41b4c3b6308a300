import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { createFilms, createUser } from '../../../testing/factories'
import { db } from '../../db'
import { forgetAwaited, listAwaited } from './awaited'
import { confirmImport, discardImport, getWaitingFile, restageImport, stageImport, undoImport } from './mutations'
import { previewRatings } from './preview-ratings'
import { findUserIdByEmail, findWaitingImport, getFilmIndex, listImports } from './queries'
import { readFile } from './read-file'

const mark = randomUUID().slice(0, 6)
let ids: number[]
beforeAll(async () => {
  const titles = ['One', 'Two', 'Three', 'Twin', 'Twin']
  const films = await createFilms(
    db,
    titles.map((title) => ({ title: `${title} ${mark}`, year: 2001 })),
  )
  ids = films.map(({ id }) => id)
})

const rows = (...lines: string[]) => `Date,Name,Year,Letterboxd URI,Rating\n${lines.join('\n')}\n`
const mixed = rows(
  `2020-01-01,One ${mark},2001,u,4.5`,
  `2020-01-02,Two ${mark},2001,u,3`,
  `2020-01-03,Twin ${mark},2001,u,5`,
  `2020-01-04,Nowhere ${mark},1971,u,2`,
  `2020-01-05,Three ${mark},2001,u,eleven`,
)
async function stage(userId: string, text: string, fileName = 'ratings.csv') {
  const bytes = Buffer.from(text)
  const preview = await previewRatings(await getFilmIndex(), await readFile(bytes, fileName))
  return { importId: await stageImport(userId, { fileName, bytes, preview }), preview, bytes }
}
const none = new Map<number, number | null>()
const notWaiting = {
  code: 'not-found',
  message: 'This import is no longer waiting: it was confirmed, or another file replaced it.',
}

test('a file that waits is listed with its counts, read with its preview, and kept byte by byte', async () => {
  const { id: userId } = await createUser(db)
  const { importId, preview, bytes } = await stage(userId, mixed)
  const counts = { imported: 0, seen: 0, wanted: 0, liked: 0, kept: 0, unmatched: 1, ambiguous: 1, unreadable: 1 }
  expect(await listImports(userId)).toEqual([
    {
      id: importId,
      source: 'letterboxd',
      fileName: 'ratings.csv',
      createdAt: expect.any(Date),
      state: 'waiting',
      lines: 0,
      ...counts,
    },
  ])
  expect(await db.ratingImport.findUnique({ where: { id: importId }, select: { rows: true } })).toEqual({ rows: 5 })
  expect(await findWaitingImport(userId, importId)).toEqual({
    id: importId,
    fileName: 'ratings.csv',
    preview,
    options: {},
  })
  const file = await getWaitingFile(userId, importId)
  expect(Buffer.from(file.bytes).equals(bytes)).toBe(true)
  expect([file.fileName, file.columns]).toEqual(['ratings.csv', (preview.columns ?? []).map(({ name }) => name)])
})

test('a name is cut at 200 signs; a newer file takes the place of one that waits, not of one that was confirmed', async () => {
  const { id: userId } = await createUser(db)
  const done = await stage(userId, rows(`2020-01-01,One ${mark},2001,u,4`))
  await confirmImport(userId, done.importId, none)
  const first = await stage(userId, mixed, `${'x'.repeat(250)}.csv`)
  expect((await findWaitingImport(userId, first.importId))?.fileName).toBe('x'.repeat(200))
  const second = await stage(userId, mixed)
  expect(await findWaitingImport(userId, first.importId)).toBeNull()
  expect((await listImports(userId)).map(({ id, state }) => [id, state])).toEqual([
    [second.importId, 'waiting'],
    [done.importId, 'done'],
  ])
})

test('another reading takes its place with its counts and what was chosen', async () => {
  const { id: userId } = await createUser(db)
  const { importId } = await stage(userId, mixed)
  const bytes = Buffer.from(rows(`2020-01-01,One ${mark},2001,u,4`))
  const preview = await previewRatings(await getFilmIndex(), await readFile(bytes, 'ratings.csv'))
  await restageImport(userId, importId, { preview, options: { scale: 10, role: 'seen' } })
  expect(await findWaitingImport(userId, importId)).toMatchObject({ preview, options: { scale: 10, role: 'seen' } })
  expect(await listImports(userId)).toMatchObject([{ unmatched: 0, ambiguous: 0, unreadable: 0 }])
  await expect(restageImport('somebody else', importId, { preview, options: {} })).rejects.toMatchObject(notWaiting)
})

test('what is confirmed is counted by kind, with what was left open, and its file is gone', async () => {
  const { id: userId } = await createUser(db)
  const { importId, preview } = await stage(userId, mixed)
  const [twin] = preview.ambiguous
  expect(await confirmImport(userId, importId, new Map([[twin?.key ?? -1, ids[4] ?? null]]))).toEqual({
    imported: 3,
    seen: 0,
    wanted: 0,
    liked: 0,
    kept: 0,
    unmatched: 1,
    ambiguous: 0,
    unreadable: 1,
  })
  const stars = await db.rating.findMany({ where: { userId }, orderBy: { filmId: 'asc' } })
  expect(stars.map(({ filmId, value }) => [filmId, value])).toEqual([
    [ids[0], 4.5],
    [ids[1], 3],
    [ids[4], 5],
  ])
  const row = await db.ratingImport.findUniqueOrThrow({ where: { id: importId } })
  expect([row.file, row.waiting, row.options]).toEqual([null, null, null])
  expect(row.confirmedAt).toEqual(expect.any(Date))
  await expect(confirmImport(userId, importId, none)).rejects.toMatchObject(notWaiting)
  await expect(getWaitingFile(userId, importId)).rejects.toMatchObject(notWaiting)
})

test('what nobody chose stays open; what was said here since the file is kept and counted', async () => {
  const { id: userId } = await createUser(db)
  const again = rows(`2020-01-01,One ${mark},2001,u,4.5`)
  await confirmImport(userId, (await stage(userId, again)).importId, none)
  const { importId } = await stage(userId, mixed)
  expect(await confirmImport(userId, importId, none)).toMatchObject({ imported: 1, kept: 1, ambiguous: 1 })
})

test('films to be watched and films seen are counted apart', async () => {
  const { id: userId } = await createUser(db)
  const list = `Date,Name,Year,Letterboxd URI\n2020-01-01,One ${mark},2001,u\n2020-01-01,Two ${mark},2001,u\n`
  const wanted = await stage(userId, list, 'watchlist.csv')
  expect(await confirmImport(userId, wanted.importId, none)).toMatchObject({
    imported: 2,
    wanted: 2,
    seen: 0,
    liked: 0,
  })
  const { id: other } = await createUser(db)
  const seen = await stage(other, list, 'watched.csv')
  expect(await confirmImport(other, seen.importId, none)).toMatchObject({ imported: 2, wanted: 0, seen: 2, liked: 0 })
})

test('undone once it is listed as undone, and its films wait no longer; nobody else can undo it', async () => {
  const { id: userId } = await createUser(db)
  const { importId } = await stage(userId, mixed)
  const nothing = { code: 'not-found', message: 'There is nothing left to undo in this import.' }
  await expect(undoImport(userId, importId)).rejects.toMatchObject(nothing)
  await confirmImport(userId, importId, none)
  await expect(undoImport((await createUser(db)).id, importId)).rejects.toMatchObject(nothing)
  expect(await listAwaited(userId)).toEqual([{ title: `Nowhere ${mark}`, year: 1971, says: 'rated', stars: 2 }])
  expect(await undoImport(userId, importId)).toEqual({ removed: 2 })
  expect(await listImports(userId)).toMatchObject([{ id: importId, state: 'undone' }])
  expect(await listAwaited(userId)).toEqual([])
  await expect(undoImport(userId, importId)).rejects.toMatchObject(nothing)
})

test('a film waited for keeps all its file said, until it is forgotten; a file is discarded only while it waits', async () => {
  const { id: userId } = await createUser(db)
  const { importId } = await stage(userId, mixed)
  await confirmImport(userId, importId, none)
  await discardImport(userId, importId)
  expect(await listImports(userId)).toHaveLength(1)
  expect(await db.awaitedFilm.findMany({ where: { userId } })).toMatchObject([
    { importId, title: `Nowhere ${mark}`, year: 1971, says: 'rated', stars: 2, saidAt: new Date('2020-01-04') },
  ])
  await forgetAwaited((await createUser(db)).id)
  expect(await listAwaited(userId)).toHaveLength(1)
  await forgetAwaited(userId)
  expect(await listAwaited(userId)).toEqual([])
  const waiting = await stage(userId, mixed)
  await discardImport((await createUser(db)).id, waiting.importId)
  expect(await findWaitingImport(userId, waiting.importId)).not.toBeNull()
  await discardImport(userId, waiting.importId)
  expect(await findWaitingImport(userId, waiting.importId)).toBeNull()
})

test('somebody is found by their address however it is written', async () => {
  const email = `ada-${mark}@example.org`
  const { id } = await createUser(db, { email })
  expect(await findUserIdByEmail(`  ${email.toUpperCase()} `)).toBe(id)
  expect(await findUserIdByEmail(`not-${email}`)).toBeNull()
})
