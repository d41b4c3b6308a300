import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Film } from '@/prisma/generated/client'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createFilms, createUser, say } from '../../testing/factories'
import { formOf, signIn, signOut } from '../../testing/request/request'
import { getCatalog } from '../catalog/snapshot'
import { db } from '../db'
import { saveConsent } from '../privacy/mutations'
import { countReviews, listForReview } from '../recommendations/review/queries'
import { endReading } from '../recommendations/taste/mutations'
import { countAnswers, findWaiting } from '../recommendations/taste/queries'
import { answerProposalAction, reviewProposalAction } from './admin/proposals'

const site = vi.hoisted(() => ({ review: 'on' }))
vi.mock('../env', async (original) => {
  const { parseEnv } = await original<typeof import('../env')>()
  return { parseEnv, env: () => parseEnv({ ...process.env, REVIEW_LINES: site.review }) }
})
withOwnDatabase()

let films: Film[]
beforeAll(async () => {
  films = await createFilms(db, [{ moods: ['dread'] }, { moods: ['dread'] }, {}])
})
beforeEach(async () => {
  signOut()
  site.review = 'on'
  await db.tasteReading.deleteMany()
})

const want = { facet: 'mood:dread' as const, level: 'more' as const }
const line = (label: string, part: { fit?: number; heldBack?: number; insight?: string } = {}) => ({
  ...{ label, kind: 'mood' as const, direction: 'towards' as const, strength: 'high' as const },
  ...{ facets: ['mood:dread' as const], query: '', insight: 'You rate these higher than most.' },
  wish: { want: [want] } as never,
  eventIds: [],
  filmIds: films.slice(0, 2).map(({ id }) => id),
  ...{ fit: 0.5, heldBack: 3 },
  ...part,
})
const request = {
  ...{
    sent: false,
    model: 'm',
    promptVersionId: null,
    promptNumber: null,
    usesHour: false,
    usesBehaviour: false,
    usesGroup: false,
  },
  ...{ instructions: [], prompt: [] },
}
async function readingOf(userId: string, lines: ReturnType<typeof line>[], number = 1) {
  const row = { userId, number, profileVersion: 1, films: 9, servedBy: 'COMPOSER' as const }
  const { id } = await db.tasteReading.create({ data: row })
  const usage = { inputTokens: 0, outputTokens: 0, estimated: false }
  const taste = { servedBy: 'COMPOSER' as const, summary: '', dropped: [], fault: null, drafts: [], usage, lines }
  await endReading(userId, id, taste, request)
}
const all = { behaviour: true, context: true, model: true }
async function person(help = true) {
  const { id } = await createUser(db, { name: 'Ada Nobody', email: `${randomUUID()}@matinee.test` })
  await saveConsent(id, { ...all, help }, null)
  await say(db, id, { type: 'RATED', filmId: films[0]?.id ?? 0, value: 4.5 })
  return id
}
const asked = async (userId: string) =>
  ((await findWaiting(userId, () => undefined))?.cards ?? []).map(({ label }) => label).toSorted()
const waiting = async (page = 1) => listForReview(page, await getCatalog())
async function review(record: string, answer: string) {
  await signIn((await createUser(db, { role: 'ADMIN' })).id)
  return reviewProposalAction(null, formOf({ record, answer }))
}

test('an uncertain line waits for an admin before its person is asked; a certain one does not', async () => {
  const id = await person()
  await readingOf(id, [
    line('certain', { fit: 0.8 }),
    line('near chance'),
    line('on one film', { fit: 0.9, heldBack: 1 }),
  ])
  expect(await asked(id)).toEqual(['certain'])
  const { cards, total } = await waiting()
  expect(total).toBe(2)
  expect(cards.map(({ words }) => words?.label).toSorted()).toEqual(['near chance', 'on one film'])
  const row = await db.tasteProposal.findFirstOrThrow({ where: { label: 'near chance' } })
  await signIn(id)
  expect(await answerProposalAction(null, formOf({ proposalId: row.id, answer: 'YES' }))).toMatchObject({
    ok: false,
    code: 'not-found',
  })
})

