import 'server-only'
import { type FilmQuery, matchFilm } from '../../catalog/titles/match-films'
import { db } from '../../db'
import { record, takeTurn } from '../../feedback/record'
import { type Transaction, wordsByFilm } from '../../feedback/settle'
import { inBatches } from '../../in-steps'
import { limits } from '../limits'
import { asWaiting, awaitedWords, filmsCome, givingWay } from './awaited-rows'
import { getFilmIndex } from './queries'
import type { Preview } from './schema'

const BATCH = 1_000

/** Keeps what a file says of films the catalog does not have, until they come; beyond the limit the oldest give way. */
export async function keepAwaited(
  tx: Transaction,
  userId: string,
  importId: string,
  rows: Preview['unmatched'],
): Promise<void> {
  const kept = rows.slice(0, limits.awaited)
  const earlier = await tx.awaitedFilm.findMany({
    where: { userId },
    select: { id: true, title: true, year: true },
    orderBy: [{ import: { createdAt: 'asc' } }, { id: 'asc' }],
  })
  for (const gone of inBatches(givingWay(earlier, kept, limits.awaited), BATCH)) {
    await tx.awaitedFilm.deleteMany({ where: { id: { in: gone.map(({ id }) => id) }, userId } })
  }
  for (const batch of inBatches(kept, BATCH)) {
    await tx.awaitedFilm.createMany({ data: batch.map((row) => ({ userId, importId, ...asWaiting(row) })) })
  }
}

/** Films a person waits for, by title. */
export async function listAwaited(
  userId: string,
): Promise<{ title: string; year: number | null; says: string; stars: number | null }[]> {
  return db.awaitedFilm.findMany({
    where: { userId },
    select: { title: true, year: true, says: true, stars: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: 500,
  })
}

export async function forgetAwaited(userId: string): Promise<void> {
  await db.awaitedFilm.deleteMany({ where: { userId } })
}

/** Lets what people said of films that have come since count, as if their file had been read today; person by person until the time is up. */
export async function welcomeAwaited(
  until = Number.POSITIVE_INFINITY,
): Promise<{ people: number; films: number; isWhole: boolean }> {
  const waiting = await db.awaitedFilm.findMany({ select: { userId: true }, distinct: ['userId'] })
  if (waiting.length === 0) return { people: 0, films: 0, isWhole: true }
  const index = await getFilmIndex()
  let [people, films] = [0, 0]
  for (const { userId } of waiting) {
    if (Date.now() >= until) return { people, films, isWhole: false }
    const welcomed = await db.$transaction((tx) => welcomeFor(tx, userId, (film) => matchFilm(index, film)), {
      timeout: 30_000,
    })
    if (welcomed > 0) people++
    films += welcomed
  }
  return { people, films, isWhole: true }
}

async function welcomeFor(
  tx: Transaction,
  userId: string,
  match: (film: FilmQuery) => ReturnType<typeof matchFilm>,
): Promise<number> {
  await takeTurn(tx, userId)
  const rows = await tx.awaitedFilm.findMany({ where: { userId } })
  const come = filmsCome(rows, match)
  if (come.length === 0) return 0
  const said = await wordsByFilm(
    tx,
    userId,
    come.map(({ filmId }) => filmId),
  )
  const words = awaitedWords(come, said, Date.now())
  await record(tx, userId, words)
  await tx.awaitedFilm.deleteMany({ where: { id: { in: come.map(({ row }) => row.id) }, userId } })
  return words.length
}
