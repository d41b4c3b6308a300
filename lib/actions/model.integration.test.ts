import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { createAdmin, createUser } from '../../testing/factories'
import { formOf, signIn, signOut } from '../../testing/request'
import { db } from '../db'
import { checkModelAction } from './model'

vi.mock('next/headers', async () => (await import('../../testing/request')).nextHeaders)
vi.mock('next/cache', async () => (await import('../../testing/request')).nextCache)
vi.mock('next/server', async () => (await import('../../testing/request')).nextServer)

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
