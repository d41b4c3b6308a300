import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Film } from '@/prisma/generated/client'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createFilms, createUser, say } from '../../../testing/factories'
import { answerSent, formOf, signIn, signOut } from '../../../testing/request/request'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { saveConsent } from '../../privacy/mutations'
import { getProfile } from '../../profile/get-profile'
import { findPublished } from '../../prompts/queries'
import { getTasteContext } from '../../recommendations/context/context'
import { beginReading } from '../../recommendations/taste/mutations'
import { prepareTaste } from '../../recommendations/taste/prepare-taste'
import { countAnswers, findWaiting, listAnswers } from '../../recommendations/taste/queries'
import { isDue, isQuiet, readOn } from '../../recommendations/taste/read-on'
import { readSoon } from '../../recommendations/taste/read-soon'
import { answerProposalAction } from './proposals'

withOwnDatabase()

const WITH_TRAITS = 60
const OTHERS = 300
let films: Film[]
// Before the catalog is first read, which then holds for half a minute.
beforeAll(async () => {
  const traits = [
    { moods: ['dread'], settings: ['sea'], themes: ['grief'], genres: ['horror'] },
    { moods: ['dread'], settings: ['city'], themes: ['memory'], genres: ['drama'] },
    { moods: ['tender'], settings: ['sea'], themes: ['memory'], genres: ['drama'] },
    { moods: ['playful'], settings: ['train'], themes: ['heists'], genres: ['crime'] },
    { moods: ['cosy'], settings: ['school'], themes: ['faith'], genres: ['family'] },
  ]
  const plain = { moods: ['tragic'], settings: ['village'], themes: ['war-cost'], genres: ['war'] }
  const half = [{ moods: ['playful'] }, { settings: ['train'] }, { themes: ['heists'] }, { genres: ['crime'] }]
  films = await createFilms(
    db,
    Array.from({ length: WITH_TRAITS + OTHERS }, (_, at) => ({
      ...(at < WITH_TRAITS ? traits[at % traits.length] : { ...plain, ...half[at % 10] }),
      directors: [`Maker ${at}`],
      cast: [`Player ${at}`],
    })),
  )
})
beforeEach(async () => {
  signOut()
  await db.tasteReading.deleteMany()
})

/** Somebody who likes dread at sea, and heists on trains, and did not like school. */
async function person(consents: 'BEHAVIOUR'[] = ['BEHAVIOUR']) {
  const { id } = await createUser(db, { consents: { create: consents.map((purpose) => ({ purpose, granted: true })) } })
  const rated = films.slice(0, 40).flatMap((film, at) => {
    const value = [5, null, null, 4.5, 1.5][at % 5]
    return value ? [{ type: 'RATED' as const, filmId: film.id, value }] : []
  })
  await say(db, id, ...rated)
  await signIn(id)
  return id
}
async function read(userId: string) {
  const viewer = await findViewerById(userId)
  if (!viewer) throw new Error('nobody')
  const state = await readOn(await getTasteContext(viewer))
  return { state, waiting: await findWaiting(userId, (id) => films.find((film) => film.id === id)) }
}
const answer = (proposalId: string, said: string) => answerProposalAction(null, formOf({ proposalId, answer: said }))
async function profileOf(userId: string) {
  const viewer = await findViewerById(userId)
  if (!viewer) throw new Error('nobody')
  return getProfile(viewer)
}

test('the composer proposes lines that rest on words of the person, and nothing of them counts before a yes', async () => {
  const id = await person()
  const before = await profileOf(id)
  const { state, waiting } = await read(id)
  expect(state).toBe('done')
  expect(waiting?.servedBy).toBe('COMPOSER')
  expect(waiting?.cards.length).toBeGreaterThan(0)
  const rows = await db.tasteProposal.findMany({ where: { reading: { userId: id } }, orderBy: { place: 'asc' } })
  const events = new Set(
    (await db.event.findMany({ where: { userId: id }, select: { id: true } })).map((each) => each.id),
  )
  for (const { eventIds, filmIds, facets } of rows) {
    expect(eventIds.length).toBeGreaterThanOrEqual(2)
    expect(eventIds.filter((event) => !events.has(event))).toEqual([])
    expect(filmIds).toHaveLength(eventIds.length)
    expect(facets).not.toContain('theme:faith')
  }
  const fits = rows.map(({ fit }) => fit)
  expect(fits).toEqual(fits.toSorted((a, b) => b - a))
  expect(await profileOf(id)).toEqual(before)
})

