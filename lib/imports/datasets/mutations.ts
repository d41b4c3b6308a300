import 'server-only'
import { db } from '../../db'

/** Removes a data set with all its ratings; null when there is none of that name. */
export async function removeDataset(name: string): Promise<{ ratings: number } | null> {
  const dataset = await db.ratingDataset.findUnique({ where: { name }, select: { id: true } })
  if (!dataset) return null
  const [ratings] = await db.$transaction([
    db.datasetRating.deleteMany({ where: { datasetId: dataset.id } }),
    db.ratingDataset.delete({ where: { id: dataset.id }, select: { id: true } }),
  ])
  return { ratings: ratings.count }
}
