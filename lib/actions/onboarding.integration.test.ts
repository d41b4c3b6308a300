import { encode } from 'next-auth/jwt'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { expireCatalog } from '../catalog/snapshot'
import { db } from '../db'
import { getOnboarding, listLoved, listShelvesPicked } from '../onboarding/queries'
import {
  finishSurveyAction,
  otherFilmsAction,
  passShelvesAction,
  passStepAction,
  saveLovedAction,
  saveShelfAction,
  saveToneAction,
  saveWishAction,
  suggestFilmsAction,
} from './onboarding'

const jar = vi.hoisted(() => ({ session: undefined as string | undefined }))
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (name.endsWith('session-token') && jar.session ? { name, value: jar.session } : undefined),
  }),
}))
vi.mock('next/cache', () => ({ refresh: () => undefined }))
vi.mock('next/server', () => ({ after: () => undefined }))

afterEach(() => {
  jar.session = undefined
})

async function signIn(): Promise<string> {
  const { id } = await createUser(db)
  jar.session = await encode({ token: { sub: id }, secret: process.env.NEXTAUTH_SECRET ?? '' })
  return id
}

/** Where a redirect leads. */
async function leadsTo(act: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await act()
  } catch (error) {
    return (error as { digest?: string }).digest?.split(';')[2]
  }
}

const all: [string, () => Promise<unknown>][] = [
  ['loving a film', () => saveLovedAction({ filmId: 1, loved: true })],
  ['asking for others', () => otherFilmsAction({ screen: 1 })],
  ['picking a shelf', () => saveShelfAction({ shelf: 'midnight', picked: true })],
  ['going on from the shelves', () => passShelvesAction({})],
  ['asking for suggestions', () => suggestFilmsAction({ words: 'alien' })],
  ['a wish', () => saveWishAction({ facet: 'genre:horror', value: 1 })],
  ['passing a step', () => passStepAction({ step: 'films' })],
  ['the tone', () => saveToneAction({ tone: 'WITTY', adventurous: 70, avoid: [] })],
  ['the consents', () => finishSurveyAction({ model: true })],
]

describe.each(all)('%s', (_name, act) => {
  it('is refused to strangers and leaves no trace', async () => {
    const before = await db.onboarding.count()
    expect(await act()).toMatchObject({ ok: false, code: 'unauthenticated' })
    expect(await db.onboarding.count()).toBe(before)
  })
})

describe('the survey', () => {
  it('writes to the person who is signed in and to nobody else', async () => {
    const film = await createFilm(db)
    const other = await signIn()
    const userId = await signIn()
    const sent = { filmId: film.id, loved: 'true', userId: other }
    expect(await saveLovedAction(sent)).toMatchObject({ ok: true })
    expect(await saveShelfAction({ shelf: 'midnight', picked: true, userId: other })).toMatchObject({ ok: true })
    expect([...(await listLoved(userId))]).toEqual([film.id])
    expect(await listShelvesPicked(userId)).toEqual(['midnight'])
    expect([...(await listLoved(other))]).toEqual([])
    expect(await listShelvesPicked(other)).toEqual([])
  })

  it('leads on: others to their screen, shelves to what follows them or to the films', async () => {
    const userId = await signIn()
    await createFilm(db, { genres: ['documentary'] })
    expireCatalog()
    expect(await leadsTo(() => passShelvesAction({}))).toBe('/welcome/films')
    expect(await leadsTo(() => otherFilmsAction({ screen: 0 }))).toBeUndefined()
    expect(await leadsTo(() => otherFilmsAction({ screen: 1 }))).toMatch(/^\/welcome\/films\?screen=\d$/)
    await saveShelfAction({ shelf: 'documentaries', picked: true })
    expect(await leadsTo(() => passShelvesAction({}))).toMatch(/^\/welcome\/films\?screen=\d$/)
    expect((await getOnboarding(userId)).screens.flat()).toContainEqual(
      expect.objectContaining({ kind: 'shelf', of: 'documentaries' }),
    )
    expect(await leadsTo(() => passStepAction({ step: 'films' }))).toBe('/welcome/wishes')
  })

  it('refuses shelves, answers and films there are not', async () => {
    await signIn()
    expect(await saveShelfAction({ shelf: 'no-such-shelf', picked: true })).toMatchObject({ code: 'not-found' })
    expect(await saveWishAction({ facet: 'genre:horror', value: 3 })).toMatchObject({ code: 'invalid' })
    expect(await saveWishAction({ facet: 'person:anybody', value: 1 })).toMatchObject({ code: 'invalid' })
    expect(await saveLovedAction({ filmId: 2_000_000_000, loved: true })).toMatchObject({ code: 'not-found' })
  })

  it('suggests a few films by what is typed, says which are loved, and not without end', async () => {
    const film = await createFilm(db, { title: 'Quendelholm Rising', searchTitle: 'quendelholm rising', year: 1961 })
    expireCatalog()
    await signIn()
    const suggestion = { filmId: film.id, title: 'Quendelholm Rising', year: 1961, by: 'Ida Example' }
    expect(await suggestFilmsAction({ words: 'quendelh' })).toMatchObject({ data: [{ ...suggestion, loved: false }] })
    await saveLovedAction({ filmId: film.id, loved: true })
    expect(await suggestFilmsAction({ words: 'quendelh' })).toMatchObject({ data: [{ ...suggestion, loved: true }] })
    expect(await suggestFilmsAction({ words: ' ' })).toEqual({ ok: true, data: [] })
    expect(await suggestFilmsAction({ words: 'x'.repeat(81) })).toMatchObject({ code: 'invalid' })
    const answers = await Promise.all(Array.from({ length: 130 }, () => suggestFilmsAction({ words: '' })))
    expect(answers.some((answer) => !answer.ok && answer.code === 'rate-limited')).toBe(true)
  })

  it('keeps tone and consents, leaves out content notes that are none of ours, and ends at the list', async () => {
    const userId = await signIn()
    const avoid = ['gore', 'obey-me']
    const tone = { tone: 'WITTY', adventurous: 70, avoid }
    expect(await leadsTo(() => saveToneAction(tone))).toBe('/welcome/privacy')
    expect(await db.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({ tone: 'WITTY', avoid: ['gore'] })
    expect(await leadsTo(() => finishSurveyAction({ model: true }))).toBe('/')
    const granted = await db.consent.findMany({ where: { userId, granted: true }, select: { purpose: true } })
    expect(granted).toEqual([{ purpose: 'MODEL' }])
    expect((await db.onboarding.findUniqueOrThrow({ where: { userId } })).finishedAt).not.toBeNull()
  })
})
