import { beforeEach, expect, test, vi } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { formOf, redirectOf, signIn, signOut } from '../../testing/request'
import { db } from '../db'
import { confirmImportAction, discardImportAction, undoImportAction, uploadRatingsAction } from './imports'

vi.mock('next/headers', async () => (await import('../../testing/request')).nextHeaders)
vi.mock('next/cache', async () => (await import('../../testing/request')).nextCache)
vi.mock('next/server', async () => (await import('../../testing/request')).nextServer)

beforeEach(signOut)

const letterboxd = (title: string) =>
  `Date,Name,Year,Letterboxd URI,Rating\n2024-05-01,${title},1990,https://boxd.it/abc,4\n`

function upload(text: string) {
  const form = new FormData()
  form.set('file', new File([text], 'ratings.csv', { type: 'text/csv' }))
  return uploadRatingsAction(null, form)
}

async function staged(): Promise<{ ada: string; filmId: number; importId: string }> {
  const film = await createFilm(db)
  const { id: ada } = await createUser(db)
  await signIn(ada)
  const path = await redirectOf(upload(letterboxd(film.title)))
  return { ada, filmId: film.id, importId: path.replace('/profile/import/', '') }
}

test.each([
  ['uploading', () => upload(letterboxd('Alien'))],
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

test('without a file, and with one that is none of ours, it says so', async () => {
  await signIn((await createUser(db)).id)
  expect(await uploadRatingsAction(null, new FormData())).toMatchObject({
    ok: false,
    code: 'invalid',
    fieldErrors: { file: ['Choose a file first.'] },
  })
  expect(await upload('once upon a time')).toMatchObject({ ok: false })
})

test('a file that was read is discarded', async () => {
  const { importId } = await staged()
  expect(await redirectOf(discardImportAction(formOf({ importId })))).toBe('/profile/import')
  expect(await db.ratingImport.count({ where: { id: importId } })).toBe(0)
})
