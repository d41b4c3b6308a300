import 'server-only'
import { db } from '../../db'
import type { FormedGroup } from './form-groups'
import { HIGH_STARS, LEAST_PEOPLE, LEAST_RATERS, MOST_FILMS } from './schema'

const ROWS_AT_ONCE = 1_000
/** Counting a large site's ratings takes longer than the five seconds a transaction has by itself. */
const patience = { timeout: 120_000, maxWait: 20_000 }

/** The groups of this night in place of those before, all or nothing, with the films each rates high. */
export async function storeGroups(groups: readonly FormedGroup[]): Promise<number> {
  return db.$transaction(async (tx) => {
    await tx.tasteGroup.deleteMany()
    for (const { facets, middle, userIds } of groups) {
      const { id } = await tx.tasteGroup.create({
        data: { facets, middle: Object.fromEntries(middle) },
        select: { id: true },
      })
      for (let from = 0; from < userIds.length; from += ROWS_AT_ONCE) {
        // Who was erased or took it back since their taste was read is in none.
        await tx.$executeRaw`
          INSERT INTO "TasteGroupPerson" ("userId", "groupId")
          SELECT c."userId", ${id}::int FROM "Consent" c
          WHERE c."userId" = ANY(${userIds.slice(from, from + ROWS_AT_ONCE)}) AND c."purpose" = 'GROUPS' AND c."granted"`
      }
    }
    await tx.$executeRaw`
      DELETE FROM "TasteGroup" g WHERE ${LEAST_PEOPLE} > (
        SELECT count(*) FROM "TasteGroupPerson" p WHERE p."groupId" = g."id")`
    await tx.$executeRaw`
      INSERT INTO "TasteGroupFilm" ("groupId", "filmId", "place")
      SELECT "groupId", "filmId", "place" FROM (
        SELECT p."groupId", r."filmId", (row_number() OVER (
          PARTITION BY p."groupId" ORDER BY avg(r."value") DESC, count(*) DESC, r."filmId"))::int AS "place"
        FROM "TasteGroupPerson" p JOIN "Rating" r ON r."userId" = p."userId"
        GROUP BY p."groupId", r."filmId"
        HAVING count(*) >= ${LEAST_RATERS} AND avg(r."value") >= ${HIGH_STARS}) rated
      WHERE "place" <= ${MOST_FILMS}`
    return tx.tasteGroup.count()
  }, patience)
}
