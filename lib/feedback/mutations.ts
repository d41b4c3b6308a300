import 'server-only'
import { db } from '../db'
import type { TrackedEvent } from './inputs'
import { takeTurn } from './record'
import { sayOfFilm } from './say-of-film'
import type { FilmFeedback, ReactionWord } from './schema'
import type { Transaction } from './settle'
import { ratingWords, reactionWords } from './tapped-words'
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
  return inTurn(userId, (tx) => sayOfFilm(tx, userId, filmId, (current) => ratingWords(current, value)))
}

/** Switches a reaction on or off and tells what stands of the film now. The same again changes nothing. */
export async function saveReaction(userId: string, input: ReactionWord & { filmId: number }): Promise<FilmFeedback> {
  return inTurn(userId, (tx) =>
    sayOfFilm(tx, userId, input.filmId, (current, film) => reactionWords(current, film.genres, input)),
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