test('a reading is made once, and again after five words or edits', async () => {
  const id = await person()
  await read(id)
  await read(id)
  expect(await db.tasteReading.count({ where: { userId: id } })).toBe(1)
  const more = films.slice(40, 46).map((film) => ({ type: 'RATED' as const, filmId: film.id, value: 4 }))
  await say(db, id, ...more)
  await read(id)
  const versions = await db.tasteReading.findMany({ where: { userId: id }, orderBy: { number: 'asc' } })
  expect(versions.map(({ number }) => number)).toEqual([1, 2])
  // The first version is kept beside the second.
  expect(await db.tasteProposal.count({ where: { readingId: versions[0]?.id } })).toBeGreaterThan(0)
})

test('two that begin at once are one reading', async () => {
  const { id } = await createUser(db)
  const start = { profileVersion: 1, films: 9, promptVersionId: null, model: 'gpt', servedBy: 'MODEL' as const }
  const begun = await Promise.all([1, 2, 3].map(() => beginReading(id, start)))
  expect(begun.filter((each) => each !== null)).toHaveLength(1)
  expect(await beginReading(id, start)).toBeNull()
  // One that was cut keeps nobody waiting.
  expect(await beginReading(id, start, new Date(Date.now() + 11 * 60_000))).not.toBeNull()
})

test('yes makes a line that weighs; it is undone like any other', async () => {
  const id = await person()
  const { waiting } = await read(id)
  const card = waiting?.cards.find(({ direction }) => direction === 'towards')
  const said = await answer(card?.id ?? '', 'YES')
  expect(said).toMatchObject({ ok: true, data: { text: `“${card?.label}” is a line of yours now.` } })
  const row = await db.tasteProposal.findUniqueOrThrow({ where: { id: card?.id ?? '' } })
  expect(row).toMatchObject({ answer: 'YES', line: expect.stringMatching(/^words:/) })
  const profile = await profileOf(id)
  for (const facet of row.facets)
    expect(profile.levels.get(facet as never)).toMatchObject({ level: 'more', line: row.line })
  expect(await listAnswers(id)).toEqual([{ label: card?.label, answer: 'YES' }])
  expect(await db.editReceipt.count({ where: { userId: id, text: { contains: card?.label ?? '?' } } })).toBe(1)
})

test('no strikes it out: it weighs nothing, and no later reading comes back to it', async () => {
  const id = await person()
  const { waiting } = await read(id)
  const card = waiting?.cards[0]
  await answer(card?.id ?? '', 'NO')
  const row = await db.tasteProposal.findUniqueOrThrow({ where: { id: card?.id ?? '' } })
  const edit = await db.interestEdit.findUniqueOrThrow({
    where: { userId_facet: { userId: id, facet: row.line ?? '' } },
  })
  expect(edit.state).toBe('DELETED')
  const profile = await profileOf(id)
  for (const facet of row.facets) expect(profile.levels.get(facet as never)?.line).not.toBe(row.line)
  await say(
    db,
    id,
    ...films.slice(40, 60).map((film, at) => ({ type: 'RATED' as const, filmId: film.id, value: at % 5 ? 2 : 5 })),
  )
  const later = await read(id)
  expect(later.waiting?.cards.length).toBeGreaterThan(0)
  expect(later.waiting?.cards.map(({ label }) => label)).not.toContain(card?.label)
  const sets = await db.tasteProposal.findMany({ where: { answer: null, reading: { userId: id, number: 2 } } })
  expect(sets.map(({ facets }) => facets.toSorted().join())).not.toContain(row.facets.toSorted().join())
})

test('partly makes a line and opens it', async () => {
  const id = await person()
  const { waiting } = await read(id)
  const card = waiting?.cards[0]
  await expect(answer(card?.id ?? '', 'PARTLY')).rejects.toMatchObject({
    digest: expect.stringContaining('/profile#line-words-'),
  })
  expect(await listAnswers(id)).toEqual([{ label: card?.label, answer: 'PARTLY' }])
  expect(await db.interestEdit.count({ where: { userId: id, state: 'ACTIVE' } })).toBe(1)
})

test('nobody answers twice, for somebody else, or without being signed in', async () => {
  const id = await person()
  const { waiting } = await read(id)
  const [one, two] = waiting?.cards ?? []
  await answer(one?.id ?? '', 'YES')
  expect(await answer(one?.id ?? '', 'NO')).toMatchObject({ ok: false, code: 'not-found' })
  expect(await answer('nothing', 'YES')).toMatchObject({ ok: false, code: 'not-found' })
  expect(await answer(two?.id ?? '', 'PERHAPS')).toMatchObject({ ok: false, code: 'invalid' })
  await signIn((await createUser(db)).id)
  expect(await answer(two?.id ?? '', 'YES')).toMatchObject({ ok: false, code: 'not-found' })
  signOut()
  expect(await answer(two?.id ?? '', 'YES')).toMatchObject({ ok: false, code: 'unauthenticated' })
  expect(await db.tasteProposal.count({ where: { id: two?.id ?? '', answer: null } })).toBe(1)
})

