import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import { AppError } from '../../errors'
import { record, takeTurn, unsay } from '../../feedback/record'
import type { Transaction } from '../../feedback/settle'
import { limits } from '../limits'
import { decideRatings } from './decide-ratings'
import type { RatingsFile } from './read-ratings-file'
import { type ImportCounts, type Preview, previewSchema } from './schema'

const timeoutMs = 60_000
const ratingWords = ['RATED', 'RATING_CLEARED'] as const

/** Keeps what a file came to until the person says yes. Another file that was still waiting is dropped. */
export async function stageImport(
  userId: string,
  file: { source: RatingsFile['source']; fileName: string; preview: Preview },
): Promise<string> {
  const { preview, source } = file
  const { more } = preview
  const counts = {
    unmatched: preview.unmatched.length + more.unmatched,
    ambiguous: preview.ambiguous.length + more.ambiguous,
    unreadable: preview.problems.length + more.problems,
  }
  const [, staged] = await db.$transaction([
    db.ratingImport.deleteMany({ where: { userId, confirmedAt: null } }),
    db.ratingImport.create({
      data: {
        ...{ userId, source, fileName: file.fileName.slice(0, 200), waiting: preview },
        rows: preview.matched.length + counts.unmatched + counts.ambiguous + counts.unreadable,
        ...counts,
      },
      select: { id: true },
    }),
  ])
  return staged.id
}

/** Writes the ratings of a waiting import, all or none. Ratings the person gave as late or later stay. */
export async function confirmImport(
  userId: string,
  importId: string,
  choices: ReadonlyMap<number, number>,
): Promise<ImportCounts> {
  return db.$transaction(
    async (tx) => {
      await takeTurn(tx, userId)
      const row = await tx.ratingImport.findFirst({
        where: { id: importId, userId, confirmedAt: null },
        select: { waiting: true },
      })
      const claimed = await tx.ratingImport.updateMany({
        where: { id: importId, userId, confirmedAt: null },
        data: { confirmedAt: new Date() },
      })
      if (!row?.waiting || claimed.count !== 1) {
        throw new AppError(
          'not-found',
          'This import is no longer waiting: it was confirmed, or another file replaced it.',
        )
      }
      const preview = previewSchema.parse(row.waiting)
      const filmIds = filmIdsOf(preview)
      const { write, kept, open } = decideRatings(preview, choices, await lastWords(tx, userId, filmIds), Date.now())
      await refuseTooMany(tx, userId, write.length)
      await record(
        tx,
        userId,
        write.map(({ ratedAt, ...rating }) => ({ ...rating, type: 'RATED', importId, at: ratedAt })),
      )
      const counts = { imported: write.length, kept, ambiguous: open + preview.more.ambiguous }
      const stored = await tx.ratingImport.update({
        where: { id: importId },
        data: { ...counts, waiting: Prisma.DbNull },
        select: { imported: true, kept: true, ambiguous: true, unmatched: true, unreadable: true },
      })
      return stored
    },
    { timeout: timeoutMs, maxWait: timeoutMs },
  )
}

/** Undoing an import makes room again. */
async function refuseTooMany(tx: Transaction, userId: string, added: number): Promise<void> {
  const standing = await tx.event.count({ where: { userId, importId: { not: null } } })
  if (standing + added <= limits.ratingsPerPerson) return
  const most = limits.ratingsPerPerson.toLocaleString('en')
  throw new AppError(
    'conflict',
    `With this file you would have more than ${most} ratings from files. Undo an older import first; this one waits.`,
  )
}

const filmIdsOf = ({ matched, ambiguous }: Preview) => [
  ...new Set([...matched.map((row) => row.film.id), ...ambiguous.flatMap((row) => row.films.map((film) => film.id))]),
]

/** When the person last rated each film or took a rating back. */
async function lastWords(tx: Transaction, userId: string, filmIds: number[]): Promise<Map<number, number>> {
  const events = await tx.event.groupBy({
    by: ['filmId'],
    where: { userId, filmId: { in: filmIds }, type: { in: [...ratingWords] } },
    _max: { occurredAt: true },
  })
  return new Map(
    events.flatMap(({ filmId, _max }) => (filmId === null ? [] : [[filmId, _max.occurredAt?.getTime() ?? 0]])),
  )
}

/**
 * Takes a whole import back: its events go, and each film's rating falls back to what was said before it.
 * Ratings given since stay.
 */
export async function undoImport(userId: string, importId: string): Promise<{ removed: number }> {
  return db.$transaction(
    async (tx) => {
      await takeTurn(tx, userId)
      const undone = await tx.ratingImport.updateMany({
        where: { id: importId, userId, confirmedAt: { not: null }, undoneAt: null },
        data: { undoneAt: new Date() },
      })
      if (undone.count !== 1) throw new AppError('not-found', 'There is nothing left to undo in this import.')
      return { removed: await unsay(tx, userId, { importId }) }
    },
    { timeout: timeoutMs, maxWait: timeoutMs },
  )
}

/** Forgets a file that was read but not confirmed. */
export async function discardImport(userId: string, importId: string): Promise<void> {
  await db.ratingImport.deleteMany({ where: { id: importId, userId, confirmedAt: null } })
}
