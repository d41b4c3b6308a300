import 'server-only'
import { db } from '../../db'
import { LEAST_PEOPLE, MOST_FILMS, type OwnGroup } from './schema'

/** Those who agreed and whose lists are made with their taste, after `after` in the order of ids. */
export const listAgreed = (after: string, most: number) =>
  db.$queryRaw<{ id: string; profileVersion: number; behaviour: boolean }[]>`
    SELECT u."id", u."profileVersion", EXISTS (
      SELECT 1 FROM "Consent" b WHERE b."userId" = u."id" AND b."purpose" = 'BEHAVIOUR' AND b."granted") AS "behaviour"
    FROM "User" u JOIN "Consent" c ON c."userId" = u."id" AND c."purpose" = 'GROUPS' AND c."granted"
    WHERE u."profiled" AND u."id" > ${after} ORDER BY u."id" LIMIT ${most}`

/** Where the groups of the night before had their middles. */
export async function listMiddles(): Promise<unknown[]> {
  const rows = await db.tasteGroup.findMany({ select: { middle: true }, orderBy: { id: 'asc' } })
  return rows.map(({ middle }) => middle)
}

/**
 * The group of a person who agrees to it; null without one, and of one in which too few are left who still agree. Counted
 * anew each time: who withdraws is out at once.
 */
export async function findOwnGroup(userId: string): Promise<OwnGroup | null> {
  const [row] = await db.$queryRaw<OwnGroup[]>`
    SELECT g."id", g."facets", COALESCE((
      SELECT json_agg(f."filmId" ORDER BY f."place") FROM "TasteGroupFilm" f
      WHERE f."groupId" = g."id" AND f."place" <= ${MOST_FILMS}), '[]') AS "filmIds"
    FROM "TasteGroupPerson" me
    JOIN "Consent" mine ON mine."userId" = me."userId" AND mine."purpose" = 'GROUPS' AND mine."granted"
    JOIN "TasteGroup" g ON g."id" = me."groupId"
    WHERE me."userId" = ${userId} AND ${LEAST_PEOPLE} <= (
      SELECT count(*) FROM (
        SELECT 1 FROM "TasteGroupPerson" p
        JOIN "Consent" c ON c."userId" = p."userId" AND c."purpose" = 'GROUPS' AND c."granted"
        WHERE p."groupId" = g."id" LIMIT ${LEAST_PEOPLE}) enough)`
  return row ?? null
}

/** How many are in each group now, of those that are large enough, the largest first. For admins, who see nobody in it. */
export const countGroups = () =>
  db.$queryRaw<{ id: number; facets: string[]; people: number; madeAt: Date }[]>`
    SELECT g."id", g."facets", count(*)::int AS "people", g."madeAt" FROM "TasteGroup" g
    JOIN "TasteGroupPerson" p ON p."groupId" = g."id"
    JOIN "Consent" c ON c."userId" = p."userId" AND c."purpose" = 'GROUPS' AND c."granted"
    GROUP BY g."id" HAVING count(*) >= ${LEAST_PEOPLE} ORDER BY "people" DESC, g."id"`