test('withdrawing the consent to a model removes what a model read, and leaves the composer’s', async () => {
  const id = await person()
  await read(id)
  const byModel = { userId: id, number: 9, profileVersion: 1, films: 9, servedBy: 'MODEL' as const, model: 'gpt' }
  await db.tasteReading.create({ data: byModel })
  await saveConsent(id, { behaviour: true, context: false, model: false, help: false }, null)
  expect((await db.tasteReading.findMany({ where: { userId: id } })).map(({ servedBy }) => servedBy)).toEqual([
    'COMPOSER',
  ])
})

test('admins read how lines were answered, of people whose behaviour may be kept', async () => {
  for (const consents of [['BEHAVIOUR'], []] as 'BEHAVIOUR'[][]) {
    const id = await person(consents)
    const { waiting } = await read(id)
    await answer(waiting?.cards[0]?.id ?? '', 'YES')
  }
  expect(await countAnswers()).toEqual([{ promptVersionId: null, servedBy: 'COMPOSER', YES: 1, PARTLY: 0, NO: 0 }])
})

test('a writer is sent no film that is kept back, no name, and nothing no line may touch', async () => {
  const id = await person()
  await db.user.update({ where: { id }, data: { name: 'Ada Secret', email: 'ada.secret@matinee.test' } })
  const viewer = await findViewerById(id)
  const prepared = viewer && prepareTaste(await findPublished('TASTE'), await getTasteContext(viewer))
  if (!prepared) throw new Error('nothing to write')
  const { heldBack, shown } = prepared.grounds
  expect(heldBack.length).toBeGreaterThan(2)
  const sent = `${prepared.assembled.instructions}${prepared.assembled.prompt}`
  for (const { filmId } of heldBack) expect(sent).not.toContain(`"${filmId} | `)
  expect([...shown.keys()].filter((filmId) => sent.includes(`"${filmId} | `)).length).toBeGreaterThan(10)
  expect(sent).not.toMatch(/secret/i)
  expect(prepared.assembled.prompt).not.toContain('theme:faith')
})

test('little is not read, and a model is not asked while somebody is still rating', () => {
  const at = (startedAt: number) => ({ startedAt: new Date(startedAt) })
  expect(isDue(null, { profileVersion: 50, films: 7 })).toBe(false)
  expect(isDue(null, { profileVersion: 1, films: 8 })).toBe(true)
  expect(isDue({ profileVersion: 10, films: 8 }, { profileVersion: 14, films: 12 })).toBe(false)
  expect(isDue({ profileVersion: 10, films: 8 }, { profileVersion: 15, films: 8 })).toBe(true)
  expect(isDue({ profileVersion: 10, films: 8 }, { profileVersion: 11, films: 13 })).toBe(true)
  expect(isQuiet(null, 0, 19_999)).toBe(false)
  expect(isQuiet(null, 0, 20_000)).toBe(true)
  expect(isQuiet(at(0), 0, 29 * 60_000)).toBe(false)
  expect(isQuiet(at(0), 0, 30 * 60_000)).toBe(true)
})

test('after a rating elsewhere a taste is read once, when its person has come to rest', async () => {
  const id = await person()
  let [now, pauses] = [Date.now(), 0]
  const clock = {
    now: () => now,
    pause: async (ms: number) => {
      now += ms
      pauses++
      // They go on while the first wait is under way.
      if (pauses === 1) readSoon(id, clock)
    },
  }
  readSoon(id, clock)
  readSoon(id, clock)
  await answerSent()
  expect(pauses).toBe(2)
  expect(await db.tasteReading.count({ where: { userId: id } })).toBe(1)

  // One more word is no reason, five are.
  for (const [place, film] of films.slice(100, 105).entries()) {
    await say(db, id, { type: 'RATED', filmId: film.id, value: 2 })
    readSoon(id, clock)
    await answerSent()
    expect(await db.tasteReading.count({ where: { userId: id } })).toBe(place < 4 ? 1 : 2)
  }
})

test('the taste of somebody who has rated few films is not read, nor that of somebody who does not come to rest', async () => {
  let now = Date.now()
  const { id: few } = await createUser(db)
  await say(db, few, { type: 'RATED', filmId: films[0]?.id ?? 0, value: 5 })
  const never = async () => expect.unreachable('nothing to wait for')
  readSoon(few, { now: () => now, pause: never })
  await answerSent()
  const id = await person()
  const clock = {
    now: () => now,
    pause: async (ms: number) => {
      now += ms - 1
      readSoon(id, clock)
    },
  }
  readSoon(id, clock)
  await answerSent()
  expect(await db.tasteReading.count({ where: { userId: { in: [few, id] } } })).toBe(0)
})
