import { beforeEach, expect, test } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { formOf, redirectOf, signIn, signOut } from '../../testing/request/request'
import { invalidateCatalog } from '../catalog/snapshot'
import { db } from '../db'
import { getOnboarding, listLoved, listShelvesPicked } from '../onboarding/queries'
import {
  finishSurveyAction,
  otherFilmsAction,
  passShelvesAction,
  passStepAction,
  passWishesAction,
  saveKnownAction,
  saveLengthAction,
  saveLovedAction,
  saveShelfAction,
  saveToneAction,
  saveWishAction,
  suggestFilmsAction,
} from './onboarding'

beforeEach(signOut)

const tone = { tone: 'WITTY', adventurous: '70', avoid: 'gore' }
const all: [string, (filmId: number) => Promise<unknown>][] = [
  ['loving a film', (filmId) => saveLovedAction({ filmId, loved: true })],
  ['asking for others', () => otherFilmsAction(formOf({ screen: '1' }))],
  ['picking a shelf', () => saveShelfAction({ shelf: 'midnight', picked: true })],
  ['going on from the shelves', () => passShelvesAction(formOf({}))],
  ['asking for suggestions', () => suggestFilmsAction({ words: 'alien' })],
  ['a wish', () => saveWishAction({ facet: 'genre:western', level: 'never' })],
  ['how well known', () => saveKnownAction({ known: 'hidden' })],
  ['how long', () => saveLengthAction({ length: '90' })],
  ['passing a step', () => passStepAction(formOf({ step: 'films' }))],
  ['the wishes', () => passWishesAction(formOf({ say: 'no horror' }))],
  ['the tone', () => saveToneAction(formOf(tone))],
  ['the consents', () => finishSurveyAction(formOf({ model: 'on' }))],
]

test.each(all)('%s is refused to strangers', async (_name, act) => {
  expect(await act((await createFilm(db)).id)).toMatchObject({ ok: false, code: 'unauthenticated' })
})

test('what is answered is the word of the person who is signed in and of nobody else', async () => {
  const film = await createFilm(db)
  const [ada, bob] = [await createUser(db), await createUser(db)]
  await signIn(ada.id)
  expect(await saveLovedAction({ filmId: film.id, loved: true })).toMatchObject({ ok: true })
  expect(await saveWishAction({ facet: 'genre:western', level: 'never' })).toMatchObject({ ok: true })
  const said = (userId: string) => db.event.findMany({ where: { userId }, orderBy: { occurredAt: 'asc' } })
  expect(await said(ada.id)).toMatchObject([
    { type: 'SURVEY_LOVED', filmId: film.id },
    { type: 'SURVEY_WISH', facet: 'genre:western', value: -2 },
  ])
  expect(await said(bob.id)).toEqual([])
})

test('a facet the survey does not ask about, and a film that is not there, are refused', async () => {
  await signIn((await createUser(db)).id)
  expect(await saveWishAction({ facet: 'genre:noir-ish', level: 'more' })).toMatchObject({ ok: false, code: 'invalid' })
  expect(await saveLovedAction({ filmId: 2_000_000_000, loved: true })).toMatchObject({ ok: false, code: 'not-found' })
})

test('each step leads to the next, and the last one to the list', async () => {
  const { id } = await createUser(db)
  await signIn(id)
  expect(await redirectOf(passStepAction(formOf({ step: 'films' })))).toBe('/welcome/wishes')
  expect(await redirectOf(saveToneAction(formOf({ ...tone, avoid: 'gore' })))).toBe('/welcome/privacy')
  expect(await db.user.findUniqueOrThrow({ where: { id } })).toMatchObject({ tone: 'WITTY', avoid: ['gore'] })
  expect(await redirectOf(finishSurveyAction(formOf({ model: 'on' })))).toBe('/')
  const granted = await db.consent.findMany({ where: { userId: id, granted: true }, select: { purpose: true } })
  expect(granted).toEqual([{ purpose: 'MODEL' }])
  const entries = await db.consentEntry.findMany({ where: { userId: id }, select: { purpose: true, source: true } })
  expect(entries.toSorted((one, other) => (one.purpose < other.purpose ? -1 : 1))).toEqual(
    ['BEHAVIOUR', 'CONTEXT', 'MODEL'].map((purpose) => ({ purpose, source: 'SURVEY' })),
  )
  expect((await db.onboarding.findUniqueOrThrow({ where: { userId: id } })).finishedAt).not.toBeNull()
})

test('a content note that is none of ours is not stored', async () => {
  const { id } = await createUser(db)
  await signIn(id)
  await redirectOf(saveToneAction(formOf({ ...tone, avoid: 'obey-me' })))
  expect(await db.user.findUniqueOrThrow({ where: { id } })).toMatchObject({ avoid: [] })
})

