import 'server-only'
import { db } from '../../db'
import { storedBadRows } from './bad-rows'
import { type DatasetSummary, datasetState } from './state'

export async function listDatasets(now = Date.now()): Promise<DatasetSummary[]> {
  const [datasets, counts] = await Promise.all([
    db.ratingDataset.findMany({
      select: {
        id: true,
        name: true,
        rowsRead: true,
        rowsUnknown: true,
        rowsBad: true,
        badRows: true,
        problem: true,
        startedAt: true,
        finishedAt: true,
        touchedAt: true,
        nextByte: true,
        totalBytes: true,
        fileName: true,
      },
      orderBy: { name: 'asc' },
    }),
    db.datasetRating.groupBy({ by: ['datasetId'], _count: true }),
  ])
  const ratings = new Map(counts.map((row) => [row.datasetId, row._count]))
  return datasets.map(({ id, touchedAt, nextByte, totalBytes, fileName, badRows, ...dataset }) => ({
    ...dataset,
    ratings: ratings.get(id) ?? 0,
    badRows: storedBadRows.parse(badRows),
    state: datasetState({ ...dataset, touchedAt }, now),
    canGoOn: fileName !== null && dataset.finishedAt === null && dataset.problem === null,
    share: totalBytes ? Math.min(1, Number(nextByte) / Number(totalBytes)) : null,
  }))
}

/** Ratings of one data set for training, as flat arrays; raters carry its own numbers and are nobody here. */
export type TrainingRatings = {
  dataset: string
  raterId: Int32Array
  filmId: Int32Array
  stars: Float32Array
  seconds: Float64Array
}

const pageRows = 100_000

/** Every rating of finished data sets, page by page in the order of data set and rater. */
export async function* streamDatasetRatings(): AsyncGenerator<TrainingRatings> {
  const finished = await db.ratingDataset.findMany({
    where: { finishedAt: { not: null } },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  })
  for (const { id: datasetId, name: dataset } of finished) {
    let last = { raterId: -1, filmId: -1 }
    for (;;) {
      const rows = await db.$queryRaw<{ raterId: number; filmId: number; value: number; seconds: number }[]>`
        SELECT "raterId", "filmId", "value", extract(epoch FROM "ratedAt")::float8 AS "seconds" FROM "DatasetRating"
        WHERE "datasetId" = ${datasetId} AND ("raterId", "filmId") > (${last.raterId}, ${last.filmId})
        ORDER BY "raterId", "filmId" LIMIT ${pageRows}`
      if (rows.length === 0) break
      yield {
        dataset,
        raterId: Int32Array.from(rows, (row) => row.raterId),
        filmId: Int32Array.from(rows, (row) => row.filmId),
        stars: Float32Array.from(rows, (row) => row.value),
        seconds: Float64Array.from(rows, (row) => row.seconds),
      }
      last = rows.at(-1) ?? last
    }
  }
}
