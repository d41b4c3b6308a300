import { expect, test } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { db } from '../db'
import { saveConsent } from '../privacy/mutations'
import { closeSlate, saveFilmNote, savePortrait } from './mutations'
import { listRefused } from './queries'
import { saveRenewal } from './slate/mutations'

const all = { behaviour: true, context: true, model: true }
const request = {
  sent: true,
  model: 'gpt',
  promptVersionId: null,
  promptNumber: null,
  usesHour: false,
  usesBehaviour: false,
  usesGroup: false,
  instructions: [],
  prompt: [{ text: 'By the word.', sources: ['rules' as const] }],
}
const byModel = {
  promptVersionId: null,
  model: 'gpt',
  text: 'By a model.',
  profileVersion: 1,
  servedBy: 'MODEL' as const,
  language: 'en',
  refused: null,
  request: { ...request, inputTokens: 3, outputTokens: 4, fault: null },
}
const refused = {
  why: 'address' as const,
  at: 'www.evil.example',
  text: `Go to www.evil.example ${crypto.randomUUID()}`,
}

async function personWith(allowed: boolean) {
  const { id } = await createUser(db)
  await saveConsent(id, { ...all, model: allowed }, null)
  return id
}

async function openList(userId: string, filmId: number) {
  const { id } = await db.slate.create({
    data: { userId, model: 'gpt', profileVersion: 0, partOfDay: 'any', candidates: [{ filmId, score: 1 }] },
  })
  return id
}
const item = (filmId: number) => ({
  position: 0,
  filmId,
  reason: 'By a model.',
  basis: [],
  servedBy: 'MODEL' as const,
  propensity: null,
  refused,
  promptVersionId: null,
  variantId: null,
  model: 'gpt',
  engineConfig: 'e1',
  profileVersion: 1,
  verdict: 'address',
  predicted: null,
  predictedFrom: [],
  predictedSaid: false,
  language: 'en',
})
const ended = { firstCardMs: 120, fault: null, renewAfter: null, inputTokens: 0, outputTokens: 0, abandoned: false }
const kept = async (userId: string) =>
  JSON.stringify(
    await db.user.findUniqueOrThrow({
      where: { id: userId },
      include: { portrait: true, filmNotes: true, textRequests: true, slates: { include: { items: true } } },
    }),
  )

test('a portrait is written over by the next one, and says who wrote it', async () => {
  const userId = await personWith(true)
  await savePortrait(userId, { ...byModel, text: 'One.' })
  await savePortrait(userId, { ...byModel, text: 'Two.', profileVersion: 2, servedBy: 'COMPOSER' })
  expect(await db.portrait.findMany({ where: { userId } })).toMatchObject([
    { text: 'Two.', profileVersion: 2, servedBy: 'COMPOSER' },
  ])
  expect(await db.textRequest.findMany({ where: { userId } })).toMatchObject([
    { subject: 'portrait', inputTokens: 3, outputTokens: 4, prompt: request.prompt },
  ])
})

test('what a model is still writing when it is withdrawn is not kept, shown or refused', async () => {
  const film = await createFilm(db)
  for (const allowed of [true, false]) {
    const userId = await personWith(true)
    const [list, renewed] = [await openList(userId, film.id), await openList(userId, film.id)]
    await saveConsent(userId, { ...all, model: allowed }, null)
    await closeSlate(list, { ...ended, items: [item(film.id)] })
    await closeSlate(renewed, { ...ended, items: [{ ...item(film.id), reason: 'Ours.', servedBy: 'COMPOSER' }] })
    const usage = { inputTokens: 1, outputTokens: 1, estimated: false }
    const { refused: _none, ...again } = item(film.id)
    await saveRenewal(userId, renewed, { request, items: [again], fault: null, renewAfter: null, model: 'gpt', usage })
    await saveFilmNote(userId, film.id, { ...byModel, refused })
    await savePortrait(userId, { ...byModel, servedBy: 'COMPOSER', text: 'Ours.', refused })
    const text = await kept(userId)
    expect(text.includes('By a model.'), `allowed: ${allowed}`).toBe(allowed)
    expect(text.includes('www.evil.example'), `allowed: ${allowed}`).toBe(allowed)
    expect(text.includes('By the word.'), `allowed: ${allowed}`).toBe(allowed)
    expect(text).toContain('Ours.')
  }
})

test('an admin sees what was refused of those who allow it, and of nobody else', async () => {
  const film = await createFilm(db)
  const [open, closed] = [await personWith(true), await personWith(true)]
  await saveConsent(open, { ...all, help: true }, null)
  const write = async (userId: string, text: string) => {
    const mine = { ...refused, text }
    await closeSlate(await openList(userId, film.id), { ...ended, items: [{ ...item(film.id), refused: mine }] })
    await saveFilmNote(userId, film.id, { ...byModel, refused: mine })
    await savePortrait(userId, { ...byModel, refused: mine })
  }
  const [ofOpen, ofClosed] = [crypto.randomUUID(), crypto.randomUUID()]
  await write(open, ofOpen)
  await write(closed, ofClosed)
  const texts = (await listRefused()).map(({ text }) => text)
  expect(texts.filter((text) => text === ofOpen)).toHaveLength(3)
  expect(texts).not.toContain(ofClosed)
})
