import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createAdmin, createFilm, createUser } from '../../../testing/factories'
import { signIn } from '../../../testing/request/request'
import { db } from '../../db'
import { listDatasets } from '../../imports/datasets/queries'
import { readOnDatasetAction, removeDatasetAction } from './rating-sets'

test('an admin sees how far a set is read, and removes it with its ratings once they are sure; nobody else does', async () => {
  const name = `set-${randomUUID().slice(0, 8)}`
  const { id } = await db.ratingDataset.create({
    data: { name, fileMark: 'x', rowsRead: 10, nextByte: 25, totalBytes: 100 },
  })
  const film = await createFilm(db)
  await db.datasetRating.create({
    data: { datasetId: id, raterId: 1, filmId: film.id, value: 4, ratedAt: new Date(0) },
  })
  const mine = async (now?: number) => (await listDatasets(now)).find((set) => set.name === name)
  expect(await mine()).toMatchObject({ ratings: 1, rowsRead: 10, share: 0.25, state: 'running' })
  expect(await mine(Date.now() + 600_000)).toMatchObject({ state: 'stopped' })
  await signIn((await createUser(db)).id)
  expect(await removeDatasetAction({ name, sure: 'yes' })).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await readOnDatasetAction({ name })).toMatchObject({ ok: false, code: 'forbidden' })
  await signIn((await createAdmin(db)).id)
  // A set the command reads has no file here to go on with.
  expect(await readOnDatasetAction({ name })).toMatchObject({ ok: false, code: 'not-found' })
  expect(await removeDatasetAction({ name })).toMatchObject({
    ok: false,
    fieldErrors: { sure: ['Tick the box first.'] },
  })
  expect(await mine()).toBeDefined()
  expect(await removeDatasetAction({ name, sure: 'yes' })).toEqual({ ok: true, data: { ratings: 1 } })
  expect(await mine()).toBeUndefined()
  expect(await removeDatasetAction({ name, sure: 'yes' })).toMatchObject({ ok: false, code: 'not-found' })
})
