import { beforeEach, expect, test } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { formOf, redirectOf, signIn, signOut } from '../../testing/request/request'
import { db } from '../db'
import { stageImport } from '../imports/ratings/mutations'
import { previewRatings } from '../imports/ratings/preview-ratings'
import { findWaitingImport, getFilmIndex } from '../imports/ratings/queries'
import { readFile } from '../imports/ratings/read-file'
import {
  confirmImportAction,
  discardImportAction,
  forgetAwaitedAction,
  readAgainAction,
  undoImportAction,
} from './imports'

beforeEach(signOut)

const letterboxd = (title: string) =>
  `Date,Name,Year,Letterboxd URI,Rating\n2024-05-01,${title},1990,https://boxd.it/abc,4\n`

async function stageText(userId: string, text: string, fileName = 'ratings.csv'): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const preview = await previewRatings(await getFilmIndex(), await readFile(bytes, fileName))
  return stageImport(userId, { fileName, bytes, preview })
}

async function staged(): Promise<{ ada: string; filmId: number; importId: string }> {
  const film = await createFilm(db)
  const { id: ada } = await createUser(db)
  await signIn(ada)
  return { ada, filmId: film.id, importId: await stageText(ada, letterboxd(film.title)) }
}

test.each([
  ['confirming', () => confirmImportAction(formOf({ importId: 'any' }))],
  ['discarding', () => discardImportAction(formOf({ importId: 'any' }))],
  ['undoing', () => undoImportAction(formOf({ importId: 'any' }))],
  ['reading again', () => readAgainAction(formOf({ importId: 'any' }))],
  ['forgetting', () => forgetAwaitedAction(formOf({}))],
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

test('a file is read again as the person says: its scale, its columns, what a list is', async () => {
  const film = await createFilm(db)
  const { id: ada } = await createUser(db)
  await signIn(ada)
  const importId = await stageText(ada, `Title,Year,Verdict,Rating\n${film.title},1990,4,8.3\n`, 'films.csv')
  const stars = async () => (await findWaitingImport(ada, importId))?.preview.matched.map((row) => row.stars)
  expect(await stars()).toEqual([])
  const columns = { 'column-0': 'title', 'column-1': 'year', 'column-2': 'rating', 'column-3': 'ignore' }
  expect(await redirectOf(readAgainAction(formOf({ importId, ...columns })))).toBe(`/profile/import/${importId}`)
  expect(await stars()).toEqual([4])
  await redirectOf(readAgainAction(formOf({ importId, ...columns, scale: '10' })))
  expect(await stars()).toEqual([2])
  await redirectOf(readAgainAction(formOf({ importId, ...columns, 'column-2': 'ignore', role: 'seen' })))
  expect((await findWaitingImport(ada, importId))?.preview.matched).toMatchObject([{ says: 'seen', stars: null }])
})

test('marks of school wait until the person says which is the best', async () => {
  const film = await createFilm(db)
  const { id: ada } = await createUser(db)
  await signIn(ada)
  const importId = await stageText(ada, `Titel;Jahr;Note\n${film.title};1990;2\n`, 'noten.csv')
  const read = async () => (await findWaitingImport(ada, importId))?.preview
  expect(await read()).toMatchObject({ asks: 'best', matched: [] })
  await redirectOf(readAgainAction(formOf({ importId, 'column-2': 'rating', scale: '6' })))
  expect(await read()).toMatchObject({ asks: 'best', matched: [] })
  await redirectOf(readAgainAction(formOf({ importId, 'column-2': 'rating', best: 'lowest' })))
  expect(await read()).toMatchObject({ asks: null, scale: 6, best: 'lowest', matched: [{ stars: 4 }] })
  expect((await findWaitingImport(ada, importId))?.options).toEqual({ best: 'lowest' })
})

test('a file of somebody else is not read again', async () => {
  const { importId } = await staged()
  await signIn((await createUser(db)).id)
  expect(await readAgainAction(formOf({ importId, scale: '10' }))).toMatchObject({ ok: false, code: 'not-found' })
})

test('films that are waited for are forgotten, only one’s own', async () => {
  const [ada, bob] = [await createUser(db), await createUser(db)]
  for (const { id } of [ada, bob]) {
    await signIn(id)
    const importId = await stageText(id, letterboxd('A Film That Nobody Ever Made'))
    await redirectOf(confirmImportAction(formOf({ importId })))
  }
  expect(await forgetAwaitedAction(formOf({}))).toMatchObject({ ok: true })
  expect(await db.awaitedFilm.count({ where: { userId: bob.id } })).toBe(0)
  expect(await db.awaitedFilm.count({ where: { userId: ada.id } })).toBe(1)
})
