import { beforeEach, expect, test } from 'vitest'
import { createAdmin, createFilms, createUser } from '../../../testing/factories'
import { formOf, signIn, signOut } from '../../../testing/request/request'
import { createCampaign } from '../../audience/campaigns/mutations'
import { findCampaign } from '../../audience/campaigns/queries'
import { startingBody, startingSubject } from '../../audience/campaigns/schema'
import { invalidateCatalog } from '../../catalog/snapshot'
import { db } from '../../db'
import { saveConsent } from '../../privacy/mutations'
import {
  addPoolFilmAction,
  createCampaignAction,
  previewCampaignAction,
  removePoolFilmAction,
  saveCampaignAction,
  sendNowAction,
  startCampaignAction,
  stopCampaignAction,
} from './campaigns'

beforeEach(() => signOut())

async function draft() {
  const admin = await createAdmin(db)
  const films = await createFilms(db, [{}, {}])
  invalidateCatalog()
  const campaignId = await createCampaign(admin.id, 'Autumn')
  await signIn(admin.id)
  return { admin, films, campaignId }
}
const letter = (campaignId: string, said: Record<string, string> = {}) =>
  formOf({
    ...{ campaignId, title: 'Autumn', subject: startingSubject, body: startingBody, transport: 'LOG', perHour: '5' },
    ...said,
  })
const preview = (campaignId: string, person: string) => previewCampaignAction(null, formOf({ campaignId, person }))

test('each of them is for admins alone', async () => {
  const { films, campaignId } = await draft()
  const film = { campaignId, filmId: String(films[0]?.id) }
  const all = () => [
    createCampaignAction(null, formOf({ title: 'Another' })),
    saveCampaignAction(null, letter(campaignId, { title: 'Changed' })),
    addPoolFilmAction(null, formOf(film)),
    removePoolFilmAction(null, formOf(film)),
    preview(campaignId, 'me'),
    startCampaignAction(null, formOf({ campaignId })),
    sendNowAction(null, formOf({ campaignId })),
    stopCampaignAction(null, formOf({ campaignId })),
  ]
  signOut()
  for (const answer of await Promise.all(all())) expect(answer).toMatchObject({ ok: false, code: 'unauthenticated' })
  await signIn((await createUser(db)).id)
  for (const answer of await Promise.all(all())) expect(answer).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await findCampaign(campaignId)).toMatchObject({ title: 'Autumn', status: 'DRAFT', films: [] })
})

test('a draft is begun, filled and emptied', async () => {
  const { films, campaignId } = await draft()
  await expect(createCampaignAction(null, formOf({ title: 'Winter' }))).rejects.toThrow('NEXT_REDIRECT')
  expect(await db.campaign.count({ where: { title: 'Winter' } })).toBe(1)
  const film = { campaignId, filmId: String(films[0]?.id) }
  expect(await addPoolFilmAction(null, formOf(film))).toMatchObject({ ok: true })
  expect((await findCampaign(campaignId))?.films).toMatchObject([{ film: { id: films[0]?.id } }])
  expect(await removePoolFilmAction(null, formOf(film))).toMatchObject({ ok: true })
  expect((await findCampaign(campaignId))?.films).toEqual([])
})

test('a template that cannot be rendered is refused where it stands, and mail where there is none', async () => {
  const { campaignId } = await draft()
  expect(await saveCampaignAction(null, letter(campaignId, { body: '{{ film.price }}' }))).toMatchObject({
    code: 'invalid',
    fieldErrors: { body: [expect.stringContaining('film.price')] },
  })
  expect(await saveCampaignAction(null, letter(campaignId, { transport: 'SMTP' }))).toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('SMTP_URL'),
  })
  expect(await saveCampaignAction(null, letter(campaignId, { perHour: '7' }))).toMatchObject({ ok: true })
  expect(await findCampaign(campaignId)).toMatchObject({ perHour: 7, body: startingBody })
})

test('the letter is shown on somebody made up, on who lets admins help, and on nobody else; each look is noted', async () => {
  const { films, campaignId } = await draft()
  for (const { id } of films) await addPoolFilmAction(null, formOf({ campaignId, filmId: String(id) }))
  const sample = await preview(campaignId, 'sample-newcomer')
  expect(sample).toMatchObject({ ok: true, data: { letter: { writer: 'COMPOSER' } } })
  const [open, closed] = [
    await createUser(db, { email: 'o@matinee.test' }),
    await createUser(db, { email: 'c@matinee.test' }),
  ]
  await saveConsent(open.id, { behaviour: false, context: false, model: false, help: true }, null)
  const noted = () => db.securityEvent.count({ where: { kind: 'trial-on-person' } })
  const before = await noted()
  expect(await preview(campaignId, open.id)).toMatchObject({
    ok: true,
    data: { letter: { subject: expect.any(String) } },
  })
  expect(await noted()).toBe(before + 1)
  expect(await preview(campaignId, closed.id)).toMatchObject({ ok: false, code: 'not-found' })
  expect(await noted()).toBe(before + 1)
  expect(await db.campaignMail.count({ where: { campaignId } })).toBe(0)
})

test('an empty pool is not started; a campaign is started once, sent and stopped', async () => {
  const { films, campaignId } = await draft()
  const it = () => formOf({ campaignId })
  expect(await startCampaignAction(null, it())).toMatchObject({ ok: false, message: 'Its pool is empty.' })
  await addPoolFilmAction(null, formOf({ campaignId, filmId: String(films[0]?.id) }))
  expect(await startCampaignAction(null, it())).toMatchObject({ ok: true })
  expect(await startCampaignAction(null, it())).toMatchObject({ ok: false, code: 'conflict' })
  expect(await stopCampaignAction(null, it())).toMatchObject({ ok: true })
  expect(await stopCampaignAction(null, it())).toMatchObject({ ok: false, code: 'conflict' })
  expect(await sendNowAction(null, it())).toMatchObject({ ok: true, data: { sent: 0 } })
})
