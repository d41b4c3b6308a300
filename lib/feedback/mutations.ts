import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { AppError } from '../errors'
import { type ReactionKind, reactionKinds, type TrackedEvent } from './schema'

async function requireFilm(filmId: number): Promise<void> {
  const film = await db.film.findUnique({ where: { id: filmId }, select: { id: true } })
  if (!film) throw new AppError('not-found', 'That film is not in the catalog.')
}

/** One word of a person after another, so that a tap sent twice counts once and the last event is what stands. */
async function inTurn<Result>(userId: string, run: (tx: Prisma.TransactionClient) => Promise<Result>): Promise<Result> {
  return db.$transaction(
    async (tx) => {
      const [person] = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "User" WHERE "id" = ${userId} FOR UPDATE`
      if (!person) throw new AppError('unauthenticated', 'Start as a guest or sign in first.')
      return run(tx)
    },
    { maxWait: 10_000, timeout: 15_000 },
  )
}

/** Adds the event and makes the next list a new one. The time is taken here: a transaction may have waited for its turn. */
async function note(tx: Prisma.TransactionClient, event: Omit<Prisma.EventUncheckedCreateInput, 'id' | 'occurredAt'>) {
  await tx.event.create({ data: { ...event, id: randomUUID(), occurredAt: new Date() }, select: { id: true } })
  await tx.user.update({
    where: { id: event.userId },
    data: { profileVersion: { increment: 1 } },
    select: { id: true },
  })
}

/** Sets or clears (null) a rating: the current state and one event, together. The same value again changes nothing. */
export async function saveRating(userId: string, filmId: number, value: number | null): Promise<void> {
  await requireFilm(filmId)
  await inTurn(userId, async (tx) => {
    const key = { userId_filmId: { userId, filmId } }
    const current = await tx.rating.findUnique({ where: key, select: { value: true } })
    if ((current?.value ?? null) === value) return
    if (value === null) await tx.rating.deleteMany({ where: { userId, filmId } })
    else {
      await tx.rating.upsert({
        where: key,
        create: { userId, filmId, value },
        update: { value, ratedAt: new Date() },
        select: { value: true },
      })
    }
    await note(tx, { userId, filmId, type: value === null ? 'RATING_CLEARED' : 'RATED', value })
  })
}

/** Switches a reaction on or off. Setting the same state twice leaves one event. */
export async function saveReaction(
  userId: string,
  input: { filmId: number; kind: ReactionKind; on: boolean; reason?: string },
): Promise<void> {
  const { filmId, kind, on } = input
  await requireFilm(filmId)
  const reason = kind === 'NOT_FOR_ME' ? (input.reason ?? null) : null
  await inTurn(userId, async (tx) => {
    const key = { userId_filmId_kind: { userId, filmId, kind } }
    const current = await tx.reaction.findUnique({ where: key, select: { reason: true } })
    if (on ? current && current.reason === reason : !current) return
    if (on) {
      await tx.reaction.upsert({
        where: key,
        create: { userId, filmId, kind, reason },
        update: { reason },
        select: { kind: true },
      })
    } else await tx.reaction.deleteMany({ where: { userId, filmId, kind } })
    await note(tx, { userId, filmId, type: on ? 'REACTED' : 'REACTION_CLEARED', detail: kind })
  })
}

/** Stores behaviour the browser saw. Unknown films and other people's slates are left out; repeats count once. */
export async function recordTracked(userId: string, events: TrackedEvent[]): Promise<number> {
  const filmIds = [...new Set(events.map((event) => event.filmId).filter((id) => id !== undefined))]
  const slateIds = [...new Set(events.map((event) => event.slateId).filter((id) => id !== undefined))]
  const [films, slates] = await Promise.all([
    db.film.findMany({ where: { id: { in: filmIds } }, select: { id: true } }),
    db.slate.findMany({ where: { id: { in: slateIds }, userId }, select: { id: true } }),
  ])
  const knownFilms = new Set(films.map((film) => film.id))
  const ownSlates = new Set(slates.map((slate) => slate.id))
  const stored = await db.event.createMany({
    data: events
      .filter((event) => event.filmId === undefined || knownFilms.has(event.filmId))
      .filter((event) => event.slateId === undefined || ownSlates.has(event.slateId))
      .map((event) => ({
        id: event.id,
        userId,
        type: event.type,
        filmId: event.filmId,
        slateId: event.slateId,
        position: event.position,
        value: event.type === 'DWELLED' ? Math.round(event.seconds) : null,
        detail: detailOf(event),
      })),
    skipDuplicates: true,
  })
  return stored.count
}

function detailOf(event: TrackedEvent): string {
  if (event.type === 'DWELLED') return event.visit
  return event.type === 'CLICKED' || event.type === 'IMPRESSION' ? event.surface : event.query
}

const ratingWords = ['RATED', 'RATING_CLEARED'] as const
const reactionWords = ['REACTED', 'REACTION_CLEARED'] as const

/**
 * Removes one event and its effect: the rating or reaction it set falls back to what the event before it said.
 * Throws AppError 'not-found' for an event that is not this person's.
 */
export async function removeEvent(userId: string, eventId: string): Promise<void> {
  await inTurn(userId, async (tx) => {
    const event = await tx.event.findFirst({
      where: { id: eventId, userId },
      select: { type: true, filmId: true, detail: true },
    })
    if (!event) throw new AppError('not-found', 'That entry is no longer in your history.')
    const { type, filmId } = event
    const lastTwo = (where: Prisma.EventWhereInput) =>
      tx.event.findMany({
        where: { userId, filmId, ...where },
        orderBy: [{ occurredAt: 'desc' }, { id: 'desc' }],
        take: 2,
        select: { id: true, type: true, value: true, occurredAt: true },
      })
    if (filmId !== null && ratingWords.some((word) => word === type)) {
      const [last, before] = await lastTwo({ type: { in: [...ratingWords] } })
      // What was said later still stands; only removing the last word changes the state.
      if (last?.id === eventId) {
        await tx.rating.deleteMany({ where: { userId, filmId } })
        if (before?.value != null) {
          await tx.rating.create({ data: { userId, filmId, value: before.value, ratedAt: before.occurredAt } })
        }
      }
    }
    const kind = reactionWords.some((word) => word === type) && reactionKinds.find((known) => known === event.detail)
    if (filmId !== null && kind) {
      const [last, before] = await lastTwo({ type: { in: [...reactionWords] }, detail: kind })
      if (last?.id === eventId) {
        await tx.reaction.deleteMany({ where: { userId, filmId, kind } })
        if (before?.type === 'REACTED') {
          await tx.reaction.create({ data: { userId, filmId, kind, reactedAt: before.occurredAt } })
        }
      }
    }
    await tx.event.deleteMany({ where: { id: eventId, userId } })
    await tx.user.update({ where: { id: userId }, data: { profileVersion: { increment: 1 } } })
  })
}
