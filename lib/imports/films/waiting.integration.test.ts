import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createAdmin } from '../../../testing/factories'
import { db } from '../../db'
import { filmLimits } from './limits'
import { planFilms, writeFilms } from './mutations'
import { readFilm } from './read-film'
import { confirmFilms, discardFilms, findWaitingFilms, listWaitingFilms, readFilmsAgain, stageFilms } from './waiting'

withOwnDatabase()

const unique = () => randomUUID().slice(0, 8)
const stage = (text: string, fileName = 'own.csv') => stageFilms({ fileName, bytes: Buffer.from(text) })
const oneOf = (title: string, genre = 'drama') => `title,year,director,genre,runtime\n${title},1999,Ada,${genre},90\n`
const nobody = { columns: new Map<number, string>(), words: new Map<number, string>() }
const notWaiting = {
  code: 'not-found',
  message: 'This file is no longer waiting: it was imported, or newer ones took its place.',
}

test('a file waits with its preview and nothing chosen; nothing of it is in the catalog', async () => {
  const title = `Waits ${unique()}`
  const id = await stage(oneOf(title), `${'y'.repeat(240)}.csv`)
  expect(await findWaitingFilms(id)).toMatchObject({
    id,
    fileName: 'y'.repeat(200),
    preview: { rows: 1, counts: { added: 1, updated: 0, unchanged: 0, ours: 0 }, items: [{ title, year: 1999 }] },
    choices: { columns: {}, words: {}, everyKind: null },
  })
  expect(await db.film.count({ where: { title } })).toBe(0)
  expect(await findWaitingFilms('nothing')).toBeNull()
})

test('so many files wait at once, the newest first; one more pushes the oldest out', async () => {
  await db.filmImport.deleteMany()
  const ids: string[] = []
  for (let more = 0; more <= filmLimits.waiting; more++) ids.push(await stage(oneOf(`Row ${unique()}`), `${more}.csv`))
  expect(await listWaitingFilms()).toEqual(
    ids
      .slice(1)
      .toReversed()
      .map((id, place) => ({ id, fileName: `${filmLimits.waiting - place}.csv`, createdAt: expect.any(Date) })),
  )
  expect(await findWaitingFilms(ids[0] ?? '')).toBeNull()
})

test('read again, what was chosen before stays unless it is said otherwise', async () => {
  const id = await stage(`name,when,who,sort,minutes\nSaid ${unique()},1999,Ada,quirk,90\n`)
  const choices = async () => (await findWaitingFilms(id))?.choices
  const columns = (await findWaitingFilms(id))?.preview.columns.map(({ name }) => name) ?? []
  const place = (name: string) => columns.indexOf(name)
  await readFilmsAgain(id, { ...nobody, columns: new Map([[place('sort'), 'genres']]) })
  expect(await choices()).toEqual({ columns: { sort: 'genres' }, words: {}, everyKind: null })
  const unknown = (await findWaitingFilms(id))?.preview.unknown ?? []
  expect(unknown).toMatchObject([{ list: 'genres', word: 'quirk', count: 1 }])
  await readFilmsAgain(id, { ...nobody, words: new Map([[0, 'comedy']]) })
  const withWord = await choices()
  expect(withWord).toMatchObject({ columns: { sort: 'genres' }, everyKind: null })
  expect(Object.values(withWord?.words ?? {})).toEqual(['comedy'])
  expect((await findWaitingFilms(id))?.preview.unknown).toEqual([])
  await readFilmsAgain(id, { ...nobody, everyKind: 'drama' })
  expect(await choices()).toEqual({ ...withWord, everyKind: 'drama' })
  await readFilmsAgain(id, { ...nobody, columns: new Map([[place('sort'), '']]), words: new Map([[0, '']]) })
  expect(await choices()).toEqual({ columns: { sort: null }, words: {}, everyKind: 'drama' })
  await readFilmsAgain(id, { ...nobody, everyKind: '' })
  expect((await choices())?.everyKind).toBeNull()
  await expect(readFilmsAgain('nothing', nobody)).rejects.toMatchObject(notWaiting)
})

