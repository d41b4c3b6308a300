import { say } from '@/domains/words'
import 'server-only'
import { db } from '../../db'
import { AppError } from '../../errors'
import { importedMark } from '../imported-mark'
import { fieldChanges } from './field-changes'
import { fieldLabels } from './field-labels'
import { editFilm, lockFilmState, type Transaction } from './mutations'
import type { FieldChange, FilmState } from './schema'

const TIMEOUT_MS = 120_000
export const BATCHES_PAGE_SIZE = 30

export type BatchView = {
  id: number
  kind: 'CHANGED' | 'IMPORTED'
  label: string
  createdAt: Date
  takenBackAt: Date | null
  by: string | null
  added: number
  changed: number
}

/** Changes of many films and imports of films, newest first. An import that changed nothing of a film has brought it. */
export async function listBatches(page = 1): Promise<{ batches: BatchView[]; pages: number }> {
  const [total, batches] = await Promise.all([
    db.catalogBatch.count(),
    db.$queryRaw<BatchView[]>`
      SELECT b."id", b."kind"::text AS kind, b."label", b."createdAt", b."takenBackAt",
        (SELECT coalesce(u."name", u."email") FROM "FilmEdit" e JOIN "User" u ON u."id" = e."authorId"
          WHERE e."batchId" = b."id" ORDER BY e."id" LIMIT 1) AS by,
        (SELECT count(*)::int FROM "FilmEdit" e WHERE e."batchId" = b."id" AND e."kind" = 'IMPORTED' AND e."changes" = '[]') AS added,
        (SELECT count(*)::int FROM "FilmEdit" e WHERE e."batchId" = b."id" AND e."kind" <> 'RESTORED' AND NOT (e."kind" = 'IMPORTED' AND e."changes" = '[]')) AS changed
      FROM "CatalogBatch" b ORDER BY b."id" DESC LIMIT ${BATCHES_PAGE_SIZE} OFFSET ${(page - 1) * BATCHES_PAGE_SIZE}`,
  ])
  return { batches, pages: Math.max(1, Math.ceil(total / BATCHES_PAGE_SIZE)) }
}

export type TakenBack = {
  restored: number
  deleted: number
  retired: number
  /** Films later hands have changed: what stays, and of which. */
  kept: { slug: string; title: string; what: string }[]
}

