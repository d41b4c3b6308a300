import 'server-only'
import { db } from '../../db'
import { fromNumbers, toNumbers } from '../outcomes/measures'
import type { Counted } from './count'
import { EDITION, type KeptFigures, type ShownOutcomes } from './form'

const ROWS_A_STATEMENT = 5_000
/** Writing sums of some ten thousand people takes seconds on a busy database. */
const WRITING_MS = 120_000
const CLAIM_MS = 10 * 60_000

export type Kept = Counted & { countedAt: Date }

/** What the last night kept of a scope; null where it kept nothing, or in an earlier form. */
export async function findKept(scope: string): Promise<Kept | null> {
  const [kept, people] = await Promise.all([
    db.keptReading.findUnique({ where: { scope } }),
    // One value of JSON is read many times faster than as many rows.
    db.$queryRaw<{ rows: [string, string, number[], number[]][] | null }[]>`
      SELECT json_agg(json_build_array("group", "userId", "sums", "settled")) AS "rows" FROM "KeptOutcome" WHERE "scope" = ${scope}`,
  ])
  if (!kept || kept.edition !== EDITION) return null
  const figures = kept.figures as unknown as KeptFigures
  const { through, settledUntil, countedAt } = kept
  const empty = () =>
    new Map(
      Object.entries(figures.days).map(
        ([group, days]) => [group || null, { people: new Map(), days: [...days] }] as const,
      ),
    ) as Counted['groups']
  const [groups, settled] = [empty(), empty()]
  const until = settledUntil.toISOString().slice(0, 10)
  for (const own of settled.values()) own.days = own.days.filter(({ day }) => day < until)
  for (const [group, userId, sums, before] of people[0]?.rows ?? []) {
    groups.get(group || null)?.people.set(userId, { userId, ...fromNumbers(sums) })
    if (before.length > 0) settled.get(group || null)?.people.set(userId, { userId, ...fromNumbers(before) })
  }
  return { through, settledUntil, countedAt, figures, groups, settled }
}

/** What pages last told of a scope: one row, however many people are behind it. Null where that was never put together. */
export async function findShown(
  scope: string,
): Promise<(ShownOutcomes & { countedAt: Date; through: Date; keptAt: Date }) | null> {
  const kept = await db.keptReading.findUnique({
    where: { scope },
    select: { edition: true, shown: true, shownAt: true, through: true, countedAt: true },
  })
  if (!kept?.shown || !kept.shownAt || kept.edition !== EDITION) return null
  const { shown, shownAt, through, countedAt: keptAt } = kept
  return { ...(shown as unknown as ShownOutcomes), countedAt: shownAt, through, keptAt }
}

/** Puts it there for the next visits, and lets others count again. */
export async function keepShown(scope: string, shown: ShownOutcomes, shownAt: Date): Promise<void> {
  await db.keptReading.updateMany({
    where: { scope },
    data: { shown: JSON.parse(JSON.stringify(shown)), shownAt, claimedAt: null },
  })
}

/** Whether this caller is the one to count it anew; of several at once one is, and a claim that was left holds ten minutes. */
export async function claimShown(scope: string, now: Date): Promise<boolean> {
  const { count } = await db.keptReading.updateMany({
    where: { scope, OR: [{ claimedAt: null }, { claimedAt: { lt: new Date(now.getTime() - CLAIM_MS) } }] },
    data: { claimedAt: now },
  })
  return count > 0
}

/** Puts it in the place of what was counted at `before`; of two at once the first is kept. */
export async function keep(scope: string, counted: Counted, { now, before }: { now: Date; before: Date | null }) {
  const { through, settledUntil, figures } = counted
  const rows = [...counted.groups].flatMap(([group, { people }]) =>
    [...people.values()].map((person) => {
      const settled = counted.settled.get(group)?.people.get(person.userId)
      return {
        group: group ?? '',
        userId: person.userId,
        sums: toNumbers(person),
        settled: settled ? toNumbers(settled) : [],
      }
    }),
  )
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`kept ${scope}`}))`
      const known = await tx.keptReading.findUnique({ where: { scope }, select: { countedAt: true, edition: true } })
      if (known && known.edition === EDITION && known.countedAt.getTime() !== before?.getTime()) return
      const data = {
        countedAt: now,
        through,
        settledUntil,
        edition: EDITION,
        figures: JSON.parse(JSON.stringify(figures)),
      }
      await tx.keptReading.upsert({ where: { scope }, create: { scope, ...data }, update: data })
      await tx.keptOutcome.deleteMany({ where: { scope } })
      for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
        // Somebody who left meanwhile, or took their consent back, has no sums.
        await tx.$executeRaw`
          INSERT INTO "KeptOutcome" ("scope", "group", "userId", "sums", "settled")
          SELECT ${scope}, own."group", own."userId", own."sums", own."settled"
          FROM json_to_recordset(${JSON.stringify(rows.slice(from, from + ROWS_A_STATEMENT))}::json)
            AS own("group" text, "userId" text, "sums" float8[], "settled" float8[])
          JOIN "Consent" consent ON consent."userId" = own."userId" AND consent."purpose" = 'BEHAVIOUR' AND consent."granted"`
    },
    { timeout: WRITING_MS, maxWait: 10_000 },
  )
}

/** Readings of a kind that are of no use any more. */
export async function forgetKept(kind: string, scopes: readonly string[]): Promise<void> {
  const where = { scope: { startsWith: kind, notIn: [...scopes] } }
  await db.keptOutcome.deleteMany({ where })
  await db.keptReading.deleteMany({ where })
}
