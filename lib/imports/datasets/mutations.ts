import 'server-only'
import { db } from '../../db'

/** Removes a data set with all its ratings; null when there is none of that name. */
export async function removeDataset(name: string): Promise<{ ratings: number } | null> {
  const dataset = await db.ratingDataset.findUnique({ where: { name }, select: { id: true } })
  if (!dataset) return null
  // The set itself goes first: an import that is still running then finds it gone and writes nothing more.
  const [, ratings] = await db.$transaction([
    db.ratingDataset.deleteMany({ where: { id: dataset.id } }),
    db.datasetRating.deleteMany({ where: { datasetId: dataset.id } }),
  ])
  return { ratings: ratings.count }
}
