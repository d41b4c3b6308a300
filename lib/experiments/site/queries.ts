import 'server-only'
import { FILMS_SCOPE, SITE_SCOPE } from '../../ai/limits'
import { db } from '../../db'
import { env } from '../../env'
import { getVisits } from './visits'

export type RightNow = {
  /** Of people whose behaviour may be kept. */
  visitsToday: number
  /** When those were counted, and on a large site how to count them anew where that was a while ago. */
  visitsAt: Date
  renew: (() => Promise<void>) | null
  /** With a list in the last hour, and since midnight (UTC). */
  peopleThisHour: number
  peopleToday: number
  listsToday: number
  writing: number
  calls: number
  tokens: number
  mostCalls: number
  mostTokens: number
  /** Of those, texts about films; they may use no more than their share. */
  films: { calls: number; tokens: number; mostTokens: number }
  faults: { kind: string; use: string; count: number; sentence: string; lastAt: Date }[]
  running: { id: string; title: string; ramp: number; kind: string }[]
  night: { endedAt: Date | null; outcome: string | null; failed: boolean } | null
  openNotTrue: number
}

/** What the site is doing at this moment; admins’ own lists do not count. */
export async function getRightNow(now = new Date()): Promise<RightNow> {
  const today = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()))
  const [visits, lists, usage, faults, running, night, openNotTrue] = await Promise.all([
    getVisits({ since: today, until: now }),
    db.$queryRaw<Pick<RightNow, 'peopleThisHour' | 'peopleToday' | 'listsToday' | 'writing'>[]>`
      SELECT count(DISTINCT slate."userId") FILTER (WHERE slate."startedAt" > ${new Date(now.getTime() - 3_600_000)})::int AS "peopleThisHour",
        count(DISTINCT slate."userId")::int AS "peopleToday", count(*)::int AS "listsToday",
        count(*) FILTER (WHERE slate."status" = 'STREAMING' AND slate."startedAt" > ${new Date(now.getTime() - 300_000)})::int AS "writing"
      FROM "Slate" slate JOIN "User" person ON person."id" = slate."userId" AND person."role" = 'PERSON'
      WHERE slate."startedAt" >= ${today}`,
    db.usageDay.findMany({ where: { scope: { in: [SITE_SCOPE, FILMS_SCOPE] }, day: today } }),
    db.modelFault.findMany({
      where: { day: today },
      orderBy: { count: 'desc' },
      take: 10,
      select: { kind: true, use: true, count: true, sentence: true, lastAt: true },
    }),
    db.experiment.findMany({ where: { status: 'RUNNING' }, select: { id: true, title: true, ramp: true, kind: true } }),
    db.engineLease.findUnique({ where: { name: 'train' }, select: { endedAt: true, outcome: true, failed: true } }),
    db.wordsVerdict.count({ where: { verdict: 'NOT_TRUE', closedAt: null } }),
  ])
  const { MODEL_CALLS_PER_DAY: mostCalls, MODEL_TOKENS_PER_DAY: mostTokens, MODEL_FILMS_SHARE } = env()
  const usedBy = (scope: string) => usage.find((each) => each.scope === scope) ?? { calls: 0, tokens: 0 }
  const [ofSite, ofFilms] = [usedBy(SITE_SCOPE), usedBy(FILMS_SCOPE)]
  const none = { peopleThisHour: 0, peopleToday: 0, listsToday: 0, writing: 0 }
  return {
    ...(lists[0] ?? none),
    visitsToday: visits.days.get(today.toISOString().slice(0, 10)) ?? 0,
    visitsAt: visits.countedAt,
    renew: visits.renew,
    calls: ofSite.calls,
    tokens: ofSite.tokens,
    films: { calls: ofFilms.calls, tokens: ofFilms.tokens, mostTokens: mostTokens * MODEL_FILMS_SHARE },
    mostCalls,
    mostTokens,
    faults,
    running,
    night,
    openNotTrue,
  }
}
