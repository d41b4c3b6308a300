import { beforeEach, expect, test } from 'vitest'
import { createUser } from '../../testing/factories'
import { formOf, signIn, signOut } from '../../testing/request/request'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { setSearchOrderAction } from './search'

beforeEach(() => signOut())

test('somebody switches their own searches, and nobody else’s', async () => {
  const set = (own: string) => setSearchOrderAction(null, formOf({ own }))
  expect(await set('no')).toMatchObject({ ok: false, code: 'unauthenticated' })
  const [person, other] = [await createUser(db), await createUser(db)]
  await signIn(person.id)
  const plain = async (id: string) => (await findViewerById(id))?.searchInSiteOrder
  expect(await set('no')).toMatchObject({ ok: true })
  expect([await plain(person.id), await plain(other.id)]).toEqual([true, undefined])
  expect(await set('sideways')).toMatchObject({ ok: false, code: 'invalid' })
  expect(await set('yes')).toMatchObject({ ok: true })
  expect(await plain(person.id)).toBeUndefined()
})
