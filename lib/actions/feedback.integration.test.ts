import { beforeEach, describe, expect, test } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { answerSent, formOf, signIn, signOut } from '../../testing/request/request'
import { db } from '../db'
import { saveConsent } from '../privacy/mutations'
import { saveRatingAction, saveReactionAction, trackAction } from './feedback'

beforeEach(signOut)

const wordsOf = (userId: string) => db.event.findMany({ where: { userId }, select: { type: true, filmId: true } })

describe.each([
  ['rating a film', (filmId: number) => saveRatingAction({ filmId, value: 4 })],
  ['wanting a film', (filmId: number) => saveReactionAction({ filmId, kind: 'WANT', on: true })],
])('%s', (_name, act) => {
  test('is refused to strangers, and to whoever holds the cookie of somebody who is gone', async () => {
    const film = await createFilm(db)
    expect(await act(film.id)).toMatchObject({ ok: false, code: 'unauthenticated' })
    const { id } = await createUser(db)
    await signIn(id)
    await db.user.delete({ where: { id } })
    expect(await act(film.id)).toMatchObject({ ok: false, code: 'unauthenticated' })
    expect(await db.event.count({ where: { filmId: film.id } })).toBe(0)
  })

  test('is the word of the person who is signed in and of nobody else', async () => {
    const film = await createFilm(db)
    const [ada, bob] = [await createUser(db), await createUser(db)]
    await signIn(ada.id)
    expect(await act(film.id)).toMatchObject({ ok: true })
    expect(await wordsOf(ada.id)).toMatchObject([{ filmId: film.id }])
    expect(await wordsOf(bob.id)).toEqual([])
  })

  test('says so when there is no such film', async () => {
    await signIn((await createUser(db)).id)
    expect(await act(2_000_000_000)).toMatchObject({ ok: false })
  })
})

test('stars are sent and cleared by the form, and half of a half star is refused at its field', async () => {
  const film = await createFilm(db)
  const { id } = await createUser(db)
  await signIn(id)
  const rate = (value: string) => saveRatingAction(null, formOf({ filmId: `${film.id}`, value }))
  expect(await rate('3.5')).toMatchObject({ ok: true, data: { feedback: { rating: 3.5 } } })
  expect(await rate('3.25')).toMatchObject({ ok: false, code: 'invalid', fieldErrors: { value: [expect.any(String)] } })
  expect(await rate('')).toMatchObject({ ok: true, data: { feedback: { rating: null } } })
  expect(await db.rating.count({ where: { userId: id } })).toBe(0)
})

test('a refusal carries its reason, and taking it back carries none', async () => {
  const film = await createFilm(db, { moods: ['contemplative'] })
  await signIn((await createUser(db)).id)
  const refuse = (on: boolean) => saveReactionAction({ filmId: film.id, kind: 'NOT_FOR_ME', on, reason: 'slow' })
  expect(await refuse(true)).toMatchObject({
    ok: true,
    data: { feedback: { notForMe: true, reason: 'slow' }, heard: 'Noted. Less from now on: contemplative.' },
  })
  expect(await refuse(false)).toMatchObject({
    ok: true,
    data: { feedback: { notForMe: false, reason: null }, heard: '' },
  })
})

describe('behaviour', () => {
  const clicked = (filmId: number) => [{ id: crypto.randomUUID(), type: 'CLICKED', filmId, surface: 'ROW' }]

  test('is stored after the answer, and only with consent', async () => {
    const film = await createFilm(db)
    const { id } = await createUser(db)
    await signIn(id)
    expect(await trackAction(clicked(film.id))).toBeUndefined()
    await answerSent()
    expect(await wordsOf(id)).toEqual([])

    await saveConsent(id, { behaviour: true, context: false, model: false }, null)
    await trackAction(clicked(film.id))
    expect(await wordsOf(id)).toEqual([])
    await answerSent()
    expect(await wordsOf(id)).toEqual([{ type: 'CLICKED', filmId: film.id }])
  })

  test('of strangers, and what is no behaviour, is dropped without a word', async () => {
    const film = await createFilm(db)
    for (const sent of [clicked(film.id), 'nonsense', [{ type: 'RATED', filmId: film.id }]])
      expect(await trackAction(sent)).toBeUndefined()
    await answerSent()
    expect(await db.event.count({ where: { filmId: film.id } })).toBe(0)
  })
})
