import { fallsBy } from '../metrics'
import type { Slice, TuningSet } from './exams'
import { slices } from './exams'
import { chooseOnPlateau, type Figures, type Gain, mean, relativeGain } from './gains'
import type { TuningRow } from './tuning-rows'
import { numberAt, type TunedValues, withNumber } from './values'

/** A value of a row: its gain over what was served when the search began, and the mean of each exam it was asked. */
export type Trial = { row: string; value: number; gain: Gain; ndcg10: Record<string, number> }
/** What came of a row: from what to what, the gain over what it replaces, and why not where it was not taken. */
export type Decision = { row: string; from: number; to: number; gain: Gain; taken: boolean; why: string }
export type Tuning = { chosen: TunedValues; decisions: Decision[]; trials: Trial[] }

export type TuneOptions = {
  sets: readonly TuningSet[]
  start: TunedValues
  rows: readonly TuningRow[]
  ask: (over: TuningSet, slice: Slice, values: TunedValues) => Promise<Figures>
  /** Why values must not serve whatever they gain; asked only of those that would be taken. */
  refuse?: (values: TunedValues) => Promise<string | null>
  onTrial?: (trial: Trial) => void
  onDecision?: (decision: Decision, soFar: Tuning) => void
}

/**
 * One number after the other, all sets together. A row's plateau is chosen before its peak (chooseOnPlateau), and replaces what serves only
 * where it gains more than its standard error, loses no more than that on any slice of any set, and is not refused.
 */
export async function tune(options: TuneOptions): Promise<Tuning> {
  const { sets, start, rows, onTrial, onDecision, refuse = async () => null } = options
  const over = (on: readonly Slice[], values: TunedValues) => askAll(options, on, values)
  const soFar: Tuning = { chosen: start, decisions: [], trials: [] }
  for (const { path, values: tried, slices: on } of rows) {
    const serves = numberAt(soFar.chosen, path)
    const served = await over(on, start)
    const present = await over(on, soFar.chosen)
    const row: { value: number; figures: Figures[] }[] = []
    for (const value of withValue(tried, serves)) {
      const figures = value === serves ? present : await over(on, withNumber(soFar.chosen, path, value))
      row.push({ value, figures })
      const trial = {
        row: path,
        value,
        gain: rounded(relativeGain(served, figures, served)),
        ndcg10: means(sets, on, figures),
      }
      soFar.trials.push(trial)
      onTrial?.(trial)
    }
    const gains = row.map(({ figures }) => relativeGain(served, figures, served).mean)
    const best = row[gains.indexOf(Math.max(...gains))]!.figures
    const to = chooseOnPlateau(
      row.map(({ value, figures }) => ({ value, behind: relativeGain(figures, best, served) })),
      serves,
    )
    const gain = relativeGain(present, row.find(({ value }) => value === to)!.figures, served)
    const changed = withNumber(soFar.chosen, path, to)
    const why = await whyNot()
    if (why === null) soFar.chosen = changed
    const decision = { row: path, from: serves, to, gain: rounded(gain), taken: why === null, why: why ?? 'pays' }
    soFar.decisions.push(decision)
    onDecision?.(decision, soFar)

    async function whyNot(): Promise<string | null> {
      if (to === serves) return 'what serves is on the plateau of the best'
      if (!fallsBy({ mean: -gain.mean, standardError: gain.error }, 1)) return 'gains no more than its standard error'
      for (const slice of slices) {
        const [base, from, now] = [
          await over([slice], start),
          await over([slice], soFar.chosen),
          await over([slice], changed),
        ]
        const loses = sets.findIndex((_, at) => {
          const change = relativeGain([from[at]!], [now[at]!], [base[at]!])
          return fallsBy({ mean: change.mean, standardError: change.error }, 1)
        })
        if (loses >= 0) return `loses more than its standard error on ${sets[loses]!.name}, ${slice}`
      }
      return refuse(changed)
    }
  }
  return soFar
}

async function askAll({ sets, ask }: TuneOptions, on: readonly Slice[], values: TunedValues): Promise<Figures[]> {
  const figures: Figures[] = []
  for (const slice of on) for (const set of sets) figures.push(await ask(set, slice, values))
  return figures
}

const withValue = (values: readonly number[], value: number) =>
  [...new Set([...values, value])].sort((left, right) => left - right)

function means(sets: readonly TuningSet[], on: readonly Slice[], figures: readonly Figures[]): Record<string, number> {
  const names = on.flatMap((slice) => sets.map(({ name }) => `${name}, ${slice}`))
  return Object.fromEntries(names.map((name, at) => [name, round(mean(figures[at]!.ndcg))]))
}

const rounded = ({ mean: gain, error }: Gain): Gain => ({ mean: round(gain), error: round(error) })
const round = (value: number) => Math.round(value * 1e5) / 1e5