test('what an admin sees are films and stars, and nothing of whose they are', async () => {
  const id = await person()
  await say(db, id, {
    type: 'NOTED',
    filmId: films[0]?.id ?? 0,
    detail: 'I wept when Marta left.',
    reason: 'evidence',
  } as never)
  await readingOf(id, [line('plain'), line('quoting', { insight: 'You wept when Marta left.' })])
  const { cards } = await waiting()
  expect(cards.map(({ words }) => words?.label ?? null).toSorted()).toEqual(['plain', null].toSorted())
  for (const card of cards) {
    expect(card.films).toEqual([{ title: films[0]?.title, year: films[0]?.year, said: '4.5 stars' }])
    expect(Object.keys(card)).not.toContain('userId')
  }
  const { email } = await db.user.findUniqueOrThrow({ where: { id } })
  const rows = await db.tasteProposal.findMany()
  const text = JSON.stringify(cards)
  for (const secret of [id, email ?? '', 'Ada Nobody', 'Marta', ...rows.map((row) => row.id)])
    expect(text).not.toContain(secret)
})

test.each([
  ['YES', ['a line']],
  ['PARTLY', ['a line']],
  ['NO', []],
])('after an admin’s %s its person is asked about %j; it counts apart, and for nothing', async (answer, left) => {
  const id = await person()
  await readingOf(id, [line('a line')])
  const [card] = (await waiting()).cards
  expect(await review(card?.record ?? '', answer)).toMatchObject({ ok: true })
  expect(await asked(id)).toEqual(left)
  expect((await waiting()).total).toBe(0)
  expect(await countReviews()).toMatchObject([{ servedBy: 'COMPOSER', [answer]: 1 }])
  expect(await countAnswers()).toEqual([])
  expect(await db.interestEdit.count({ where: { userId: id } })).toBe(0)
  expect(await review(card?.record ?? '', 'YES')).toMatchObject({ ok: false, code: 'not-found' })
  // The same line of a later reading is not asked about again, and counts once.
  await readingOf(id, [line('a line')], 2)
  expect((await waiting()).total).toBe(0)
  expect(await asked(id)).toEqual(left)
  expect(await countReviews()).toMatchObject([{ [answer]: 1 }])
})

test('of whoever does not let admins see it, or said so to earlier words, nothing is shown, and they are asked at once', async () => {
  const [refusing, earlier] = [await person(false), await person()]
  await db.consent.updateMany({ where: { userId: earlier, purpose: 'HELP' }, data: { version: 1 } })
  for (const id of [refusing, earlier]) await readingOf(id, [line('a line')])
  expect(await waiting()).toMatchObject({ cards: [], total: 0 })
  for (const id of [refusing, earlier]) expect(await asked(id)).toEqual(['a line'])
  const agreeing = await person()
  await readingOf(agreeing, [line('a line')])
  const [card] = (await waiting()).cards
  await saveConsent(agreeing, { ...all, help: false }, null)
  expect(await review(card?.record ?? '', 'NO')).toMatchObject({ ok: false, code: 'not-found' })
  expect(await asked(agreeing)).toEqual(['a line'])
})

test('where the site does not have lines reviewed, people are asked at once', async () => {
  site.review = 'off'
  const id = await person()
  await readingOf(id, [line('a line')])
  expect(await asked(id)).toEqual(['a line'])
  expect(await waiting()).toMatchObject({ cards: [], total: 0 })
})

test('ten stand on a page, and a page that is not there is the last one', async () => {
  const id = await person()
  await readingOf(
    id,
    Array.from({ length: 12 }, (_, place) => line(`line ${place}`)),
  )
  expect(await waiting()).toMatchObject({ total: 12, page: 1, pages: 2, cards: { length: 10 } })
  expect(await waiting(9)).toMatchObject({ page: 2, cards: { length: 2 } })
})

test('nobody but an admin reviews', async () => {
  const id = await person()
  await readingOf(id, [line('a line')])
  const [card] = (await waiting()).cards
  const form = formOf({ record: card?.record ?? '', answer: 'YES' })
  expect(await reviewProposalAction(null, form)).toMatchObject({ ok: false, code: 'unauthenticated' })
  await signIn(id)
  expect(await reviewProposalAction(null, form)).toMatchObject({ ok: false })
  expect((await waiting()).total).toBe(1)
})
