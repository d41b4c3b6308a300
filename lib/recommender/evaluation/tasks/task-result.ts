import { meanWithError } from '../metrics'
import { markdown, signed, withError } from '../report'

/** `failures`: questions without an answer, by what went wrong. */
export type Cost = { tokens: number; steps: number; ms: number; failures: Readonly<Record<string, number>> }
export const noCost: Cost = { tokens: 0, steps: 0, ms: 0, failures: {} }

/** Who answers: the floor, a baseline, code that serves, or a model. */
export type RowKind = 'floor' | 'baseline' | 'code' | 'model' | 'tools'
/** [questions] every figure of each question, in one order for all rows of a task; null where it was not asked. */
export type TaskRow = { name: string; kind: RowKind; figures: Record<string, (number | null)[]>; cost?: Cost }
export type TaskResult = {
  task: TaskName
  title: string
  /** What a model is judged by; of errors less is better. */
  main: string
  lessIsBetter?: boolean
  /** Shown as its root: means of squares. */
  roots?: readonly string[]
  rows: TaskRow[]
  note?: string
}

export const taskNames = ['rating', 'direct', 'sequential', 'explanation', 'summary', 'wishes'] as const
export type TaskName = (typeof taskNames)[number]

/** Per task: whether the model is better than the best code by more than two standard errors, and in which way it was asked. */
export type Verdict = { better: 'code' | 'model' | 'tools'; difference: number; standardError: number }

const valuesOf = (row: TaskRow, figure: string) => (row.figures[figure] ?? []).filter((value) => value !== null)

export function taskTable({ rows, roots = [] }: TaskResult): string {
  const figures = Object.keys(rows[0]?.figures ?? {})
  const costs = rows.some(({ cost }) => cost)
  const cells = rows.map((row) => [
    row.name,
    ...figures.map((figure) => {
      const values = valuesOf(row, figure)
      const { mean, standardError } = meanWithError(values)
      if (values.length === 0) return ''
      if (!roots.includes(figure)) return withError({ mean, standardError })
      const root = Math.sqrt(mean)
      return withError({ mean: root, standardError: root > 0 ? standardError / (2 * root) : 0 })
    }),
    ...(costs ? costCells(row, rows[0]?.figures[figures[0] ?? '']?.length ?? 1) : []),
  ])
  return markdown(['who', ...figures, ...(costs ? ['tokens', 'steps', 'ms', 'failed'] : [])], cells)
}

const costCells = ({ cost }: TaskRow, questions: number): string[] =>
  cost
    ? [
        ...[cost.tokens, cost.steps, cost.ms].map((total) => (total / Math.max(1, questions)).toFixed(1)),
        failuresText(cost.failures),
      ]
    : ['0', '0', '', '']

/** "3: 2 timeout-first, 1 unreadable". */
function failuresText(failures: Cost['failures']): string {
  const kinds = Object.entries(failures).toSorted(([, one], [, other]) => other - one)
  const total = kinds.reduce((sum, [, count]) => sum + count, 0)
  return total === 0 ? '0' : `${total}: ${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')}`
}

/** From fewer questions nothing is concluded: three that go alike have no error to speak of. */
const LEAST_ASKED = 30

/** Null where no model was asked, or too little. Questions a model failed count as it answered them: not at all. */
export function verdictOf({ rows, main, lessIsBetter }: TaskResult): Verdict | null {
  const sign = lessIsBetter ? -1 : 1
  const meanOf = (row: TaskRow) => sign * meanWithError(valuesOf(row, main)).mean
  const best = (kinds: readonly RowKind[]) =>
    rows.filter(({ kind }) => kinds.includes(kind)).toSorted((one, other) => meanOf(other) - meanOf(one))[0]
  const [code, model] = [best(['code', 'baseline']), best(['model', 'tools'])]
  if (!code || !model || (model.kind !== 'model' && model.kind !== 'tools')) return null
  const pairs = (model.figures[main] ?? []).flatMap((value, at) => {
    const other = code.figures[main]?.[at]
    return value === null || other == null ? [] : [sign * (value - other)]
  })
  if (pairs.length < LEAST_ASKED) return null
  const { mean, standardError } = meanWithError(pairs)
  const isBetter = standardError > 0 && mean > 2 * standardError
  return { better: isBetter ? model.kind : 'code', difference: mean, standardError }
}

export function verdictLine(task: TaskName, verdict: Verdict | null): string {
  if (!verdict) return `${task}: no model was asked, or fewer than ${LEAST_ASKED} questions; code goes on.`
  const who = { code: 'code goes on', model: 'the model does better', tools: 'the model with tools does better' }
  return `${task}: ${who[verdict.better]} (${signed({ mean: verdict.difference, standardError: verdict.standardError })} for the model).`
}
