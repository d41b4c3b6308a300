import type { RatingSet } from '../../models/training-data'
import type { ModelResult } from '../evaluate'
import { markdown, withError } from '../report'
import type { Plan } from '../split'
import { type Fairness, fairnessOf, kindsOfSet, worstOf } from './fairness'
import { measuredPeople } from './measured-people'

/** Of every model the worst group of each dimension beside the mean; of the last one every group. */
export function fairnessTables(set: RatingSet, plan: Plan, results: readonly ModelResult[]): string {
  const kinds = kindsOfSet(set)
  const measured = results.map(({ model, rankings }) => ({
    model,
    fairness: fairnessOf(kinds, measuredPeople(set, plan, rankings)),
  }))
  const last = measured.at(-1)
  const tables = [
    worstTable(measured),
    ...(last ? [peopleTable(last.model, last.fairness), filmTable(last.model, last.fairness)] : []),
  ]
  return tables.join('\n\n')
}

function worstTable(measured: readonly { model: string; fairness: Fairness }[]): string {
  const rows = measured.map(({ model, fairness }) => [
    model,
    withError(fairness.all),
    ...worstOf(fairness.people).map(({ label, people, ndcg10 }) => `${label} (${people}): ${withError(ndcg10)}`),
    ...worstOf(fairness.films).map(({ label, ratio }) => `${label}: ${ratio.toFixed(2)}`),
  ])
  const [first] = measured
  const people = first ? worstOf(first.fairness.people).map(({ dimension }) => `worst ${dimension}`) : []
  const films = first ? worstOf(first.fairness.films).map(({ dimension }) => `least shown ${dimension}`) : []
  return markdown(['model', 'NDCG@10', ...people, ...films], rows)
}

function peopleTable(model: string, { people, all }: Fairness): string {
  const rows = people.map(({ dimension, label, people: count, ndcg10 }) => [
    dimension,
    label,
    String(count),
    withError(ndcg10),
    (ndcg10.mean / all.mean).toFixed(2),
  ])
  return `People served by ${model}\n\n${markdown(['by', 'group', 'people', 'NDCG@10', '× mean'], rows)}`
}

function filmTable(model: string, { films }: Fairness): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const rows = films.map(({ dimension, label, shown, wanted, ratio }) => [
    dimension,
    label,
    percent(shown),
    percent(wanted),
    ratio.toFixed(2),
  ])
  return `Films shown by ${model}\n\n${markdown(['by', 'group', 'of the first ten', 'of what was liked', 'ratio'], rows)}`
}