/** Takes a batch back as a whole. What somebody has changed since stays as they left it, and is named. */
export async function takeBackBatch({ batchId, authorId }: { batchId: number; authorId: string }): Promise<TakenBack> {
  return db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT "id" FROM "CatalogBatch" WHERE "id" = ${batchId} FOR UPDATE`
      const batch = await tx.catalogBatch.findUnique({ where: { id: batchId } })
      if (!batch) throw new AppError('not-found', 'There is no such change.')
      if (batch.takenBackAt) throw new AppError('conflict', 'This was taken back already.')
      const edits = await tx.filmEdit.findMany({
        where: { batchId },
        orderBy: { filmId: 'asc' },
        select: { filmId: true, kind: true, changes: true },
      })
      const kept: TakenBack['kept'] = []
      const changed = edits.filter(({ changes }) => (changes as unknown[]).length > 0)
      let restored = 0
      for (const { filmId, changes } of changed) {
        const isRestored = await restore(tx, {
          filmId,
          authorId,
          batchId,
          note: `Taken back: ${batch.label}`,
          hold: batch.kind === 'CHANGED',
          kept,
          changes: changes as unknown as FieldChange[],
        })
        if (isRestored) restored++
      }
      const brought = edits.filter(({ kind, changes }) => kind === 'IMPORTED' && (changes as unknown[]).length === 0)
      const gone = await takeAway(
        tx,
        batchId,
        brought.map(({ filmId }) => filmId),
        kept,
      )
      if (batch.kind === 'IMPORTED')
        // Without a hash behind the mark, so that the same file counts as new and can bring them again.
        await tx.film.updateMany({
          where: { id: { in: edits.map(({ filmId }) => filmId) }, contentHash: { startsWith: importedMark } },
          data: { contentHash: importedMark },
        })
      await tx.catalogBatch.update({ where: { id: batchId }, data: { takenBackAt: new Date() } })
      return { restored, ...gone, kept }
    },
    { timeout: TIMEOUT_MS },
  )
}

type Restore = {
  filmId: number
  authorId: string
  batchId: number
  note: string
  hold: boolean
  changes: FieldChange[]
  kept: TakenBack['kept']
}

/** Fields that still are what the batch made of them go back; the others were changed by later hands. */
async function restore(tx: Transaction, { changes, kept, ...edit }: Restore): Promise<boolean> {
  const { state } = await lockFilmState(tx, edit.filmId)
  const isAsLeft = ({ field, after }: FieldChange) => fieldChanges(state, { [field]: after }).length === 0
  const back = changes.filter(isAsLeft)
  const values = Object.fromEntries(back.map(({ field, before }) => [field, before])) as Partial<FilmState>
  const lost = changes.filter((change) => !isAsLeft(change)).map(({ field }) => fieldLabels[field].toLowerCase())
  try {
    if (back.length > 0) await editFilm(tx, { ...edit, kind: 'RESTORED', values })
  } catch (error) {
    // A number or a part of a series that belongs to another film by now.
    if (!(error instanceof AppError)) throw error
    lost.push(...back.map(({ field }) => fieldLabels[field].toLowerCase()))
    back.length = 0
  }
  if (lost.length > 0) {
    const { slug } = await tx.film.findUniqueOrThrow({ where: { id: edit.filmId }, select: { slug: true } })
    kept.push({ slug, title: state.title, what: lost.join(', ') })
  }
  return back.length > 0
}

/** Films an import brought: gone where nobody has touched or named them, else retired; those edited since stay. */
async function takeAway(
  tx: Transaction,
  batchId: number,
  ids: number[],
  kept: TakenBack['kept'],
): Promise<{ deleted: number; retired: number }> {
  if (ids.length === 0) return { deleted: 0, retired: 0 }
  const edited = await tx.$queryRaw<{ id: number; slug: string; title: string }[]>`
    SELECT f."id", f."slug", f."title" FROM "Film" f WHERE f."id" = ANY(${ids}) AND EXISTS (
      SELECT FROM "FilmEdit" e WHERE e."filmId" = f."id" AND e."batchId" IS DISTINCT FROM ${batchId})`
  kept.push(...edited.map(({ slug, title }) => ({ slug, title, what: say('the film, edited since') })))
  const stay = edited.map(({ id }) => id)
  const deleted = await tx.$executeRaw`
    DELETE FROM "Film" f WHERE f."id" = ANY(${ids}) AND NOT f."id" = ANY(${stay})
      AND NOT EXISTS (SELECT FROM "Event" x WHERE x."filmId" = f."id")
      AND NOT EXISTS (SELECT FROM "Rating" x WHERE x."filmId" = f."id")
      AND NOT EXISTS (SELECT FROM "Reaction" x WHERE x."filmId" = f."id")
      AND NOT EXISTS (SELECT FROM "SlateItem" x WHERE x."filmId" = f."id")
      AND NOT EXISTS (SELECT FROM "FilmNote" x WHERE x."filmId" = f."id")
      AND NOT EXISTS (SELECT FROM "FilmProposal" x WHERE x."filmId" = f."id")
      AND NOT EXISTS (SELECT FROM "FilmText" x WHERE x."filmId" = f."id")
      AND NOT EXISTS (SELECT FROM "KindredLink" x WHERE x."toId" = f."id")
      AND NOT EXISTS (SELECT FROM "EngineRow" x WHERE x."filmId" = f."id")
      AND NOT EXISTS (SELECT FROM "DatasetRating" x WHERE x."filmId" = f."id")`
  const { count: retired } = await tx.film.updateMany({
    where: { id: { in: ids, notIn: stay }, retiredAt: null },
    data: { retiredAt: new Date() },
  })
  return { deleted, retired }
}
