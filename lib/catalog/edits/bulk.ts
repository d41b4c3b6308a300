import { say } from '@/domains/words'
import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '../../db'
import { AppError } from '../../errors'
import type { AdminFilmSearch } from './admin-film-filters'
import { type BulkWork, changeBy, editKindOf } from './bulk-work'
import { filmStateSelect, toFilmState } from './film-state'
import { editFilm, type Transaction } from './mutations'
import { listMatchingIds } from './queries'
import { type FieldChange, MOST_BULK } from './schema'

const TIMEOUT_MS = 120_000

type Named = { id: number; slug: string; title: string; year: number }
export type BulkPlan = {
  changes: (Named & { change: FieldChange })[]
  /** Films that stay as they are, by why. */
  skipped: Record<string, number>
  /** Names this very plan: applied is what was shown, or nothing. */
  fingerprint: string
}

/** The films that are meant: those ticked, else all of the list. More than fit into one change are counted, not taken. */
export async function findBulkFilms(
  search: AdminFilmSearch,
  picked: number[],
): Promise<{ ids: number[]; total: number }> {
  if (picked.length > 0) return { ids: picked, total: picked.length }
  return listMatchingIds(search, MOST_BULK)
}

export async function planBulk(work: BulkWork, ids: number[], client: Transaction = db): Promise<BulkPlan> {
  const rows = await client.film.findMany({
    where: { id: { in: ids } },
    select: { ...filmStateSelect, id: true, slug: true },
    orderBy: { id: 'asc' },
  })
  const plan: Omit<BulkPlan, 'fingerprint'> = { changes: [], skipped: {} }
  for (const { id, slug, ...row } of rows) {
    const change = changeBy(work, toFilmState(row))
    if ('skip' in change) plan.skipped[change.skip] = (plan.skipped[change.skip] ?? 0) + 1
    else plan.changes.push({ id, slug, title: row.title, year: row.year, change })
  }
  const said = JSON.stringify([work, plan.changes.map(({ id, change }) => [id, change])])
  return { ...plan, fingerprint: createHash('sha256').update(said).digest('hex').slice(0, 32) }
}

type Request = { authorId: string; work: BulkWork; ids: number[]; fingerprint: string }

/** Does what was shown, all of it or nothing. Answers the batch it can be taken back by. */
export async function applyBulk({
  authorId,
  work,
  ids,
  fingerprint,
}: Request): Promise<{ batchId: number; films: number }> {
  return db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT "id" FROM "Film" WHERE "id" = ANY(${ids}) ORDER BY "id" FOR UPDATE`
      const plan = await planBulk(work, ids, tx)
      if (plan.fingerprint !== fingerprint)
        throw new AppError('conflict', say('Some of these films have changed since you looked. Please look again.'))
      if (plan.changes.length === 0) throw new AppError('conflict', 'There is nothing to change.')
      const batch = await tx.catalogBatch.create({ data: { kind: 'CHANGED', label: work.label }, select: { id: true } })
      const edit = { authorId, kind: editKindOf(work), note: say('With many films'), batchId: batch.id }
      for (const { id, change } of plan.changes)
        await editFilm(tx, { ...edit, filmId: id, values: { [change.field]: change.after } })
      return { batchId: batch.id, films: plan.changes.length }
    },
    { timeout: TIMEOUT_MS },
  )
}
