import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { keepEdited } from '../../catalog/keep-edited'
import { db } from '../../db'
import { inBatches } from '../../in-steps'
import { changesOf, type FilmPlan, importedRow, planAmong, type ReadFilm } from './plan-films'

const batchSize = 200
const timeoutMs = 60_000

/** What is to happen with each film of a file, before anything is written. */
export async function planFilms(films: ReadFilm[]) {
  const stored = await db.film.findMany({
    select: {
      id: true,
      slug: true,
      title: true,
      originalTitle: true,
      year: true,
      directors: true,
      imdbId: true,
      movieLensId: true,
      tmdbId: true,
      contentHash: true,
      retiredAt: true,
      editedFields: true,
    },
  })
  return planAmong(stored, films)
}

/**
 * Writes the plan in steps, each whole or not at all. `onWritten` hears how many films stand after each. What was brought
 * and what was changed is kept as one batch (`label`: the file), to be taken back
 * as a whole; gives its number.
 */
export async function writeFilms(
  { add, update }: FilmPlan,
  onWritten: (written: number) => void,
  { label = 'Films of a file', authorId = null }: { label?: string; authorId?: string | null } = {},
): Promise<number | null> {
  if (add.length + update.length === 0) return null
  const batch = await db.catalogBatch.create({ data: { kind: 'IMPORTED', label: label.slice(0, 200) } })
  const remembered = { kind: 'IMPORTED', batchId: batch.id, authorId } as const
  let written = 0
  for (const step of inBatches(add, batchSize)) {
    const rows = step.map(importedRow)
    await db.$transaction(async (tx) => {
      const films = await tx.film.createManyAndReturn({ data: rows, select: { id: true } })
      await tx.filmEdit.createMany({ data: films.map(({ id }) => ({ ...remembered, filmId: id, changes: [] })) })
    })
    written += rows.length
    onWritten(written)
  }
  for (const step of inBatches(update, batchSize)) {
    await db.$transaction(
      async (tx) => {
        for (const { id, film } of step) {
          const stored = await tx.film.findUniqueOrThrow({ where: { id } })
          const row = keepEdited(importedRow(film), stored, stored.editedFields)
          const retiredAt = stored.editedFields.includes('retired') ? stored.retiredAt : null
          await tx.film.update({ where: { id }, data: { ...row, retiredAt }, select: { id: true } })
          const changes = changesOf(
            { ...stored, retired: stored.retiredAt !== null },
            { ...row, retired: retiredAt !== null },
          )
          if (changes.length > 0)
            await tx.filmEdit.create({
              data: { ...remembered, filmId: id, changes: changes as Prisma.InputJsonObject[] },
            })
        }
      },
      { timeout: timeoutMs },
    )
    written += step.length
    onWritten(written)
  }
  return batch.id
}
