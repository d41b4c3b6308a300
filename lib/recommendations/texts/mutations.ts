import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { Viewer } from '../../auth/viewer'
import type { TextKey } from '../../experiments/outcomes/measures'
import { mayTakePart } from '../../experiments/serving'
import { inTurn } from '../../feedback/mutations'
import { TEXTS_SINCE_VERSION } from '../../privacy/schema'
import { noteSubject } from '../sent/subjects'

/**
 * Notes that a text stood before its person: a note by its film, the portrait without one. Once a text, however often it is
 * looked at; of those who allow it by the words that name it, and no admins. Call it once the page has gone out.
 */
export async function keepTextExposure(
  viewer: Pick<Viewer, 'id' | 'role' | 'consents'>,
  filmId?: number,
): Promise<void> {
  if (!mayTakePart(viewer)) return
  const key: TextKey = filmId === undefined ? 'PORTRAIT' : 'NOTE'
  const subject = filmId === undefined ? 'portrait' : `note:${filmId}`
  const sent = filmId === undefined ? 'portrait' : noteSubject(filmId)
  const texts =
    filmId === undefined
      ? Prisma.sql`SELECT *, NULL::int AS "filmId" FROM "Portrait" WHERE "userId" = ${viewer.id}`
      : Prisma.sql`SELECT * FROM "FilmNote" WHERE "userId" = ${viewer.id} AND "filmId" = ${filmId}`
  await inTurn(viewer.id, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "TextExposure" ("userId", "subject", "writtenAt", "key", "filmId", "shownAt", "promptVersionId", "variantId", "model",
        "servedBy", "asked", "failed", "refused", "inputTokens", "outputTokens")
      SELECT text."userId", ${subject}, text."createdAt", ${key}, text."filmId", ${new Date()}::timestamp, text."promptVersionId",
        text."variantId", text."model", text."servedBy", coalesce(request."sent", false),
        coalesce(request."sent" AND request."fault" <> 'aborted', false), text."refusedWhy" IS NOT NULL,
        coalesce(request."inputTokens", 0), coalesce(request."outputTokens", 0)
      FROM (${texts}) text
      JOIN "Consent" consent ON consent."userId" = text."userId" AND consent."purpose" = 'BEHAVIOUR' AND consent."granted"
        AND consent."version" >= ${TEXTS_SINCE_VERSION}
      LEFT JOIN "TextRequest" request ON request."userId" = text."userId" AND request."subject" = ${sent}
      WHERE text."servedBy" <> 'RANKING'
      ON CONFLICT DO NOTHING`
  })
}
