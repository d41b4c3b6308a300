import { beforeEach, expect, test, vi } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { formOf, signIn, signOut } from '../../testing/request'
import { db } from '../db'
import { saveRating } from '../feedback/mutations'
import { editInterestAction, removeEventAction, savePreferencesAction, saveWordsAction } from './profile'

vi.mock('next/headers', async () => (await import('../../testing/request')).nextHeaders)
vi.mock('next/cache', async () => (await import('../../testing/request')).nextCache)
vi.mock('next/server', async () => (await import('../../testing/request')).nextServer)

beforeEach(signOut)

const preferences = { tone: 'CRITIC', adventurous: '10', avoid: 'gore' }
const all: [string, () => Promise<unknown>][] = [
  ['saving words', () => saveWordsAction(formOf({ words: 'slow westerns', token: 'more:genre:western' }))],
  ['editing an interest', () => editInterestAction(formOf({ facet: 'genre:western', intent: 'mute' }))],
  ['removing an entry', () => removeEventAction(formOf({ eventId: 'any' }))],
  ['the preferences', () => savePreferencesAction(formOf(preferences))],
]

test.each(all)('%s is refused to strangers', async (_name, act) => {
  expect(await act()).toMatchObject({ ok: false, code: 'unauthenticated' })
})

test('an entry of the history is removed by the person it belongs to and by nobody else', async () => {
  const film = await createFilm(db)
  const [ada, bob] = [await createUser(db), await createUser(db)]
  await saveRating(bob.id, film.id, 4)
  const { id: eventId } = await db.event.findFirstOrThrow({ where: { userId: bob.id } })
  await signIn(ada.id)
  expect(await removeEventAction({ eventId })).toMatchObject({ ok: false, code: 'not-found' })
  expect(await db.rating.count({ where: { userId: bob.id } })).toBe(1)
  await signIn(bob.id)
  expect(await removeEventAction({ eventId })).toEqual({ ok: true, data: { eventId } })
  expect(await db.rating.count({ where: { userId: bob.id } })).toBe(0)
})

test('preferences are kept, without content notes that are none of ours', async () => {
  const { id } = await createUser(db)
  await signIn(id)
  const form = formOf(preferences)
  form.append('avoid', 'obey-me')
  expect(await savePreferencesAction(form)).toMatchObject({ ok: true, data: { saved: true } })
  expect(await db.user.findUniqueOrThrow({ where: { id } })).toMatchObject({
    tone: 'CRITIC',
    adventurous: 10,
    avoid: ['gore'],
  })
})
