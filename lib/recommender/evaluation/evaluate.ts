import { topRows } from '../matrix/top-rows'
import { likeCounts } from '../models/popularity'
import { likeThreshold, type Profile, type RatingSet } from '../models/training-data'
import { type ListMetrics, meanWithError, measureList, metricNames, percentiles } from './metrics'
import { trainers } from './recommenders'
import { type EngineSettings, servedSettings } from './settings'
import { coldPlan, inTimePlan, newFilmsPlan, type Plan, type Question, timeCutPlan, warmPlan } from './split'
import type { Scorer, Trainer } from './trainer'

export const protocols = ['A', 'B', 'C', 'D', 'E'] as const
export type Protocol = (typeof protocols)[number]

export type EvaluateOptions = {
  protocol: Protocol
  models: readonly string[]
  seed: number
  /** Milliseconds, from any start: the engine has no clock of its own. */
  now: () => number
  onProgress?: (message: string) => void
  settings?: EngineSettings
}

export type Ranking = { user: number; items: number[] }

export type GroupResult = {
  /** Which profiles: "all", or "first 3" in protocol B. */
  label: string
  people: number
  metrics: Record<keyof ListMetrics, { mean: number; standardError: number }>
  /** Share of rankable films that stand in at least one person's first ten. */
  coverage: number
  /** NDCG@10 of each person who had something to find, in the same order for every model. */
  ndcgByPerson: number[]
}

export type ModelResult = {
  model: string
  groups: GroupResult[]
  trainMs: number
  /** Scoring and selecting for one person. */
  listMs: { p50: number; p95: number; p99: number }
  /** First 100 of every person of the last group, ids as in the data. */
  rankings: Ranking[]
}

/** Trains and asks every named model. Throws RangeError for a model that does not exist. */
export async function evaluate(set: RatingSet, options: EvaluateOptions): Promise<ModelResult[]> {
  const unknown = options.models.find((model) => !(model in trainers))
  if (unknown !== undefined) {
    throw new RangeError(`no model is called "${unknown}"; there are ${Object.keys(trainers).join(', ')}`)
  }
  const plan = planFor(set, options.protocol, options.seed)
  const results: ModelResult[] = []
  for (const model of options.models) {
    results.push(await evaluateTrainer(set, plan, model, trainers[model]!, options))
  }
  return results
}

export function planFor(set: RatingSet, protocol: Protocol, seed: number): Plan {
  if (protocol === 'A') return warmPlan(set, 8, 10)
  if (protocol === 'B') return coldPlan(set, seed)
  if (protocol === 'C') return timeCutPlan(set)
  return protocol === 'D' ? newFilmsPlan(set, seed) : inTimePlan(set)
}

/** Trains one model on the plan's part and asks it every question of the plan. */
export async function evaluateTrainer(
  set: RatingSet,
  plan: Plan,
  model: string,
  trainer: Trainer,
  options: Omit<EvaluateOptions, 'protocol' | 'models'>,
): Promise<ModelResult> {
  options.onProgress?.(`${model}: training`)
  const started = options.now()
  const settings = options.settings ?? servedSettings
  const scorers: { fromSeconds: number; scorer: Scorer }[] = []
  for (const { fromSeconds, train } of plan.stretches ?? [
    { fromSeconds: Number.NEGATIVE_INFINITY, train: plan.train },
  ]) {
    scorers.push({ fromSeconds, scorer: await trainer({ set, train, seed: options.seed, settings }) })
  }
  const trainMs = options.now() - started
  const times: number[] = []
  let rankings: Ranking[] = []
  const groups = plan.groups.map(({ label, questions }) => {
    options.onProgress?.(`${model}: asking for ${questions.length} people (${label})`)
    const lists = questions.map((question) => {
      const { scorer } = scorers.findLast(({ fromSeconds }) => fromSeconds <= question.asOfSeconds)!
      const before = options.now()
      const list = rankFor(set, plan, scorer, question)
      times.push(options.now() - before)
      return list
    })
    rankings = questions.map(({ user }, place) => ({
      user: set.userIds[user]!,
      items: Array.from(lists[place] ?? [], (film) => set.filmIds[film]!),
    }))
    return measureGroup(set, plan, label, questions, lists)
  })
  times.sort((a, b) => a - b)
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0
  return {
    model,
    groups,
    trainMs,
    listMs: { p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99) },
    rankings,
  }
}

/** The first hundred films for one question, best first. */
export function rankFor(set: RatingSet, plan: Plan, scorer: Scorer, question: Question): Int32Array {
  const scores = new Float64Array(set.filmIds.length)
  const blocked = plan.rankable ? plan.rankable.map((may) => 1 - may) : new Uint8Array(scores.length)
  for (const place of question.excluded) blocked[set.film[place]!] = 1
  scorer(profileOf(set, question.known), question.asOfSeconds, scores, blocked)
  return topRows(scores, 100, blocked)
}

/** Ratings oldest first → profile most recent first. */
export function profileOf(set: RatingSet, places: Int32Array): Profile {
  const recent = places.slice().reverse()
  return {
    rows: recent.map((place) => set.film[place]!),
    stars: Float32Array.from(recent, (place) => set.stars[place]!),
  }
}

function measureGroup(
  set: RatingSet,
  plan: Plan,
  label: string,
  questions: Question[],
  lists: Int32Array[],
): GroupResult {
  const percentile = percentiles(likeCounts(set, plan.train))
  const shown = new Set<number>()
  const measured: ListMetrics[] = []
  questions.forEach((question, place) => {
    const list = lists[place] as Int32Array
    for (const film of list.subarray(0, 10)) shown.add(film)
    const relevant = relevantFilms(set, question)
    if (relevant.size > 0) measured.push(measureList(list, relevant, set.genres, percentile))
  })
  const rankable = plan.rankable?.reduce((sum, may) => sum + may, 0) ?? set.filmIds.length
  const metrics = Object.fromEntries(
    metricNames.map((name) => [name, meanWithError(measured.map((figures) => figures[name]))]),
  ) as GroupResult['metrics']
  return {
    label,
    people: measured.length,
    metrics,
    coverage: shown.size / rankable,
    ndcgByPerson: measured.map(({ ndcg10 }) => ndcg10),
  }
}

/** Films of the answers that were liked. */
export function relevantFilms(set: RatingSet, { answers }: Question): Set<number> {
  const liked = answers.filter((place) => set.stars[place]! >= likeThreshold)
  return new Set(Array.from(liked, (place) => set.film[place]!))
}