test('a tap and a shelf are those of whoever is signed in, whatever id is sent along', async () => {
  const film = await createFilm(db)
  const [ada, bob] = [await createUser(db), await createUser(db)]
  await signIn(ada.id)
  const sent = { filmId: film.id, loved: 'true', userId: bob.id }
  expect(await saveLovedAction(sent)).toMatchObject({ ok: true })
  expect(await saveShelfAction({ shelf: 'midnight', picked: true, userId: bob.id })).toMatchObject({ ok: true })
  expect([[...(await listLoved(ada.id))], await listShelvesPicked(ada.id)]).toEqual([[film.id], ['midnight']])
  expect([[...(await listLoved(bob.id))], await listShelvesPicked(bob.id)]).toEqual([[], []])
})

test('others lead to their screen, shelves to what follows them, or to the films when none was picked', async () => {
  const { id } = await createUser(db)
  await signIn(id)
  await createFilm(db, { genres: ['documentary'] })
  invalidateCatalog()
  expect(await redirectOf(passShelvesAction(formOf({})))).toBe('/welcome/films')
  expect(await otherFilmsAction(formOf({ screen: '0' }))).toMatchObject({ ok: false, code: 'invalid' })
  expect(await redirectOf(otherFilmsAction(formOf({ screen: '1' })))).toMatch(/^\/welcome\/films\?screen=\d$/)
  await saveShelfAction({ shelf: 'documentaries', picked: true })
  expect(await redirectOf(passShelvesAction(formOf({})))).toMatch(/^\/welcome\/films\?screen=\d$/)
  const rows = (await getOnboarding(id)).screens.flat()
  expect(rows).toContainEqual(expect.objectContaining({ kind: 'shelf', of: 'documentaries' }))
})

test('a shelf and an answer there are not, are refused', async () => {
  await signIn((await createUser(db)).id)
  expect(await saveShelfAction({ shelf: 'no-such-shelf', picked: true })).toMatchObject({ code: 'not-found' })
  expect(await saveWishAction({ facet: 'genre:horror', level: 'always' })).toMatchObject({ code: 'invalid' })
})

test('a few films are suggested by what is typed, with whether they are loved, and not without end', async () => {
  const film = await createFilm(db, { title: 'Quendelholm Rising', searchTitle: 'quendelholm rising', year: 1961 })
  invalidateCatalog()
  await signIn((await createUser(db)).id)
  const suggestion = { filmId: film.id, title: 'Quendelholm Rising', year: 1961, by: 'Ida Example' }
  expect(await suggestFilmsAction({ words: 'quendelh' })).toMatchObject({ data: [{ ...suggestion, loved: false }] })
  await saveLovedAction({ filmId: film.id, loved: true })
  expect(await suggestFilmsAction({ words: 'quendelh' })).toMatchObject({ data: [{ ...suggestion, loved: true }] })
  expect(await suggestFilmsAction({ words: ' ' })).toEqual({ ok: true, data: [] })
  expect(await suggestFilmsAction({ words: 'x'.repeat(81) })).toMatchObject({ code: 'invalid' })
  const answers = await Promise.all(Array.from({ length: 130 }, () => suggestFilmsAction({ words: '' })))
  expect(answers.some((answer) => !answer.ok && answer.code === 'rate-limited')).toBe(true)
})

test('going on from the wishes leaves no words behind: unread ones are read first, read ones are kept', async () => {
  const { id } = await createUser(db)
  await signIn(id)
  const go = (fields: Record<string, string>) => redirectOf(passWishesAction(formOf(fields)))
  const kept = () => db.interestEdit.findMany({ where: { userId: id }, select: { label: true } })
  expect(await go({ say: ' no horror\nslow ' })).toBe('/welcome/wishes?say=no+horror.+slow#own-words')
  // Read before, but other words stand in the box now.
  expect(await go({ say: 'no gore', words: 'no horror', token: 'without:genre:horror' })).toContain('say=no+gore')
  expect(await kept()).toEqual([])
  expect(await go({ say: 'no horror', words: 'no horror', token: 'without:genre:horror' })).toBe('/welcome/tone')
  expect(await kept()).toEqual([{ label: 'no horror' }])
})

test('going on from words nobody understood, or from an empty box, keeps nothing and goes on', async () => {
  const { id } = await createUser(db)
  await signIn(id)
  const unread = { say: 'blorp', words: 'blorp', token: 'unread:blorp' }
  expect(await redirectOf(passWishesAction(formOf(unread)))).toBe('/welcome/tone')
  expect(await redirectOf(passWishesAction(formOf({ say: '' })))).toBe('/welcome/tone')
  expect(await passWishesAction(formOf({ ...unread, press: 'save' }))).toMatchObject({ ok: false, code: 'invalid' })
  expect(await redirectOf(passWishesAction(formOf({ say: '', press: 'read' })))).toBe('/welcome/wishes?say=#own-words')
  expect(await db.interestEdit.count({ where: { userId: id } })).toBe(0)
})
