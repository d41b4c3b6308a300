import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createAdmin, createUser } from '../../testing/factories'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { personHash } from '../security/log'
import { findTrialPerson } from './people'

async function adminAnd(help: boolean | null) {
  const consents = help === null ? {} : { consents: { create: { purpose: 'HELP' as const, granted: help } } }
  const person = await createUser(db, { email: `${randomUUID()}@matinee.test`, ...consents })
  const admin = await findViewerById((await createAdmin(db)).id)
  if (!admin) throw new Error('there is an admin')
  const looks = () => db.securityEvent.findMany({ where: { kind: 'trial-on-person', subject: personHash(person.id) } })
  return { person, admin, looks }
}

test.each([null, false])('whose help is %s is not shown to an admin, and nothing is noted', async (help) => {
  const { person, admin, looks } = await adminAnd(help)
  expect(await findTrialPerson(person.id, admin)).toBeNull()
  expect(await looks()).toEqual([])
})

test('who allows it is shown, and each look is noted with who looked', async () => {
  const { person, admin, looks } = await adminAnd(true)
  expect((await findTrialPerson(person.id, admin))?.choice.id).toBe(person.id)
  expect(await looks()).toMatchObject([{ actor: personHash(admin.id) }])
})

test('an admin needs no leave to look at themselves', async () => {
  const { admin, looks } = await adminAnd(null)
  expect(await findTrialPerson('me', admin)).not.toBeNull()
  expect(await looks()).toEqual([])
})
