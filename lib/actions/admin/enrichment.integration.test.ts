import { expect, test, vi } from 'vitest'
import { createAdmin, createFilm, createUser } from '../../../testing/factories'
import { createProposal } from '../../../testing/proposals'
import { sessionOf } from '../../../testing/session'
import { db } from '../../db'
import { decideProposalsAction } from './enrichment'

const jar = vi.hoisted(() => ({ session: undefined as string | undefined }))
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (name.endsWith('session-token') && jar.session ? { name, value: jar.session } : undefined),
  }),
}))
vi.mock('next/cache', () => ({ refresh: () => undefined, revalidatePath: () => undefined }))

async function signIn(userId: string) {
  jar.session = (await sessionOf(db, userId)).value
}

test('deciding is for admins alone, asked anew each time', async () => {
  const { id } = await createProposal(db, { filmId: (await createFilm(db)).id })
  const form = new FormData()
  form.set('decision', 'approve')
  form.set('picked', id)
  expect(await decideProposalsAction(null, form)).toMatchObject({ ok: false, code: 'unauthenticated' })
  await signIn((await createUser(db)).id)
  expect(await decideProposalsAction(null, form)).toMatchObject({ ok: false, code: 'forbidden' })
  const admin = await createAdmin(db)
  await signIn(admin.id)
  await db.user.update({ where: { id: admin.id }, data: { role: 'PERSON' } })
  expect(await decideProposalsAction(null, form)).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await db.filmProposal.findUnique({ where: { id } })).toMatchObject({ status: 'WAITING' })
  await db.user.update({ where: { id: admin.id }, data: { role: 'ADMIN' } })
  expect(await decideProposalsAction(null, form)).toMatchObject({
    ok: true,
    data: { verb: 'approve', done: 1, refused: [] },
  })
  expect(await db.filmProposal.findUnique({ where: { id } })).toMatchObject({
    status: 'APPROVED',
    decidedById: admin.id,
  })
})
