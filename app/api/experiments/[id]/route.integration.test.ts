import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { startHoldout } from '@/lib/experiments/mutations'
import { createAdmin, createUser } from '@/testing/factories'
import { signIn, signOut } from '@/testing/request/request'
import { GET } from './route'

const csvOf = (id: string) => GET(new Request('http://test'), { params: Promise.resolve({ id }) })

test('the figures are a file for admins, and are nowhere for everybody else', async () => {
  await db.experiment.deleteMany()
  const admin = await createAdmin(db)
  const { id } = await startHoldout(admin.id, 5)
  signOut()
  expect((await csvOf(id)).status).toBe(404)
  await signIn((await createUser(db)).id)
  expect((await csvOf(id)).status).toBe(404)
  await signIn(admin.id)
  expect((await csvOf('none')).status).toBe(404)
  const csv = await csvOf(id)
  expect(csv.headers.get('content-type')).toContain('text/csv')
  expect(await csv.text()).toMatch(/^day,group,people,cards/)
})
