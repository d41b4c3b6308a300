import type { GroupResult, ModelResult } from './evaluate'
import { meanWithError } from './metrics'
import { baselineNames } from './recommenders'

/** A table for each group of people, with paired differences to the best baseline of the same run. */
export function reportTables(results: readonly ModelResult[]): string {
  const labels = results[0]?.groups.map(({ label }) => label) ?? []
  const tables = labels.map((label, group) => groupTable(label, group, results))
  return [...tables, costTable(results)].join('\n\n')
}

/** The baseline with the highest NDCG@10 in a group, null when none ran. */
export function bestBaseline(results: readonly ModelResult[], group: number): ModelResult | null {
  const ndcg = (result: ModelResult) => result.groups[group]?.metrics.ndcg10.mean ?? 0
  const baselines = results.filter(({ model }) => baselineNames.includes(model))
  return baselines.reduce<ModelResult | null>((best, next) => (best && ndcg(best) >= ndcg(next) ? best : next), null)
}

/** Mean ± standard error over the same people of NDCG@10 of one model minus another. */
export function pairedDifference(left: GroupResult, right: GroupResult): { mean: number; standardError: number } {
  return meanWithError(left.ndcgByPerson.map((value, person) => value - (right.ndcgByPerson[person] ?? 0)))
}

function groupTable(label: string, group: number, results: readonly ModelResult[]): string {
  const best = bestBaseline(results, group)
  const header = ['model', 'NDCG@10', 'Recall@10', 'Prec@10', 'MRR', 'coverage', 'diversity', 'popularity %']
  const rows = results.flatMap(({ model, groups }) => {
    const result = groups[group]
    if (!result) return []
    const { metrics } = result
    const figures = [metrics.ndcg10, metrics.recall10, metrics.precision10, metrics.mrr].map(withError)
    const rest = [result.coverage.toFixed(3), metrics.diversity.mean.toFixed(3), metrics.popularity.mean.toFixed(1)]
    const reference = best?.groups[group]
    const difference = reference && best.model !== model ? signed(pairedDifference(result, reference)) : ''
    return [[model, ...figures, ...rest, difference]]
  })
  const people = results[0]?.groups[group]?.people ?? 0
  return `Profiles: ${label}; ${people} people with something to find\n\n${markdown([...header, `NDCG@10 against ${best?.model ?? 'baseline'}`], rows)}`
}

function costTable(results: readonly ModelResult[]): string {
  const header = ['model', 'training s', 'list p50 ms', 'p95 ms', 'p99 ms']
  const rows = results.map(({ model, trainMs, listMs }) => [
    model,
    (trainMs / 1000).toFixed(1),
    ...[listMs.p50, listMs.p95, listMs.p99].map((ms) => ms.toFixed(2)),
  ])
  return markdown(header, rows)
}

/** A Markdown table whose columns line up in a terminal too. */
export function markdown(header: string[], rows: string[][]): string {
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (cells: string[]) => `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`
  return [line(header), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n')
}

export function withError({ mean, standardError }: { mean: number; standardError: number }): string {
  return `${short(mean)} ± ${short(standardError)}`
}

export function signed(figure: { mean: number; standardError: number }): string {
  return `${figure.mean < 0 ? '-' : '+'}${short(Math.abs(figure.mean))} ± ${short(figure.standardError)}`
}

/** .1377 rather than 0.1377. */
function short(value: number): string {
  return value.toFixed(4).replace(/^0/, '')
}
