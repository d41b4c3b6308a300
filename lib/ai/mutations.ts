import 'server-only'
import { db } from '../db'
import { env } from '../env'
import { type DailyLimits, FILMS_SCOPE, GUESTS_SCOPE, personScope, SITE_SCOPE, usageDay } from './limits'

/** One call that was let through; hand it to settleCall with what was really used. */
export type Reservation = { userId: string; isGuest: boolean; day: Date; tokens: number }
export type ReserveResult =
  | { granted: true; reservation: Reservation }
  | { granted: false; refusedBy: 'person' | 'site' }

/** Who uses a model counts as one person, as part of the site and, where they are one, as one of its guests. */
const scopesOf = (userId: string, isGuest: boolean) => [
  SITE_SCOPE,
  personScope(userId),
  ...(isGuest ? [GUESTS_SCOPE] : []),
]

export function dailyLimits(): DailyLimits {
  const settings = env()
  return {
    callsPerPerson: settings.MODEL_CALLS_PER_PERSON_PER_DAY,
    tokensPerPerson: settings.MODEL_TOKENS_PER_PERSON_PER_DAY,
    callsPerSite: settings.MODEL_CALLS_PER_DAY,
    tokensPerSite: settings.MODEL_TOKENS_PER_DAY,
    guestsShare: settings.MODEL_GUESTS_SHARE,
  }
}

/**
 * Reserves one call and its worst-case tokens for a person, the site and, of a guest, all guests, or nothing at all. The
 * second statement locks the rows, holds them against the limits as they stand then, and raises all or none.
 */
export async function reserveCall(
  { userId, maxTokens, isGuest = false }: { userId: string; maxTokens: number; isGuest?: boolean },
  limits: DailyLimits = dailyLimits(),
  now: Date = new Date(),
): Promise<ReserveResult> {
  const day = usageDay(now)
  const tokens = Math.max(0, Math.ceil(maxTokens))
  const person = personScope(userId)
  const scopes = scopesOf(userId, isGuest)
  const guests = { calls: limits.callsPerSite * limits.guestsShare, tokens: limits.tokensPerSite * limits.guestsShare }
  await db.$executeRaw`
    INSERT INTO "UsageDay" (scope, day) SELECT scope, ${day}::date FROM unnest(${scopes}::text[]) AS scope
    ON CONFLICT (scope, day) DO NOTHING`
  const [result] = await db.$queryRaw<{ personHasRoom: boolean; taken: number }[]>`
    WITH room AS MATERIALIZED (
      SELECT scope FROM "UsageDay"
      WHERE day = ${day}::date AND scope = ANY(${scopes}::text[]) AND (
        (scope = ${SITE_SCOPE} AND calls < ${limits.callsPerSite}::bigint AND tokens + ${tokens}::int <= ${limits.tokensPerSite}::bigint)
        OR (scope = ${person} AND calls < ${limits.callsPerPerson}::bigint AND tokens + ${tokens}::int <= ${limits.tokensPerPerson}::bigint)
        OR (scope = ${GUESTS_SCOPE} AND calls < ${guests.calls}::float8 AND tokens + ${tokens}::int <= ${guests.tokens}::float8)
      )
      ORDER BY scope FOR UPDATE
    ), taken AS (
      UPDATE "UsageDay" AS usage SET calls = usage.calls + 1, tokens = usage.tokens + ${tokens}::int
      FROM room
      WHERE usage.scope = room.scope AND usage.day = ${day}::date AND (SELECT count(*) FROM room) = ${scopes.length}::int
      RETURNING usage.scope
    )
    SELECT EXISTS (SELECT 1 FROM room WHERE scope = ${person}) AS "personHasRoom", (SELECT count(*)::int FROM taken) AS taken`
  if (result?.taken === scopes.length) return { granted: true, reservation: { userId, isGuest, day, tokens } }
  return { granted: false, refusedBy: result?.personHasRoom ? 'site' : 'person' }
}

/** Replaces the reserved tokens by those used; a call that never happened (`used: null`) is given back whole. */
export async function settleCall({ userId, isGuest, day, tokens }: Reservation, used: number | null): Promise<void> {
  const tokenChange = Math.max(0, Math.ceil(used ?? 0)) - tokens
  const callChange = used === null ? -1 : 0
  // The same order of locks as above, or the two could wait for each other.
  await db.$executeRaw`
    WITH locked AS MATERIALIZED (
      SELECT scope FROM "UsageDay"
      WHERE day = ${day}::date AND scope = ANY(${scopesOf(userId, isGuest)}::text[])
      ORDER BY scope FOR UPDATE
    )
    UPDATE "UsageDay" AS usage
    SET tokens = GREATEST(0, usage.tokens + ${tokenChange}::int), calls = GREATEST(0, usage.calls + ${callChange}::int)
    FROM locked WHERE usage.scope = locked.scope AND usage.day = ${day}::date`
}

/** Notes what a call about a film used, for whoever looks at the day. */
export async function noteFilmCall(tokens: number, now: Date = new Date()): Promise<void> {
  const used = Math.ceil(tokens)
  const where = { scope_day: { scope: FILMS_SCOPE, day: usageDay(now) } }
  await db.usageDay.upsert({
    where,
    create: { ...where.scope_day, calls: 1, tokens: used },
    update: { calls: { increment: 1 }, tokens: { increment: used } },
  })
}
