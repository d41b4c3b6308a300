import { say } from '@/domains/words'
import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import { AppError } from '../../errors'
import { raiseProfileVersion, record, takeTurn, unsay } from '../../feedback/record'
import { type Transaction, wordsByFilm } from '../../feedback/settle'
import { limits } from '../limits'
import { keepAwaited } from './awaited'
import { countsOfPreview, countsOfWords, filmIdsOf } from './counts-of'
import { decideImport } from './decide-import'
import { newOwnWords, removeOwnLines, writeOwnLines } from './own/write-own'
import type { ReadOptions } from './read-rows'
import { type ImportCounts, importCounts, type Preview, previewSchema } from './schema'

const timeoutMs = 60_000

const previewed = (preview: Preview) => ({
  source: preview.source,
  waiting: preview,
  ...countsOfPreview(preview),
})

/** Keeps what a file came to until the person says yes. Another file that was still waiting is dropped. */
export async function stageImport(
  userId: string,
  file: { fileName: string; bytes: Uint8Array; preview: Preview },
): Promise<string> {
  const [, staged] = await db.$transaction([
    db.ratingImport.deleteMany({ where: { userId, confirmedAt: null } }),
    db.ratingImport.create({
      data: {
        userId,
        fileName: file.fileName.slice(0, 200),
        file: new Uint8Array(file.bytes),
        ...previewed(file.preview),
      },
      select: { id: true },
    }),
  ])
  return staged.id
}

/** The bytes of a file that waits. Throws AppError 'not-found' when it does no longer. */
export async function getWaitingFile(
  userId: string,
  importId: string,
): Promise<{ fileName: string; bytes: Uint8Array; columns: string[] }> {
  const row = await db.ratingImport.findFirst({
    where: { id: importId, userId, confirmedAt: null },
    select: { fileName: true, file: true, waiting: true },
  })
  if (!row?.file || !row.waiting) throw notWaiting()
  const { columns } = previewSchema.parse(row.waiting)
  return { fileName: row.fileName, bytes: row.file, columns: (columns ?? []).map(({ name }) => name) }
}

/** Puts another reading of the same file in place of the one that waits. */
export async function restageImport(
  userId: string,
  importId: string,
  reading: { preview: Preview; options: ReadOptions },
): Promise<void> {
  const { count } = await db.ratingImport.updateMany({
    where: { id: importId, userId, confirmedAt: null },
    data: { ...previewed(reading.preview), options: reading.options },
  })
  if (count !== 1) throw notWaiting()
}

const notWaiting = () =>
  new AppError('not-found', 'This import is no longer waiting: it was confirmed, or another file replaced it.')

/** Writes what a waiting import says, all or nothing. What the person said as late or later stays. */
export async function confirmImport(
  userId: string,
  importId: string,
  choices: ReadonlyMap<number, number | null>,
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
      if (!row?.waiting || claimed.count !== 1) throw notWaiting()
      const preview = previewSchema.parse(row.waiting)
      const said = await wordsByFilm(tx, userId, filmIdsOf(preview))
      const decided = decideImport(preview, choices, said, Date.now())
      const own = preview.own ?? { words: [], edits: [] }
      const write = [...decided.write, ...(await newOwnWords(tx, userId, own.words))]
      const lines = await writeOwnLines(tx, userId, own.edits)
      const kept =
        decided.kept + own.words.length + own.edits.length - (write.length - decided.write.length) - lines.length
      await refuseTooMany(tx, userId, write.length)
      await record(
        tx,
        userId,
        write.map((word) => ({ ...word, importId })),
      )
      if (lines.length > 0) await raiseProfileVersion(tx, userId)
      await keepAwaited(tx, userId, importId, preview.unmatched)
      return tx.ratingImport.update({
        where: { id: importId },
        data: {
          ...countsOfWords(write),
          kept,
          lines,
          ambiguous: decided.open + preview.more.ambiguous,
          waiting: Prisma.DbNull,
          file: null,
          options: Prisma.DbNull,
        },
        select: importCounts,
      })
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
    say`With this file you would have more than ${most} words on films from files. Undo an older import first; this one waits.`,
  )
}

/**
 * Takes a whole import back: its events go, and what was said of each film before it holds again. What was said since
 * stays; films that were waited for are forgotten.
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
      const row = await tx.ratingImport.findUniqueOrThrow({
        where: { id: importId },
        select: { lines: true, confirmedAt: true },
      })
      await removeOwnLines(tx, userId, row)
      await tx.awaitedFilm.deleteMany({ where: { userId, importId } })
      return { removed: await unsay(tx, userId, { importId }) }
    },
    { timeout: timeoutMs, maxWait: timeoutMs },
  )
}

/** Forgets a file that was read but not confirmed. */
export async function discardImport(userId: string, importId: string): Promise<void> {
  await db.ratingImport.deleteMany({ where: { id: importId, userId, confirmedAt: null } })
}
