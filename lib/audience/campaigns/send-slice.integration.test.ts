import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { invalidateCatalog } from '@/lib/catalog/snapshot'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createAdmin, createFilms, createUser, say } from '../../../testing/factories'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { env } from '../../env'
import type { Letter } from '../../mail/send'
import { saveConsent } from '../../privacy/mutations'
import { contextOfAbsent } from '../../recommendations/context/context'
import { letterOf } from './letter-links'
import {
  addToPool,
  claimLetter,
  createCampaign,
  noteOpened,
  saveCampaign,
  startCampaign,
  stopCampaign,
  stopLetters,
} from './mutations'
import { countCampaign, findCampaign } from './queries'
import { startingBody, startingSubject } from './schema'
import { sendSlice } from './send-slice'
import { chooseFilms } from './write-letter'

const post = vi.hoisted(() => ({ sent: [] as Letter[], before: async (_letter: Letter): Promise<void> => undefined }))
vi.mock('../../mail/send', () => ({
  isMailOn: () => true,
  sendMail: async (letter: Letter) => {
    await post.before(letter)
    post.sent.push(letter)
  },
}))

withOwnDatabase()

beforeEach(async () => {
  post.sent.length = 0
  post.before = async () => undefined
  await db.campaign.deleteMany()
  await db.user.deleteMany()
  await db.engineLease.deleteMany()
})

const consents = { behaviour: false, context: false, model: false }

/** Somebody whom letters may reach, unless it is said otherwise. */
async function createReader({
  mail = true,
  verified = true,
  ...person
}: Partial<{ mail: boolean; verified: boolean; avoid: string[]; behaviour: boolean; name: string }> = {}) {
  const { behaviour = false, ...data } = person
  const reader = await createUser(db, {
    email: `reader-${randomUUID()}@matinee.test`,
    emailVerifiedAt: verified ? new Date() : null,
    ...data,
  })
  await saveConsent(reader.id, { ...consents, behaviour, mail }, null)
  return reader
}

async function createPool(films: Parameters<typeof createFilms>[1]) {
  const made = await createFilms(db, films)
  invalidateCatalog()
  return made
}

/** A campaign by mail about these films, under way. */
async function campaignOf(filmIds: number[], { perHour = 60, transport = 'SMTP' as const, start = true } = {}) {
  const campaignId = await createCampaign((await createAdmin(db)).id, 'Autumn')
  await saveCampaign({ campaignId, title: 'Autumn', subject: startingSubject, body: startingBody, transport, perHour })
  for (const filmId of filmIds) await addToPool(campaignId, filmId)
  if (start) await startCampaign(campaignId)
  return campaignId
}

const send = (now?: Date) => sendSlice({ mostMs: 60_000, ...(now && { now: () => now }) })
const hoursOn = (hours: number) => new Date(Date.now() + hours * 3_600_000)

