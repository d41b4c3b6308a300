import 'server-only'
import type { Outcomes } from './kept/form'
import { getOutcomes } from './kept/get-outcomes'
import type { DayOfGroup } from './outcomes/days'
import { figuresOf, type GroupFigures, summaryIn, type Told, toldOf } from './outcomes/figures'
import { listFigures } from './outcomes/list-counts'
import { type Measure, measures } from './outcomes/measures'
import { type CurvePoint, curveOf, type Reading, readExperiment } from './reading'
import type { ExperimentView } from './schema'
import { experimentScope } from './scopes'
import { differenceSequence, LEAST_PEOPLE, rhoFor } from './statistics/always-valid'
import type { Interval } from './statistics/summary'

const DAY_MS = 86_400_000

export type ReadGroupNow = {
  id: string
  name: string
  told: Told
  days: DayOfGroup[]
  figures: GroupFigures
}

export type ReadNow = {
  measure: Measure
  reading: Reading
  groups: ReadGroupNow[]
  curves: { id: string; name: string; points: CurvePoint[] }[]
  /** Of each measure, each variant against the first; null while too few people are behind it. */
  beside: { measure: Measure; differences: (Interval | null)[] }[]
  /** Of a large experiment, when it was counted, and how to count it anew for the next visit. */
  countedAt: Date | null
  renew: Outcomes['renew']
}

const nobody = toldOf([])

/** What an experiment has come to by now: the measure it was planned for, its curve, and every other measure beside it. */
export async function readNow(experiment: ExperimentView, now = new Date()): Promise<ReadNow> {
  const scope = experimentScope(experiment, now)
  const { measure, period } = scope
  const outcomes = await getOutcomes(scope, now)
  const groups = experiment.variants.map(({ id, name }) => {
    const { told, days } = outcomes.groups.get(id) ?? { told: nobody, days: [] }
    const made = outcomes.lists.find(({ group }) => group === id)
    return { id, name, told, days, figures: figuresOf(told, made ? listFigures(made) : null) }
  })
  const { planned, leastDays } = experiment
  const reading = readExperiment(
    experiment.variants.map(({ id, name, weight, assigned }, at) => ({
      id,
      name,
      weight,
      assigned,
      summary: summaryIn(groups[at]?.told ?? nobody, measure),
    })),
    { measure, planned, leastDays, days: (period.until.getTime() - period.since.getTime()) / DAY_MS },
  )
  const [control, ...others] = groups
  const hasCurve = reading.state !== 'mismatch' && control
  return {
    measure,
    reading,
    groups,
    curves: hasCurve
      ? others.map(({ id, name, days }) => ({
          id,
          name,
          points: curveOf(control.days, days, { planned, groups: groups.length }),
        }))
      : [],
    beside: reading.state === 'mismatch' || !control ? [] : besideIt(control, others, planned * groups.length),
    countedAt: outcomes.countedAt,
    renew: outcomes.renew,
  }
}

function besideIt(control: ReadGroupNow, others: readonly ReadGroupNow[], planned: number): ReadNow['beside'] {
  const look = { rho: rhoFor(planned) }
  return measures.map((measure) => {
    const first = summaryIn(control.told, measure)
    const differences = others.map(({ told }) => {
      const summary = summaryIn(told, measure)
      if (Math.min(first.people, summary.people) < LEAST_PEOPLE) return null
      const { p: _, ...interval } = differenceSequence(summary, first, look)
      return interval
    })
    return { measure, differences }
  })
}
