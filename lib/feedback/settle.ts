import type { db } from '../db'
import { inBatches } from '../in-steps'
import { type ReactionKind, reactionKinds } from './schema'
import { type StandingWords, standingWords, type Word, wordTypes } from './standing-words'

export type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0]

export type StoredWord = Word & { reason: string | null }

/** Films of one statement: below what the database takes as parameters. */
const BATCH = 1_000

/**
 * Makes ratings, reactions and watchlist of these films what the person's events say of them. Whoever adds, moves or
 * removes events calls it in the same transaction, with the person's row locked.
 */
export async function settle(tx: Transaction, userId: string, filmIds: Iterable<number>): Promise<void> {
  for (const batch of inBatches([...new Set(filmIds)], BATCH)) await settleBatch(tx, userId, batch)
}

async function settleBatch(tx: Transaction, userId: string, filmIds: number[]): Promise<void> {
  const words = await wordsByFilm(tx, userId, filmIds)
  const { ratings, reactions } = standingRows(userId, words)
  const where = { userId, filmId: { in: filmIds } }
  await tx.rating.deleteMany({ where })
  await tx.reaction.deleteMany({ where })
  if (ratings.length > 0) await tx.rating.createMany({ data: ratings })
  if (reactions.length > 0) await tx.reaction.createMany({ data: reactions })
}

/** Ratings and reactions as the words about films make them. */
export function standingRows(userId: string, words: ReadonlyMap<number, readonly StoredWord[]>) {
  const standing = [...words].map(([filmId, said]) => ({ filmId, ...standingWords(said) }))
  return {
    ratings: standing.flatMap(({ filmId, rating }) =>
      rating ? [{ userId, filmId, value: rating.value ?? 0, ratedAt: new Date(rating.at) }] : [],
    ),
    reactions: standing.flatMap((film) =>
      reactionKinds.flatMap((kind) => {
        const word = reactionOf(film, kind)
        const reason = (kind === 'NOT_FOR_ME' && word?.reason) || null
        return word ? [{ userId, filmId: film.filmId, kind, reason, reactedAt: new Date(word.at) }] : []
      }),
    ),
  }
}

const reactionOf = ({ want, seen, refusal }: StandingWords<StoredWord>, kind: ReactionKind) =>
  ({ WANT: want, SEEN: seen, NOT_FOR_ME: refusal })[kind]

/** What a person said of these films and took back, in no order. */
export async function wordsByFilm(
  from: Pick<Transaction, 'event'>,
  userId: string,
  filmIds: number[],
): Promise<Map<number, StoredWord[]>> {
  const rows = await from.event.findMany({
    where: { userId, filmId: { in: filmIds }, type: { in: [...wordTypes] } },
    select: { id: true, type: true, filmId: true, value: true, detail: true, reason: true, occurredAt: true },
  })
  const words = new Map<number, StoredWord[]>()
  for (const { filmId, occurredAt, ...row } of rows) {
    if (filmId === null) continue
    const said = words.get(filmId) ?? []
    said.push({ ...row, at: occurredAt.getTime() })
    words.set(filmId, said)
  }
  return words
}
