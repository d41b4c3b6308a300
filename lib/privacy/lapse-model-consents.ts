import 'server-only'
import { configuredServer } from '../ai/server/configured'
import { db } from '../db'
import { HOST_IN_WORDS } from './schema'

/**
 * Ends each yes to a model that named another host than the one that would get it now: who gets it is of substance. What trains
 * a model at that host waits with it. Another model at the same host is told in the question, and ends nothing.
 */
export async function lapseModelConsents(host = hostNow()): Promise<number> {
  if (host === null) return 0
  return db.$executeRaw`
    WITH said AS (
      SELECT DISTINCT ON ("userId") "userId", substring("words" from ${HOST_IN_WORDS}) AS "host"
      FROM "ConsentEntry" WHERE "purpose" = 'MODEL' AND "granted" ORDER BY "userId", "id" DESC
    ), ended AS (
      UPDATE "Consent" c SET "granted" = false, "lapsedAt" = now() FROM said
      WHERE said."userId" = c."userId" AND said."host" <> ${host} AND c."purpose" IN ('MODEL', 'TRAINING') AND c."granted"
      RETURNING c."userId", c."purpose", c."version", said."host"
    ), noted AS (
      INSERT INTO "ConsentEntry" ("userId", "purpose", "granted", "version", "words", "source")
      SELECT "userId", "purpose", false, "version", 'It went to ' || "host" || '; it would go to ' || ${host} || ' now.',
        'NEW_WORDS' FROM ended
    )
    UPDATE "User" SET "profileVersion" = "profileVersion" + 1 WHERE "id" IN (SELECT "userId" FROM ended)`
}

/** Null where no model is set up, or none that can be read: nothing goes anywhere then. */
function hostNow(): string | null {
  try {
    const { server } = configuredServer()
    return server && new URL(server.address).hostname
  } catch {
    return null
  }
}
