import { expect, test } from 'vitest'
import { createAdmin, createFilm, createUser } from '../../../testing/factories'
import { createProposal } from '../../../testing/proposals'
import { signIn } from '../../../testing/request/request'
import { db } from '../../db'
import { decideProposalsAction } from './enrichment'

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
