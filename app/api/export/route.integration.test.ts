import { beforeEach, expect, test } from 'vitest'
import { createGuest } from '@/lib/accounts/mutations'
import { db } from '@/lib/db'
import { personHash } from '@/lib/security/log'
import { createUser } from '@/testing/factories'
import { signIn, signOut } from '@/testing/request/request'
import { GET } from './route'

beforeEach(signOut)

const account = () => createUser(db, { email: `${crypto.randomUUID()}@matinee.test` })
const noted = (userId: string) => db.securityEvent.count({ where: { kind: 'exported', subject: personHash(userId) } })

test('who signed in just now gets their own data as a file no cache keeps, and it is noted', async () => {
  const [{ id }, other] = [await account(), await account()]
  await signIn(id)
  const answer = await GET()
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="matinee-export.json"')
  const text = await answer.text()
  expect(JSON.parse(text).person.id).toBe(id)
  expect(text).not.toContain(other.id)
  expect(await noted(id)).toBe(1)
})

test('a guest, who has no other key than this browser, gets theirs', async () => {
  const id = await createGuest()
  await signIn(id)
  expect((await (await GET()).json()).person.id).toBe(id)
})
