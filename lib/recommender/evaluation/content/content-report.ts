import type { GroupResult, ModelResult } from '../evaluate'
import { markdown, pairedDifference, signed, withError } from '../report'
import type { CurvePoint } from './growth-curve'

/** One table: the figures of each model, and its NDCG@10 less that of popularity over the same people. */
export function contentTable(results: readonly ModelResult[], textsMissing: readonly string[]): string {
  const header = ['content', 'NDCG@10', 'Recall@10', 'MRR', 'coverage', 'popularity %', 'NDCG@10 against popularity']
  const reference = groupOf(results, 'popularity')
  const rows = results.map(({ model, groups }) => {
    const group = groups[0]!
    const { ndcg10, recall10, mrr, popularity } = group.metrics
    const difference = reference && reference !== group ? signed(pairedDifference(group, reference)) : ''
    return [
      model,
      ...[ndcg10, recall10, mrr].map(withError),
      group.coverage.toFixed(3),
      popularity.mean.toFixed(1),
      difference,
    ]
  })
  const missing = textsMissing.map((name) => [name, 'no approved texts'])
  const people = reference?.people ?? 0
  return `${people} people with something to find\n\n${markdown(header, [...rows, ...missing])}`
}

function groupOf(results: readonly ModelResult[], name: string): GroupResult | undefined {
  return results.find(({ model }) => model === name)?.groups[0]
}

/** The curve as a table: a row for each size of site, a column for each length of profile. */
export function curveTable(points: readonly CurvePoint[]): string {
  const labels = points[0]?.gains.map(({ label }) => label) ?? []
  const rows = points.map(({ people, likes, gains }) => [
    String(people),
    String(likes),
    ...gains.map(({ gain }) => signed(gain)),
  ])
  return markdown(['people', 'likes', ...labels], rows)
}
