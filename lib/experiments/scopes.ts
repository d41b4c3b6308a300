import 'server-only'
import { db } from '../db'
import { daysAfter, midnight, type Scope, wholeNight } from './kept/form'
import { keepOutcomes } from './kept/get-outcomes'
import { forgetKept } from './kept/store'
import { type Measure, measures, type TextKey, textKeys } from './outcomes/measures'
import { listExperiments } from './queries'
import type { ExperimentView } from './schema'

export const VERSION_DAYS = 90

export const measureOf = (experiment: ExperimentView): Measure =>
  measures.find(({ id }) => id === experiment.measure) ?? (measures[0] as Measure)

/**
 * An experiment's own cards. The hold-out runs beside other experiments: of its people every card counts. Of the others those
 * of their own variant.
 */
export function experimentScope(experiment: ExperimentView, now: Date): Scope {
  return {
    name: `experiment:${experiment.id}`,
    grouping: 'variantId',
    of: 'all',
    period: { since: experiment.startedAt ?? now, until: experiment.endedAt ?? now },
    measure: measureOf(experiment),
    grows: true,
    own: async (rows) => {
      const userIds = [...new Set(rows.map(({ userId }) => userId))]
      const members = await db.$queryRaw<{ groups: [string, string][] | null }[]>`
        SELECT json_agg(json_build_array("userId", "variantId")) AS "groups" FROM "ExperimentPerson"
        WHERE "experimentId" = ${experiment.id} AND "userId" = ANY(${userIds})`
      const variantOf = new Map(members[0]?.groups ?? [])
      return rows.flatMap((row) => {
        const group = variantOf.get(row.userId)
        return group !== undefined && (experiment.kind === 'HOLDOUT' || row.group === group) ? [{ ...row, group }] : []
      })
    },
  }
}

/** What came of each version of a prompt in the last weeks: of cards, or of texts beside lists. */
export const versionsScope = (key: 'SLATE' | TextKey, now: Date): Scope => ({
  name: key === 'SLATE' ? 'versions' : `versions:${key}`,
  grouping: 'promptVersionId',
  of: key === 'SLATE' ? 'cards' : key,
  period: { since: daysAfter(midnight(now), -VERSION_DAYS), until: now },
  measure: measures[0] as Measure,
  grows: false,
  own: async (rows) => rows,
})

/** The nightly work: what each page of experiments tells, of a large site. False where something is left for another call. */
export async function keepReadings(now = new Date(), night = wholeNight(now)): Promise<boolean> {
  const experiments = await listExperiments()
  const versions = (['SLATE', ...textKeys] as const).map((key) => versionsScope(key, now))
  const scopes = [...experiments.map((experiment) => experimentScope(experiment, now)), ...versions]
  for (const scope of scopes) if (!(await keepOutcomes(scope, now, night))) return false
  await forgetKept(
    'experiment:',
    scopes.map(({ name }) => name),
  )
  return true
}
