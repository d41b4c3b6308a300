import 'server-only'
import { figuresOf, type GroupFigures } from './outcomes/figures'
import { type Measure, measures, type OutcomesOfDay, perPerson, summaryOf } from './outcomes/measures'
import { listListFigures, listOutcomes } from './outcomes/queries'
import { listPeople } from './queries'
import { type CurvePoint, curveOf, type Reading, readExperiment } from './reading'
import type { ExperimentView } from './schema'
import { differenceSequence, LEAST_PEOPLE, rhoFor } from './statistics/always-valid'
import type { Interval } from './statistics/summary'

const DAY_MS = 86_400_000

export type ReadGroupNow = { id: string; name: string; rows: OutcomesOfDay[]; figures: GroupFigures }

export type ReadNow = {
  measure: Measure
  reading: Reading
  groups: ReadGroupNow[]
  curves: { id: string; name: string; points: CurvePoint[] }[]
  /** Of each measure, each variant against the first; null while too few people are behind it. */
  beside: { measure: Measure; differences: (Interval | null)[] }[]
}

/** What an experiment has come to by now: the measure it was planned for, its curve, and every other measure beside it. */
export async function readNow(experiment: ExperimentView, now = new Date()): Promise<ReadNow> {
  const measure = measures.find(({ id }) => id === experiment.measure) ?? (measures[0] as Measure)
  const since = experiment.startedAt ?? now
  const period = { since, until: experiment.endedAt ?? now }
  const [rows, lists, people] = await Promise.all([
    listOutcomes('variantId', period),
    listListFigures('variantId', period),
    listPeople(experiment.id),
  ])
  const variantOf = new Map(people.map(({ userId, variantId }) => [userId, variantId]))
  // The hold-out runs beside other experiments: of its people every card counts. Of the others those of their own variant.
  const counts = ({ userId, group }: OutcomesOfDay) => experiment.kind === 'HOLDOUT' || group === variantOf.get(userId)
  const groups = experiment.variants.map(({ id, name }) => {
    const own = rows.filter((row) => variantOf.get(row.userId) === id && counts(row))
    const made = lists.find(({ group }) => group === id) ?? null
    return { id, name, rows: own, figures: figuresOf(perPerson(own), made) }
  })
  const { planned } = experiment
  const reading = readExperiment(
    experiment.variants.map(({ id, name, weight, assigned }, at) => ({
      id,
      name,
      weight,
      assigned,
      people: perPerson(groups[at]?.rows ?? []),
    })),
    { measure, planned, days: Math.max(1, (period.until.getTime() - since.getTime()) / DAY_MS) },
  )
  const [control, ...others] = groups
  const hasCurve = reading.state !== 'mismatch' && control
  return {
    measure,
    reading,
    groups,
    curves: hasCurve
      ? others.map(({ id, name, rows: own }) => ({
          id,
          name,
          points: curveOf(control.rows, own, { measure, planned, groups: groups.length }),
        }))
      : [],
    beside: reading.state === 'mismatch' || !control ? [] : besideIt(control, others, planned * groups.length),
  }
}

function besideIt(control: ReadGroupNow, others: readonly ReadGroupNow[], planned: number): ReadNow['beside'] {
  const look = { rho: rhoFor(planned) }
  return measures.map((measure) => {
    const first = summaryOf(measure, perPerson(control.rows))
    const differences = others.map(({ rows }) => {
      const summary = summaryOf(measure, perPerson(rows))
      if (Math.min(first.people, summary.people) < LEAST_PEOPLE) return null
      const { p: _, ...interval } = differenceSequence(summary, first, look)
      return interval
    })
    return { measure, differences }
  })
}
