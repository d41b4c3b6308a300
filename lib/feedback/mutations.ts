import { say } from '@/domains/words'
import 'server-only'
import { db } from '../db'
import { AppError } from '../errors'
import type { TrackedEvent } from './inputs'
import { takeTurn } from './record'
import { sayOfFilm } from './say-of-film'
import { type FilmFeedback, genreNamed, type ReactionKind } from './schema'
import type { Transaction } from './settle'
import { filmsIn, slatesIn, trackedRows } from './tracked'

/** In a person's turn: what is read stays so until it is written. */
export async function inTurn<Result>(userId: string, run: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db.$transaction(
    async (tx) => {
      await takeTurn(tx, userId)
      return run(tx)
    },
    { maxWait: 10_000, timeout: 15_000 },
  )
}

/** Sets or clears (null) a rating and tells what stands of the film now. The same value again changes nothing. */
export async function saveRating(userId: string, filmId: number, value: number | null): Promise<FilmFeedback> {
  return inTurn(userId, (tx) =>
    sayOfFilm(tx, userId, filmId, (current) => {
      if (current.rating === value) return []
      return [value === null ? { type: 'RATING_CLEARED' } : { type: 'RATED', value }]
    }),
  )
}

/** Switches a reaction on or off and tells what stands of the film now. The same again changes nothing. */
export async function saveReaction(
  userId: string,
  input: { filmId: number; kind: ReactionKind; on: boolean; reason?: string },
): Promise<FilmFeedback> {
  const { filmId, kind, on } = input
  const reason = kind === 'NOT_FOR_ME' ? (input.reason ?? null) : null
  return inTurn(userId, (tx) =>
    sayOfFilm(tx, userId, filmId, (current, { genres }) => {
      const named = genreNamed(reason)
      if (named && !genres.includes(named.slice('genre:'.length))) {
        throw new AppError('invalid', say('That is no genre of this film.'))
      }
      const stands = { SEEN: current.seen, WANT: current.want, NOT_FOR_ME: current.notForMe }[kind]
      if (stands === on && (!on || kind !== 'NOT_FOR_ME' || current.reason === reason)) return []
      // Who has not seen a film has not rated it.
      const stars = kind === 'SEEN' && !on && current.rating !== null
      return [
        on ? { type: 'REACTED', detail: kind, reason } : { type: 'REACTION_CLEARED', detail: kind },
        ...(stars ? [{ type: 'RATING_CLEARED' as const }] : []),
      ]
    }),
  )
}

/**
 * Stores behaviour the browser saw, while its person allows it: asked again in their turn, so that nothing slips in beside a
 * withdrawal. Unknown films and other people's slates are left out; repeats count once.
 */
export async function recordTracked(userId: string, events: TrackedEvent[]): Promise<number> {
  return inTurn(userId, async (tx) => {
    const consent = { userId_purpose: { userId, purpose: 'BEHAVIOUR' as const } }
    const allowed = await tx.consent.findUnique({ where: consent, select: { granted: true } })
    if (!allowed?.granted) return 0
    const films = await tx.film.findMany({ where: { id: { in: filmsIn(events) } }, select: { id: true } })
    const slates = await tx.slate.findMany({
      where: { id: { in: slatesIn(events) }, userId },
      select: { id: true },
    })
    const known = { films: new Set(films.map(({ id }) => id)), slates: new Set(slates.map(({ id }) => id)) }
    const stored = await tx.event.createMany({ data: trackedRows(userId, events, known), skipDuplicates: true })
    return stored.count
  })
}