test('a yes writes it once, as one batch of that admin under the name of the file', async () => {
  const title = `Written ${unique()}`
  const admin = await createAdmin(db)
  const id = await stage(oneOf(title), 'mine.csv')
  const batchId = await confirmFilms(id, admin.id)
  const film = await db.film.findFirstOrThrow({ where: { title } })
  expect(await db.catalogBatch.findUnique({ where: { id: batchId ?? -1 } })).toMatchObject({
    kind: 'IMPORTED',
    label: 'mine.csv',
  })
  expect(await db.filmEdit.findMany({ where: { filmId: film.id } })).toMatchObject([
    { batchId, authorId: admin.id, kind: 'IMPORTED', changes: [] },
  ])
  expect(await findWaitingFilms(id)).toBeNull()
  await expect(confirmFilms(id, admin.id)).rejects.toMatchObject(notWaiting)
  const same = await stage(oneOf(title))
  expect(await confirmFilms(same, admin.id)).toBeNull()
})

test('while one writes it nobody else does, nor throws it away; after ten minutes it was broken off', async () => {
  const admin = await createAdmin(db)
  const id = await stage(oneOf(`Claimed ${unique()}`))
  const claim = (ago: number) =>
    db.filmImport.update({ where: { id }, data: { claimedAt: new Date(Date.now() - ago) }, select: { id: true } })
  await claim(590_000)
  await expect(confirmFilms(id, admin.id)).rejects.toMatchObject(notWaiting)
  await discardFilms(id)
  expect(await findWaitingFilms(id)).not.toBeNull()
  await claim(610_000)
  expect(await confirmFilms(id, admin.id)).toEqual(expect.any(Number))
  const other = await stage(oneOf(`Thrown ${unique()}`))
  await discardFilms(other)
  expect(await findWaitingFilms(other)).toBeNull()
})

test('a write that fails lets the file wait on', async () => {
  const id = await stage(oneOf(`Broken ${unique()}`))
  await db.filmImport.update({ where: { id }, data: { choices: { columns: 'none' } }, select: { id: true } })
  await expect(confirmFilms(id, 'an admin')).rejects.toThrow()
  expect(await db.filmImport.findUnique({ where: { id }, select: { claimedAt: true } })).toEqual({ claimedAt: null })
})

const planned = (values: Record<string, unknown>[]) =>
  planFilms(
    values
      .map((value, place) => readFilm({ line: place + 1, value }))
      .flatMap((reading) => (reading.kind === 'film' ? [reading] : [])),
  )
const film = (title: string, more = {}) => ({
  title,
  year: 1999,
  director: 'Ada',
  genre: 'drama',
  runtime: 90,
  ...more,
})

test('films of one name get their years and then numbers, in one file as from file to file', async () => {
  const title = `Again ${unique()}`
  const makers = ['Ada', 'Bo', 'Cy', 'Di']
  const { plan } = await planned(makers.map((director) => film(title, { director })))
  const [first] = plan.add.map(({ slug }) => slug)
  expect(plan.add.map(({ slug }) => slug)).toEqual([first, `${first}-1999`, `${first}-1999-2`, `${first}-1999-3`])
})

test('what changed is remembered field by field, and steps are told as they are written', async () => {
  const title = `Changed ${unique()}`
  const told: number[] = []
  const write = async (values: Record<string, unknown>[]) =>
    writeFilms((await planned(values)).plan, (written) => told.push(written))
  await write([film(title), film(`${title} too`)])
  expect(told).toEqual([2])
  const stored = await db.film.findFirstOrThrow({ where: { title } })
  await db.film.update({ where: { id: stored.id }, data: { retiredAt: new Date() }, select: { id: true } })
  const batchId = await write([film(title, { runtime: 95 }), film(`${title} three`)])
  expect(told).toEqual([2, 1, 2])
  const [, edit] = await db.filmEdit.findMany({ where: { filmId: stored.id }, orderBy: { id: 'asc' } })
  expect(edit).toMatchObject({ batchId, authorId: null, kind: 'IMPORTED' })
  expect(edit?.changes).toEqual([
    { field: 'runtimeMinutes', before: 90, after: 95 },
    { field: 'retired', before: true, after: false },
  ])
  const { label } = await db.catalogBatch.findUniqueOrThrow({ where: { id: batchId ?? -1 } })
  expect(label).toBe('Films of a file')
  expect(await write([])).toBeNull()
})
