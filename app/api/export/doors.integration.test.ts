import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { personHash } from '@/lib/security/log'
import { createUser } from '@/testing/factories'
import { signIn, signOut } from '@/testing/request/request'
import { GET as csv } from './csv/route'
import { GET as json } from './route'

beforeEach(signOut)

describe.each([
  ['JSON', json],
  ['CSV', csv],
])('as %s', (_, GET) => {
  test('a stranger gets nothing', async () => {
    const answer = await GET()
    expect([answer.status, await answer.json()]).toMatchObject([401, { message: expect.any(String) }])
  })

  test('who signed in a while ago is sent to sign in again first, and nothing is exported or noted', async () => {
    const { id } = await createUser(db, { email: `${crypto.randomUUID()}@matinee.test` })
    await signIn(id)
    await db.session.updateMany({ where: { userId: id }, data: { createdAt: new Date(Date.now() - 16 * 60_000) } })
    const answer = await GET()
    const said = [answer.status, answer.headers.get('location'), await answer.text()]
    expect(said).toEqual([303, '/sign-in/again?returnTo=/account', ''])
    expect(await db.securityEvent.count({ where: { kind: 'exported', subject: personHash(id) } })).toBe(0)
  })
})
