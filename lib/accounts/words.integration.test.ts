import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPreview } from '@/testing/empty-preview'
import { createFilms, createUser } from '../../testing/factories'
import { db } from '../db'
import { AppError } from '../errors'
import { addViewing, changeViewing, removeEvent, undoChange } from '../feedback/diary'
import { listChanges } from '../feedback/diary-changes'
import { saveRating, saveReaction } from '../feedback/mutations'
import { listFeedback } from '../feedback/queries'
import { type FilmFeedback, noFeedback, reactionKinds } from '../feedback/schema'
import { confirmImport, stageImport, undoImport } from '../imports/ratings/mutations'
import { saveLoved } from '../onboarding/mutations'
import { listLoved } from '../onboarding/queries'
import { mergeGuestInto } from './merge-guest'

const FILMS = 2
const film = fc.nat({ max: FILMS - 1 })
const kind = fc.constantFrom(...reactionKinds)
const reason = fc.constantFrom('slow', 'genre', undefined)
const stars = fc.integer({ min: 1, max: 10 }).map((halves) => halves / 2)
/** Days from a day in the past: before, among and after each other, never after what is said now. */
const day = fc.option(fc.nat({ max: 5 }))

/** What may happen to the words of a person, who may have been a guest on another device before. */
const step = fc.oneof(
  fc.record({ does: fc.constant('rate' as const), film, stars: fc.option(stars) }),
  fc.record({ does: fc.constant('react' as const), film, kind, on: fc.boolean(), reason }),
  fc.record({ does: fc.constant('love' as const), film, on: fc.boolean() }),
  fc.record({
    does: fc.constant('import' as const),
    rows: fc.array(fc.record({ film, stars, day }), { maxLength: 3 }),
  }),
  fc.record({ does: fc.constant('watch' as const), film, stars: fc.option(stars), day: fc.nat({ max: 5 }) }),
  fc.record({
    does: fc.constant('move a viewing' as const),
    which: fc.nat(),
    stars: fc.option(stars),
    day: fc.nat({ max: 5 }),
  }),
  fc.record({ does: fc.constant('take back a change' as const), which: fc.nat() }),
  fc.record({ does: fc.constant('undo import' as const), which: fc.nat() }),
  fc.record({ does: fc.constant('remove an entry' as const), which: fc.nat() }),
  fc.record({
    does: fc.constant('merge a guest' as const),
    rated: fc.array(fc.record({ film, stars }), { maxLength: 2 }),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

async function take(userId: string, filmIds: number[], one: Step): Promise<void> {
  const idOf = (place: number) => filmIds[place] ?? 0
  switch (one.does) {
    case 'rate':
      await saveRating(userId, idOf(one.film), one.stars)
      return
    case 'react':
      await saveReaction(userId, { ...one, filmId: idOf(one.film) })
      return
    case 'love':
      return saveLoved(userId, idOf(one.film), one.on)
    case 'import':
      await importRatings(
        userId,
        one.rows.map((row) => ({ ...row, id: idOf(row.film) })),
      )
      return
    case 'watch':
      return ifItCanBe(() =>
        addViewing(userId, { filmId: idOf(one.film), day: dayOf(one.day), stars: one.stars }, LATEST),
      )
    case 'move a viewing': {
      const there = await db.event.findMany({ where: { userId, type: 'WATCHED' }, orderBy: { id: 'asc' } })
      const eventId = there[one.which % there.length]?.id
      if (!eventId) return
      return ifItCanBe(() => changeViewing(userId, { eventId, day: dayOf(one.day), stars: one.stars }, LATEST))
    }
    case 'take back a change': {
      const changes = await listChanges(userId)
      if (changes.length > 0) await undoChange(userId, changes[one.which % changes.length]?.id ?? '')
      return
    }
    case 'undo import': {
      const done = await db.ratingImport.findMany({ where: { userId, undoneAt: null }, orderBy: { createdAt: 'asc' } })
      if (done.length > 0) await undoImport(userId, done[one.which % done.length]?.id ?? '')
      return
    }
    case 'remove an entry': {
      const events = await db.event.findMany({ where: { userId }, orderBy: { id: 'asc' } })
      if (events.length > 0) await removeEvent(userId, events[one.which % events.length]?.id ?? '')
      return
    }
    case 'merge a guest': {
      const guest = await createUser(db)
      for (const { film: place, stars: value } of one.rated) await saveRating(guest.id, idOf(place), value)
      await saveReaction(guest.id, { filmId: idOf(0), kind: 'NOT_FOR_ME', on: true, reason: 'violence' })
      await mergeGuestInto(guest.id, userId)
    }
  }
}

const LATEST = '2020-12-31'
const dayOf = (day: number) => `2020-01-0${1 + day}`

/** A day that stands there already is refused, which is no fault. */
async function ifItCanBe(run: () => Promise<void>): Promise<void> {
  await run().catch((error: unknown) => {
    if (!(error instanceof AppError && error.code === 'invalid')) throw error
  })
}

async function importRatings(userId: string, rows: { id: number; stars: number; day: number | null }[]): Promise<void> {
  const matched = rows.map((row, place) => ({
    key: place + 1,
    line: place + 2,
    title: 'A film',
    year: 1990,
    probably: false,
    says: 'rated' as const,
    stars: row.stars,
    at: row.day === null ? null : Date.UTC(2020, 0, 1 + row.day),
    film: { id: row.id, title: 'A film', year: 1990 },
  }))
  const preview = { ...emptyPreview, source: 'letterboxd' as const, matched }
  const importId = await stageImport(userId, { fileName: 'ratings.csv', bytes: new Uint8Array(1), preview })
  await confirmImport(userId, importId, new Map())
}

type Row = { type: string; value: number | null; detail: string | null; reason: string | null }

/** The law told a second time and another way: word by word, remembering what each word took away. */
function replay(events: readonly Row[]): FilmFeedback & { loved: boolean } {
  const said = { rating: [] as number[], loved: [] as number[], WANT: [] as number[], SEEN: [] as number[] }
  let refusal: { at: number; reason: string | null } | null = null
  let rating: number | null = null
  events.forEach((event, at) => {
    if (event.type === 'WATCHED') said.SEEN = [at]
    if (event.type === 'RATED' || (event.type === 'WATCHED' && event.value !== null))
      [said.rating, rating] = [[at], event.value]
    if (event.type === 'RATING_CLEARED') said.rating = []
    if (event.type === 'SURVEY_LOVED') said.loved = [at]
    if (event.type === 'SURVEY_UNLOVED') said.loved = []
    const on = event.type === 'REACTED'
    if (event.detail === 'NOT_FOR_ME') refusal = on ? { at, reason: event.reason } : null
    if (event.detail === 'WANT' || event.detail === 'SEEN') said[event.detail] = on ? [at] : []
  })
  const welcomed = Math.max(-1, ...said.rating, ...said.loved, ...said.WANT)
  const refused = refusal as { at: number; reason: string | null } | null
  if (refused && refused.at > welcomed) {
    const seen = said.SEEN.length > 0
    return { rating: null, loved: false, want: false, seen, notForMe: true, reason: refused.reason }
  }
  const rated = said.rating.length > 0
  return {
    rating: rated ? rating : null,
    loved: said.loved.length > 0,
    want: said.WANT.length > 0,
    seen: rated || said.SEEN.length > 0,
    notForMe: false,
    reason: null,
  }
}

test('whatever is said, changed, imported, undone, removed and merged: the state is what the events say', async () => {
  const filmIds = (
    await createFilms(
      db,
      Array.from({ length: FILMS }, () => ({})),
    )
  ).map(({ id }) => id)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
      const { id: userId } = await createUser(db, { email: `${crypto.randomUUID()}@matinee.test` })
      for (const one of steps) await take(userId, filmIds, one)
      const events = await db.event.findMany({
        where: { userId },
        orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
      })
      const [state, loved] = [await listFeedback(userId), await listLoved(userId)]
      for (const filmId of filmIds) {
        const expected = replay(events.filter((event) => event.filmId === filmId))
        expect({ ...(state.get(filmId) ?? noFeedback), loved: loved.has(filmId) }).toEqual(expected)
      }
    }),
    { numRuns: 40, seed: 20, endOnFailure: true },
  )
})
