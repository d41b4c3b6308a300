import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db'
import { languageIds } from '../../languages/languages'
import { findPublished } from '../../prompts/queries'
import type { RenewableKey } from './schema'

/** A list is shown again for a day at most. */
const SHOWN_FOR_HOURS = 24

/** A text of a version of the profile that nobody has is not found again. */
export const NO_VERSION = -1

/** Texts of a model, in a language, that another version wrote than the one that serves; those of an experiment stay as they are. */
export const listsBefore = (versionId: string | null, language: string) => Prisma.sql`
  slate."startedAt" > now() - make_interval(hours => ${SHOWN_FOR_HOURS}) AND slate."status" = 'DONE'
    AND slate."supersededAt" IS NULL AND slate."outdatedAt" IS NULL AND slate."variantId" IS NULL
    AND EXISTS (
      SELECT 1 FROM "SlateItem" item WHERE item."slateId" = slate."id" AND item."replacedAt" IS NULL
        AND item."servedBy" = 'MODEL' AND item."language" = ${language}
        AND item."promptVersionId" IS DISTINCT FROM ${versionId}
    )`
export const textsBefore = (versionId: string | null, language: string) => Prisma.sql`
  text."servedBy" = 'MODEL' AND text."language" = ${language} AND text."promptVersionId" IS DISTINCT FROM ${versionId}
    AND text."profileVersion" = person."profileVersion" AND text."variantId" IS NULL`

/** How many texts that are still shown were written by another version than the one that serves, and for how many people. */
export async function countWrittenBefore(key: RenewableKey): Promise<{ texts: number; people: number }> {
  const counted = await inEachLanguage(key, async (versionId, language) => {
    const [row] =
      key === 'SLATE'
        ? await db.$queryRaw<Counted[]>`
            SELECT count(*)::int AS "texts", array_agg(DISTINCT slate."userId") AS "people" FROM "Slate" slate
            WHERE ${listsBefore(versionId, language)}`
        : await db.$queryRaw<Counted[]>`
            SELECT count(*)::int AS "texts", array_agg(DISTINCT text."userId") AS "people"
            FROM ${tableOf[key]} text JOIN "User" person ON person."id" = text."userId"
            WHERE ${textsBefore(versionId, language)}`
    return { texts: row?.texts ?? 0, people: row?.people ?? [] }
  })
  return {
    texts: counted.reduce((sum, { texts }) => sum + texts, 0),
    people: new Set(counted.flatMap(({ people }) => people)).size,
  }
}

/** Texts that were told to be written anew and whose people have not come back since. */
export async function countWaiting(key: RenewableKey): Promise<number> {
  const [row] =
    key === 'SLATE'
      ? await db.$queryRaw<{ texts: number }[]>`
          SELECT count(*)::int AS "texts" FROM "Slate" slate
          WHERE slate."startedAt" > now() - make_interval(hours => ${SHOWN_FOR_HOURS}) AND slate."outdatedAt" IS NOT NULL
            AND slate."supersededAt" IS NULL
            AND NOT EXISTS (SELECT 1 FROM "Slate" newer WHERE newer."userId" = slate."userId" AND newer."startedAt" > slate."startedAt")`
      : await db.$queryRaw<{ texts: number }[]>`
          SELECT count(*)::int AS "texts" FROM ${tableOf[key]} WHERE "profileVersion" = ${NO_VERSION}`
  return row?.texts ?? 0
}

type Counted = { texts: number; people: string[] | null }
export const tableOf = { NOTE: Prisma.sql`"FilmNote"`, PORTRAIT: Prisma.sql`"Portrait"` }

/** Of each language another version serves. */
export const inEachLanguage = <Result>(
  key: RenewableKey,
  run: (versionId: string | null, language: string) => Promise<Result>,
): Promise<Result[]> =>
  Promise.all(languageIds.map(async (language) => run((await findPublished(key, language)).versionId, language)))
