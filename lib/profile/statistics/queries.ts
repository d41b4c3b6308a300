import 'server-only'
import { db } from '../../db'
import { isUndated } from '../../feedback/undated'

/** Every rating of a person that stands. */
export async function listRated(userId: string): Promise<{ filmId: number; stars: number; at: Date | null }[]> {
  const rows = await db.rating.findMany({
    where: { userId },
    select: { filmId: true, value: true, ratedAt: true },
    orderBy: { filmId: 'asc' },
  })
  return rows.map(({ filmId, value, ratedAt }) => ({ filmId, stars: value, at: isUndated(ratedAt) ? null : ratedAt }))
}

/** Means of fewer people are told of nobody. */
const LEAST_PEOPLE = 20

/** What others of the site gave the films of each row on average, in the order of the rows; null below twenty people. */
export async function meansOfOthers(userId: string, rows: readonly (readonly number[])[]): Promise<(number | null)[]> {
  const pairs = rows.flatMap((ids, row) => ids.map((id) => [row, id] as const))
  const means = await db.$queryRaw<{ row: number; mean: number }[]>`
    SELECT film."row", avg(rating."value") AS "mean"
    FROM unnest(${pairs.map(([row]) => row)}::int[], ${pairs.map(([, id]) => id)}::int[]) AS film("row", "id")
    JOIN "Rating" rating ON rating."filmId" = film."id" AND rating."userId" <> ${userId}
    GROUP BY film."row" HAVING count(DISTINCT rating."userId") >= ${LEAST_PEOPLE}`
  const byRow = new Map(means.map(({ row, mean }) => [row, Number(mean)]))
  return rows.map((_, row) => byRow.get(row) ?? null)
}

/** What others gave on average in each of these years (UTC), whatever the films; a year of fewer than twenty people is left out. */
export async function meansOfYears(userId: string, years: readonly number[]): Promise<Map<number, number>> {
  const means = await db.$queryRaw<{ year: number; mean: number }[]>`
    SELECT year."year", avg(rating."value") AS "mean"
    FROM unnest(${[...years]}::int[]) AS year("year")
    JOIN "Rating" rating ON rating."userId" <> ${userId}
      AND rating."ratedAt" >= make_date(year."year", 1, 1) AND rating."ratedAt" < make_date(year."year" + 1, 1, 1)
    GROUP BY year."year" HAVING count(DISTINCT rating."userId") >= ${LEAST_PEOPLE}`
  return new Map(means.map(({ year, mean }) => [year, Number(mean)]))
}