test('letters go to those alone who allow them and have confirmed their address, each once', async () => {
  const films = await createPool([{}, {}, {}, {}])
  const reader = await createReader({ name: 'Ada' })
  await createReader({ mail: false })
  await createReader({ verified: false })
  await createUser(db, { email: 'never-asked@matinee.test', emailVerifiedAt: new Date() })
  const campaignId = await campaignOf(films.map(({ id }) => id))
  expect(await send()).toEqual({ sent: 1, passedOver: 0, busy: false })
  expect(await send()).toMatchObject({ sent: 0 })
  expect(post.sent.map(({ to }) => to)).toEqual([reader.email])
  const [letter] = post.sent
  expect(letter?.text).toContain('Hello Ada,')
  const named = films.filter(({ title }) => letter?.text.includes(`${title} (`))
  expect(named).toHaveLength(3)
  expect(letter?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  expect(await findCampaign(campaignId)).toMatchObject({ status: 'DONE' })
  expect(await countCampaign(campaignId)).toMatchObject({ sent: 1, nothingFits: 0, unclear: 0 })
})

test('no letter speaks of a film that is ruled out, was seen or refused; who is left with none gets none', async () => {
  const [dread, gory, seen, refused, fine] = await createPool([
    { genres: ['horror'] },
    { contentNotes: ['gore'] },
    {},
    {},
    {},
  ])
  if (!dread || !gory || !seen || !refused || !fine) throw new Error('no films')
  const choosy = await createReader({ avoid: ['gore'] })
  const never = { type: 'SURVEY_WISH' as const, facet: 'genre:horror', value: -2 }
  const known = [
    { type: 'RATED' as const, filmId: seen.id, value: 4 },
    { type: 'REACTED' as const, filmId: refused.id, detail: 'NOT_FOR_ME' as const },
  ]
  await say(db, choosy.id, never, ...known)
  const left = await createReader({ avoid: ['gore'] })
  await say(db, left.id, never, ...known, { type: 'RATED' as const, filmId: fine.id, value: 5 })
  const campaignId = await campaignOf([dread.id, gory.id, seen.id, refused.id, fine.id])
  expect(await send()).toMatchObject({ sent: 1, passedOver: 1 })
  expect(post.sent).toMatchObject([{ to: choosy.email }])
  const mails = await db.campaignMail.findMany({ select: { userId: true, status: true, filmIds: true } })
  expect(mails.find(({ userId }) => userId === choosy.id)).toMatchObject({ status: 'SENT', filmIds: [fine.id] })
  expect(mails.find(({ userId }) => userId === left.id)).toMatchObject({ status: 'NOTHING_FITS', filmIds: [] })
  expect(await countCampaign(campaignId)).toMatchObject({ sent: 1, nothingFits: 1 })
})

test('what suits a person stands first, and their own edits hold', async () => {
  const [western, cosy] = await createPool([
    { genres: ['western'], prominence: 90 },
    { genres: ['comedy'], moods: ['cosy'], prominence: 20 },
  ])
  if (!western || !cosy) throw new Error('no films')
  const reader = await createReader()
  await say(db, reader.id, { type: 'SURVEY_WISH', facet: 'genre:comedy', value: 1 })
  const chosen = async () => {
    const viewer = await findViewerById(reader.id)
    if (!viewer) throw new Error('nobody')
    const pool = { id: 'one', filmIds: [western.id, cosy.id] }
    return chooseFilms(await contextOfAbsent(viewer), pool).map(({ filmId }) => filmId)
  }
  expect(await chosen()).toEqual([cosy.id, western.id])
  await db.interestEdit.create({
    data: { userId: reader.id, facet: 'genre:comedy', state: 'DELETED', saidAt: new Date() },
  })
  await say(db, reader.id, { type: 'SURVEY_WISH', facet: 'genre:western', value: 1 })
  expect((await chosen())[0]).toBe(western.id)
})

test('so many an hour, and the next hour the others', async () => {
  const films = await createPool([{}])
  for (let place = 0; place < 5; place++) await createReader()
  const campaignId = await campaignOf([films[0]?.id ?? 0], { perHour: 2 })
  const sent = []
  for (const hours of [0, 0, 2, 4]) sent.push((await send(hours === 0 ? undefined : hoursOn(hours))).sent)
  expect(sent).toEqual([2, 0, 2, 1])
  expect(new Set(post.sent.map(({ to }) => to)).size).toBe(5)
  expect(await findCampaign(campaignId)).toMatchObject({ status: 'DONE' })
})

test('nobody gets two letters in one week, whatever campaign they are of', async () => {
  const films = await createPool([{}, {}])
  await createReader()
  const first = await campaignOf([films[0]?.id ?? 0])
  expect(await send()).toMatchObject({ sent: 1 })
  const second = await campaignOf([films[1]?.id ?? 0])
  expect(await send()).toMatchObject({ sent: 0 })
  expect(await findCampaign(second)).toMatchObject({ status: 'SENDING' })
  await db.campaignMail.updateMany({ where: { campaignId: first }, data: { claimedAt: hoursOn(-8 * 24) } })
  expect(await send()).toMatchObject({ sent: 1 })
  expect(await findCampaign(second)).toMatchObject({ status: 'DONE' })
})

test('a letter that was claimed and then cut is not sent again, and stands as that', async () => {
  const films = await createPool([{}])
  await createReader()
  await createReader()
  const campaignId = await campaignOf([films[0]?.id ?? 0])
  // The process ends while the first letter is handed over: nothing after it is done.
  const cut = Object.assign(new Error('socket closed'), { code: 'ECONNECTION', command: 'DATA' })
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  post.before = () => Promise.reject(cut)
  await sendSlice({ mostMs: 60_000 })
  log.mockRestore()
  post.before = async () => undefined
  await db.engineLease.deleteMany()
  await send()
  expect(post.sent).toHaveLength(0)
  expect(await countCampaign(campaignId)).toMatchObject({ sent: 0, unclear: 2 })
})

test('a mail server that is away costs nobody their letter, and the slice waits', async () => {
  const films = await createPool([{}])
  const readers = [await createReader(), await createReader()]
  const campaignId = await campaignOf([films[0]?.id ?? 0])
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let tries = 0
  post.before = () => {
    tries += 1
    return Promise.reject(Object.assign(new Error('refused'), { code: 'ESOCKET', command: 'CONN' }))
  }
  expect(await send()).toMatchObject({ sent: 0 })
  expect(tries).toBe(1)
  log.mockRestore()
  expect(await findCampaign(campaignId)).toMatchObject({
    status: 'SENDING',
    outcome: expect.stringContaining('takes nothing now'),
  })
  post.before = async () => undefined
  expect(await send()).toMatchObject({ sent: 2 })
  expect(post.sent.map(({ to }) => to).toSorted()).toEqual(readers.map(({ email }) => email).toSorted())
})

test('an address the server refuses is not tried again, and the others get theirs', async () => {
  const films = await createPool([{}])
  const [bad] = [await createReader(), await createReader()]
  const campaignId = await campaignOf([films[0]?.id ?? 0])
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  post.before = ({ to }) =>
    to === bad?.email
      ? Promise.reject(Object.assign(new Error('no such box'), { responseCode: 550, command: 'RCPT TO' }))
      : Promise.resolve()
  expect(await send()).toMatchObject({ sent: 1 })
  log.mockRestore()
  expect(await countCampaign(campaignId)).toMatchObject({ sent: 1, refused: 1 })
})

test('a stop holds for the very next letter, and going on reaches the rest', async () => {
  const films = await createPool([{}])
  await createReader()
  await createReader()
  const campaignId = await campaignOf([films[0]?.id ?? 0])
  post.before = () => stopCampaign(campaignId)
  expect(await send()).toMatchObject({ sent: 1, passedOver: 1 })
  expect(await findCampaign(campaignId)).toMatchObject({ status: 'STOPPED' })
  post.before = async () => undefined
  await startCampaign(campaignId)
  expect(await send()).toMatchObject({ sent: 1 })
  expect(new Set(post.sent.map(({ to }) => to)).size).toBe(2)
})

test('two claims at once are one letter; a word said meanwhile, or a yes taken back, is none', async () => {
  const [film] = await createPool([{}])
  const reader = await createReader()
  const campaignId = await campaignOf([film?.id ?? 0])
  const { profileVersion } = await db.user.findUniqueOrThrow({ where: { id: reader.id } })
  const claim = () =>
    claimLetter({
      id: randomUUID(),
      campaignId,
      userId: reader.id,
      filmIds: [],
      perHour: 60,
      profileVersion,
      now: new Date(),
    })
  await say(db, reader.id, { type: 'RATED', filmId: film?.id ?? 0, value: 1 })
  expect(await claim()).toBeNull()
  await db.user.update({ where: { id: reader.id }, data: { profileVersion } })
  expect((await Promise.all([claim(), claim()])).filter(Boolean)).toHaveLength(1)
  await db.campaignMail.deleteMany()
  await db.consent.updateMany({ where: { userId: reader.id, purpose: 'MAIL' }, data: { granted: false } })
  expect(await claim()).toBeNull()
})

test('one slice at a time on the whole site', async () => {
  const films = await createPool([{}])
  await createReader()
  await campaignOf([films[0]?.id ?? 0])
  let second: unknown
  post.before = async () => {
    second = await send()
  }
  expect(await send()).toMatchObject({ sent: 1, busy: false })
  expect(second).toMatchObject({ sent: 0, busy: true })
})

test('the link in a letter ends the yes for good, is in the ledger, and leaves of the letter that it came', async () => {
  const films = await createPool([{}])
  const reader = await createReader({ behaviour: true })
  const campaignId = await campaignOf([films[0]?.id ?? 0])
  await send()
  const link = post.sent[0]?.headers?.['List-Unsubscribe']?.slice(1, -1) ?? ''
  const letterId = letterOf('stop', new URL(link).searchParams.get('letter')) ?? ''
  await noteOpened(letterId)
  expect(await countCampaign(campaignId)).toMatchObject({ opened: 1, seen: 1 })
  await stopLetters(letterId)
  await stopLetters(letterId)
  await stopLetters('of nobody')
  expect(await db.consent.findFirst({ where: { userId: reader.id, purpose: 'MAIL' } })).toMatchObject({
    granted: false,
  })
  const entries = await db.consentEntry.findMany({ where: { userId: reader.id, source: 'LETTER' } })
  expect(entries).toMatchObject([{ purpose: 'MAIL', granted: false }])
  expect(await db.campaignMail.findMany()).toMatchObject([{ status: 'SENT', filmIds: [], openedAt: null }])
  expect(await countCampaign(campaignId)).toMatchObject({ sent: 1, unsubscribed: 1, opened: 0 })
  // A yes said again brings the same campaign to nobody twice.
  await saveConsent(reader.id, { ...consents, mail: true }, null)
  await db.campaignMail.updateMany({ data: { claimedAt: hoursOn(-9 * 24) } })
  await db.campaign.update({ where: { id: campaignId }, data: { status: 'SENDING' } })
  expect(await send()).toMatchObject({ sent: 0 })
})

test('that a link was followed, and what was liked, counts of those alone who allow behaviour', async () => {
  const [film] = await createPool([{}])
  const [open, closed] = [await createReader({ behaviour: true }), await createReader()]
  const campaignId = await campaignOf([film?.id ?? 0])
  await send()
  for (const { id } of await db.campaignMail.findMany()) await noteOpened(id)
  for (const reader of [open, closed]) await say(db, reader.id, { type: 'RATED', filmId: film?.id ?? 0, value: 4.5 })
  expect(await countCampaign(campaignId)).toMatchObject({ sent: 2, opened: 1, liked: 1, seen: 1 })
  await saveConsent(open.id, { ...consents, mail: true }, null)
  expect(await countCampaign(campaignId)).toMatchObject({ sent: 2, opened: 0, liked: 0, seen: 0 })
})

test('to a file: who it went to stands there as a keyed hash, and no address', async () => {
  const films = await createPool([{}])
  const reader = await createReader()
  env().CAMPAIGN_LOG = join(mkdtempSync(join(tmpdir(), 'campaign-')), 'deep', 'letters.jsonl')
  const campaignId = await campaignOf([films[0]?.id ?? 0], { transport: 'LOG' as never })
  expect(await send()).toMatchObject({ sent: 1 })
  const lines = readFileSync(env().CAMPAIGN_LOG, 'utf8').trim().split('\n')
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ subject: expect.stringContaining(films[0]?.title ?? '?') })
  expect(lines[0]).not.toContain(reader.email)
  expect(lines[0]).not.toContain(reader.id)
  expect(post.sent).toEqual([])
  expect(await countCampaign(campaignId)).toMatchObject({ sent: 1 })
})

test('a pool holds 25, of films that are there, and is closed once letters go out', async () => {
  const films = await createPool(Array.from({ length: 26 }, () => ({})))
  const campaignId = await campaignOf(
    films.slice(0, 25).map(({ id }) => id),
    { start: false },
  )
  await addToPool(campaignId, films[0]?.id ?? 0)
  await expect(addToPool(campaignId, films[25]?.id ?? 0)).rejects.toThrow('at most 25')
  await startCampaign(campaignId)
  await expect(addToPool(campaignId, films[25]?.id ?? 0)).rejects.toThrow('It has begun')
  await expect(
    saveCampaign({
      campaignId,
      title: 'x',
      subject: startingSubject,
      body: startingBody,
      transport: 'LOG',
      perHour: 1,
    }),
  ).rejects.toThrow('It has begun')
})
