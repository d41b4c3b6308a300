import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { createAdmin, createUser } from '../../../testing/factories'
import { signIn, signOut } from '../../../testing/request/request'
import { db } from '../../db'
import { findWaitingFilms, stageFilms } from '../../imports/films/waiting'
import { confirmFilmsAction, discardFilmsAction, readFilmsAgainAction } from './film-imports'

vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  redirect: () => undefined,
}))

beforeEach(signOut)

const title = `Kept ${randomUUID().slice(0, 8)}`
const stage = () =>
  stageFilms({
    fileName: 'own.csv',
    bytes: Buffer.from(`title,year,director,genre,runtime\n${title},1999,Ada,drama,90\n`),
  })

test.each([
  ['read again', readFilmsAgainAction],
  ['written', confirmFilmsAction],
  ['thrown away', discardFilmsAction],
])('a file of films is %s by admins alone', async (_what, action) => {
  const importId = await stage()
  expect(await action({ importId })).toMatchObject({ ok: false, code: 'unauthenticated' })
  await signIn((await createUser(db)).id)
  expect(await action({ importId })).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await findWaitingFilms(importId)).not.toBeNull()
  expect(await db.film.count({ where: { title } })).toBe(0)
  await signIn((await createAdmin(db)).id)
  expect(await action({ importId: '' })).toMatchObject({ ok: false, code: 'invalid' })
})

test('what was thrown away is neither read again nor written', async () => {
  const importId = await stage()
  await signIn((await createAdmin(db)).id)
  expect(await discardFilmsAction({ importId })).toMatchObject({ ok: true })
  expect(await findWaitingFilms(importId)).toBeNull()
  expect(await readFilmsAgainAction({ importId })).toMatchObject({ ok: false, code: 'not-found' })
  expect(await confirmFilmsAction({ importId })).toMatchObject({ ok: false, code: 'not-found' })
  expect(await db.film.count({ where: { title } })).toBe(0)
})
