import 'server-only'
import { db } from '../db'
import { env } from '../env'
import { type DailyLimits, FILMS_SCOPE, GUESTS_SCOPE, personScope, SITE_SCOPE, usageDay } from './limits'

/** One call that was let through; hand it to settleCall with what was really used. */
export type Reservation = { scopes: string[]; day: Date; tokens: number }
export type ReserveResult<By extends string = 'person' | 'site'> =
  | { granted: true; reservation: Reservation }
  | { granted: false; refusedBy: By }

/** What one scope may use in a day. */
type Room = { scope: string; calls: number; tokens: number }

export function dailyLimits(): DailyLimits {
  const settings = env()
  return {
    callsPerPerson: settings.MODEL_CALLS_PER_PERSON_PER_DAY,
    tokensPerPerson: settings.MODEL_TOKENS_PER_PERSON_PER_DAY,
    callsPerSite: settings.MODEL_CALLS_PER_DAY,
    tokensPerSite: settings.MODEL_TOKENS_PER_DAY,
    guestsShare: settings.MODEL_GUESTS_SHARE,
    filmsShare: settings.MODEL_FILMS_SHARE,
  }
}

const siteRoom = ({ callsPerSite, tokensPerSite }: DailyLimits, scope = SITE_SCOPE, share = 1): Room => ({
  scope,
  calls: callsPerSite * share,
  tokens: tokensPerSite * share,
})

/** Reserves one call and its worst-case tokens for a person, the site and, of a guest, all guests, or nothing at all. */
export async function reserveCall(
  { userId, maxTokens, isGuest = false }: { userId: string; maxTokens: number; isGuest?: boolean },
  limits: DailyLimits = dailyLimits(),
  now: Date = new Date(),
): Promise<ReserveResult> {
  const own = { scope: personScope(userId), calls: limits.callsPerPerson, tokens: limits.tokensPerPerson }
  const guests = isGuest ? [siteRoom(limits, GUESTS_SCOPE, limits.guestsShare)] : []
  const { reservation, full } = await reserve([siteRoom(limits), own, ...guests], maxTokens, now)
  if (reservation) return { granted: true, reservation }
  return { granted: false, refusedBy: full.includes(own.scope) ? 'person' : 'site' }
}

/** The same of a call about a film: for the site, and for texts about films, which have a share of it. */
export async function reserveFilmCall(
  maxTokens: number,
  limits: DailyLimits = dailyLimits(),
  now: Date = new Date(),
): Promise<ReserveResult<'films' | 'site'>> {
  const rooms = [siteRoom(limits), siteRoom(limits, FILMS_SCOPE, limits.filmsShare)]
  const { reservation, full } = await reserve(rooms, maxTokens, now)
  if (reservation) return { granted: true, reservation }
  return { granted: false, refusedBy: full.includes(SITE_SCOPE) ? 'site' : 'films' }
}

/** What texts about films may still use today: calls and tokens of their share, or of the site where that is less. */
export async function filmsLeft(
  limits: DailyLimits = dailyLimits(),
  now: Date = new Date(),
): Promise<{ calls: number; tokens: number }> {
  const rooms = [siteRoom(limits), siteRoom(limits, FILMS_SCOPE, limits.filmsShare)]
  const used = await db.usageDay.findMany({
    where: { day: usageDay(now), scope: { in: rooms.map(({ scope }) => scope) } },
  })
  const left = (of: 'calls' | 'tokens') =>
    Math.min(
      ...rooms.map((room) =>
        Math.max(0, Math.floor(room[of] - (used.find(({ scope }) => scope === room.scope)?.[of] ?? 0))),
      ),
    )
  return { calls: left('calls'), tokens: left('tokens') }
}

/**
 * One call and its tokens of every room, or of none. The second statement locks the rows, holds them against the limits as they
 * stand then, and raises all or none; `full` are the scopes that had no room.
 */
async function reserve(
  rooms: readonly Room[],
  maxTokens: number,
  now: Date,
): Promise<{ reservation: Reservation | null; full: string[] }> {
  const day = usageDay(now)
  const tokens = Math.max(0, Math.ceil(maxTokens))
  const scopes = rooms.map(({ scope }) => scope)
  const [mostCalls, mostTokens] = [rooms.map(({ calls }) => calls), rooms.map((room) => room.tokens)]
  await db.$executeRaw`
    INSERT INTO "UsageDay" (scope, day) SELECT scope, ${day}::date FROM unnest(${scopes}::text[]) AS scope
    ON CONFLICT (scope, day) DO NOTHING`
  const [result] = await db.$queryRaw<{ free: string[]; taken: number }[]>`
    WITH room AS MATERIALIZED (
      SELECT usage.scope FROM "UsageDay" AS usage
      JOIN unnest(${scopes}::text[], ${mostCalls}::float8[], ${mostTokens}::float8[]) AS most (scope, calls, tokens)
        ON most.scope = usage.scope
      WHERE usage.day = ${day}::date AND usage.calls < most.calls AND usage.tokens + ${tokens}::int <= most.tokens
      ORDER BY usage.scope FOR UPDATE OF usage
    ), taken AS (
      UPDATE "UsageDay" AS usage SET calls = usage.calls + 1, tokens = usage.tokens + ${tokens}::int
      FROM room
      WHERE usage.scope = room.scope AND usage.day = ${day}::date AND (SELECT count(*) FROM room) = ${scopes.length}::int
      RETURNING usage.scope
    )
    SELECT coalesce((SELECT array_agg(scope) FROM room), '{}') AS "free", (SELECT count(*)::int FROM taken) AS taken`
  if (result?.taken === scopes.length) return { reservation: { scopes, day, tokens }, full: [] }
  const free = new Set(result?.free)
  return { reservation: null, full: scopes.filter((scope) => !free.has(scope)) }
}

/** Replaces the reserved tokens by those used; a call that never happened (`used: null`) is given back whole. */
export async function settleCall({ scopes, day, tokens }: Reservation, used: number | null): Promise<void> {
  const tokenChange = Math.max(0, Math.ceil(used ?? 0)) - tokens
  const callChange = used === null ? -1 : 0
  // The same order of locks as above, or the two could wait for each other.
  await db.$executeRaw`
    WITH locked AS MATERIALIZED (
      SELECT scope FROM "UsageDay"
      WHERE day = ${day}::date AND scope = ANY(${scopes}::text[])
      ORDER BY scope FOR UPDATE
    )
    UPDATE "UsageDay" AS usage
    SET tokens = GREATEST(0, usage.tokens + ${tokenChange}::int), calls = GREATEST(0, usage.calls + ${callChange}::int)
    FROM locked WHERE usage.scope = locked.scope AND usage.day = ${day}::date`
}
