import { beforeEach, expect, test, vi } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { formOf, redirectOf, signIn, signOut } from '../../testing/request'
import { db } from '../db'
import { stageImport } from '../imports/ratings/mutations'
import { previewRatings } from '../imports/ratings/preview-ratings'
import { getFilmIndex } from '../imports/ratings/queries'
import { readRatingsFile } from '../imports/ratings/read-ratings-file'
import { confirmImportAction, discardImportAction, undoImportAction } from './imports'

vi.mock('next/headers', async () => (await import('../../testing/request')).nextHeaders)
vi.mock('next/cache', async () => (await import('../../testing/request')).nextCache)
vi.mock('next/server', async () => (await import('../../testing/request')).nextServer)

beforeEach(signOut)

const letterboxd = (title: string) =>
  `Date,Name,Year,Letterboxd URI,Rating\n2024-05-01,${title},1990,https://boxd.it/abc,4\n`

async function staged(): Promise<{ ada: string; filmId: number; importId: string }> {
  const film = await createFilm(db)
  const { id: ada } = await createUser(db)
  await signIn(ada)
  const content = await readRatingsFile(new TextEncoder().encode(letterboxd(film.title)))
  const preview = await previewRatings(await getFilmIndex(), content)
  const importId = await stageImport(ada, { source: content.source, fileName: 'ratings.csv', preview })
  return { ada, filmId: film.id, importId }
}

test.each([
  ['confirming', () => confirmImportAction(formOf({ importId: 'any' }))],
  ['discarding', () => discardImportAction(formOf({ importId: 'any' }))],
  ['undoing', () => undoImportAction(formOf({ importId: 'any' }))],
])('%s is refused to strangers', async (_name, act) => {
  expect(await act()).toMatchObject({ ok: false, code: 'unauthenticated' })
})

test('a file is read, confirmed and undone', async () => {
  const { ada, filmId, importId } = await staged()
  const ratings = () => db.rating.findMany({ where: { userId: ada }, select: { filmId: true, value: true } })
  expect(await ratings()).toEqual([])
  expect(await redirectOf(confirmImportAction(formOf({ importId })))).toBe(`/profile/import?done=${importId}`)
  expect(await ratings()).toEqual([{ filmId, value: 4 }])
  expect(await undoImportAction(formOf({ importId }))).toEqual({ ok: true, data: { removed: 1 } })
  expect(await ratings()).toEqual([])
})

test('an import of somebody else can be neither confirmed, discarded nor undone', async () => {
  const { ada, importId } = await staged()
  await signIn((await createUser(db)).id)
  expect(await confirmImportAction(formOf({ importId }))).toMatchObject({ ok: false, code: 'not-found' })
  await redirectOf(discardImportAction(formOf({ importId })))
  expect(await db.ratingImport.count({ where: { id: importId, userId: ada } })).toBe(1)
  await signIn(ada)
  await redirectOf(confirmImportAction(formOf({ importId })))
  await signIn((await createUser(db)).id)
  expect(await undoImportAction(formOf({ importId }))).toMatchObject({ ok: false, code: 'not-found' })
  expect(await db.rating.count({ where: { userId: ada } })).toBe(1)
})

test('a file that was read is discarded', async () => {
  const { importId } = await staged()
  expect(await redirectOf(discardImportAction(formOf({ importId })))).toBe('/profile/import')
  expect(await db.ratingImport.count({ where: { id: importId } })).toBe(0)
})
