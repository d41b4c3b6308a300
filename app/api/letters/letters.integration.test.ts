import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { filmAddress, stopAddress } from '@/lib/audience/campaigns/letter-links'
import { createCampaign } from '@/lib/audience/campaigns/mutations'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { saveConsent } from '@/lib/privacy/mutations'
import { createAdmin, createUser } from '@/testing/factories'
import { GET as sendLetters } from '../cron/letters/route'
import { GET as openFilm } from './film/route'
import { POST as stop, GET as visitStop } from './stop/route'

async function letterTo(behaviour: boolean) {
  const id = randomUUID()
  const { id: userId } = await createUser(db, { email: `${id}@matinee.test`, emailVerifiedAt: new Date() })
  await saveConsent(userId, { behaviour, context: false, model: false, mail: true }, null)
  const campaignId = await createCampaign((await createAdmin(db)).id, 'Autumn')
  await db.campaignMail.create({ data: { id, campaignId, userId, status: 'SENT', sentAt: new Date(), filmIds: [1] } })
  const mail = () => db.campaignMail.findUniqueOrThrow({ where: { id } })
  const allows = async () =>
    (await db.consent.findFirst({ where: { userId, purpose: 'MAIL' }, select: { granted: true } }))?.granted
  return { id, mail, allows }
}

test('following the link stops nothing; one click of a mail program does, without a session', async () => {
  const { id, allows, mail } = await letterTo(false)
  const other = await letterTo(false)
  const address = stopAddress(id)
  const visit = visitStop(new Request(address))
  expect([visit.status, visit.headers.get('location')]).toEqual([303, expect.stringContaining('/letters/stop?letter=')])
  expect(await allows()).toBe(true)
  const answer = await stop(new Request(address, { method: 'POST', body: 'List-Unsubscribe=One-Click' }))
  expect(answer.status).toBe(200)
  expect(await allows()).toBe(false)
  expect((await mail()).unsubscribedAt).not.toBeNull()
  expect(await other.allows()).toBe(true)
})

test('the button of the page does the same and leads to a page that says so', async () => {
  const { id, allows } = await letterTo(false)
  const answer = await stop(new Request(`${stopAddress(id)}&page=1`, { method: 'POST' }))
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    expect.stringMatching(/\/letters\/stop\?done=1$/),
  ])
  expect(await allows()).toBe(false)
})

test('a link that is not ours, or of a film, stops nobody', async () => {
  const { id, allows } = await letterTo(false)
  const forged = stopAddress(id).replace(/.{3}$/, 'abc')
  const film = new URL(filmAddress(id, 'x')).searchParams.get('letter')
  for (const address of [
    forged,
    stopAddress(id).replace(/letter=.*/, `letter=${film}`),
    stopAddress(id).split('?')[0] ?? '',
  ]) {
    expect((await stop(new Request(address, { method: 'POST' }))).status).toBe(400)
  }
  expect(await allows()).toBe(true)
})

test.each([
  [true, 'is kept once'],
  [false, 'is not kept'],
])('with behaviour %s, that a film was opened %s', async (behaviour) => {
  const { id, mail } = await letterTo(behaviour)
  const open = () => openFilm(new Request(filmAddress(id, 'no-such-film')))
  expect((await open()).status).toBe(303)
  const first = (await mail()).openedAt
  expect(first !== null).toBe(behaviour)
  await open()
  expect((await mail()).openedAt).toEqual(first)
})

test('the scheduler needs the secret', async () => {
  const call = (authorization?: string) =>
    sendLetters(new Request('http://localhost/api/cron/letters', { headers: authorization ? { authorization } : {} }))
  env().CRON_SECRET = 'a secret of letters'
  expect((await call('Bearer another secret')).status).toBe(401)
  const answer = await call('Bearer a secret of letters')
  expect([answer.status, await answer.json()]).toMatchObject([200, { sent: 0 }])
})
