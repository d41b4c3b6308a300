import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { createAdmin, createUser } from '../../../testing/factories'
import { formOf, signIn, signOut } from '../../../testing/request/request'
import { db } from '../../db'
import { listUnseenWorkFaults } from '../../faults/queries'
import { checkModelAction, markFaultSeenAction, markWorkFaultSeenAction } from './model'

beforeEach(signOut)

test('a check of the model is for admins, and where no model is configured it says so', async () => {
  expect(await checkModelAction(formOf({}))).toMatchObject({ ok: false, code: 'unauthenticated' })
  await signIn((await createUser(db, { email: `${randomUUID()}@matinee.test` })).id)
  expect(await checkModelAction(formOf({}))).toMatchObject({ ok: false, code: 'forbidden' })
  vi.stubEnv('OPENAI_BASE_URL', '')
  vi.stubEnv('OPENAI_API_KEY', '')
  await signIn((await createAdmin(db)).id)
  expect(await checkModelAction(formOf({}))).toMatchObject({ ok: false, code: 'conflict' })
})

test('the mark of a new kind of fault is taken away by admins alone, and only that one', async () => {
  const id = `http://${randomUUID()}.test/v1 chat m`
  const kinds = { create: ['cut', 'prose'].map((kind) => ({ use: 'list', kind })) }
  await db.modelServer.create({ data: { id, address: id, api: 'chat', name: 'm', kinds } })
  const open = async () =>
    (await db.faultKind.findMany({ where: { serverId: id, seenAt: null }, select: { kind: true } })).map(
      ({ kind }) => kind,
    )
  const mark = () => markFaultSeenAction(formOf({ serverId: id, use: 'list', kind: 'cut' }))
  expect(await mark()).toMatchObject({ ok: false, code: 'unauthenticated' })
  await signIn((await createUser(db, { email: `${randomUUID()}@matinee.test` })).id)
  expect(await mark()).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await open()).toHaveLength(2)
  await signIn((await createAdmin(db)).id)
  expect(await mark()).toMatchObject({ ok: true })
  expect(await open()).toEqual(['prose'])
})

test('the mark of a fault in mail or the nightly work is taken away by admins alone, and only that one', async () => {
  const [one, other] = [`${randomUUID()}`, `${randomUUID()}`] as [string, string]
  await db.workFault.createMany({ data: [one, other].map((kind) => ({ work: 'night', kind })) })
  const open = async () =>
    (await listUnseenWorkFaults()).map(({ kind }) => kind).filter((kind) => [one, other].includes(kind))
  const mark = () => markWorkFaultSeenAction(formOf({ work: 'night', kind: one }))
  expect(await mark()).toMatchObject({ ok: false, code: 'unauthenticated' })
  await signIn((await createUser(db, { email: `${randomUUID()}@matinee.test` })).id)
  expect(await mark()).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await open()).toHaveLength(2)
  await signIn((await createAdmin(db)).id)
  expect(await mark()).toMatchObject({ ok: true })
  expect(await open()).toEqual([other])
})
