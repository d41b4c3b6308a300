import type { EngineOptions } from '../engine-options'
import type { ItemModel } from '../item-model'
import { toItemModel } from '../models/item-rows'
import { trainLocalEase } from '../models/local-ease'
import type { RatingSet } from '../models/training-data'
import { scoreWithEngine } from './engine-recommender'
import { rankFor, relevantFilms } from './evaluate'
import { meanWithError, measureList } from './metrics'
import { coldPlan, type Plan, warmPlan } from './split'
import { likesAndGram } from './trainer'

export type Trial = { slice: 'warm' | 'both'; options: EngineOptions; ndcg10: number; parts: number[] }
export type Tuning = { chosen: EngineOptions; trials: Trial[] }

type Exam = { plan: Plan; model: ItemModel }

const parts = { content: true, recency: true, prior: true, release: true }

/** Values tried for options that need a new model, one option at a time from the best so far. */
const trained = {
  contentWeight: [6, 12, 24],
  ridge: [60, 160, 220],
  dropout: [0.25, 0.4, 0.55],
  neighbours: [70, 100, 150],
} satisfies Partial<Record<keyof EngineOptions, number[]>>

const recencies = [0.1, 0.2, 0.3].flatMap((floor) =>
  [4, 6, 8, 12].map((halfLife) => ({ recency: { floor, halfLife } })),
)
const priors = [10, 20, 40].flatMap((popularityWeight) =>
  [5, 10, 20].map((popularityFade) => ({ popularityWeight, popularityFade })),
)
const popularityHalfLives = [90, 365, 1500].map((popularityHalfLifeDays) => ({ popularityHalfLifeDays }))

/** A profile of none says nothing of the trade-off, a full one is the business of the warm slice. */
const coldLabels = ['first 1', 'first 3', 'first 5', 'first 10', 'first 20']

/**
 * Coordinate search. The model and the recency floor are chosen on the validation slice of protocol A (train on 70 %,
 * ask for the next 10 %); the popularity prior on the mean of that slice and of the tuning people of protocol B with
 * profiles of 1 to 20 ratings, so that neither side pays for the other.
 * No test slice is read. A value replaces the best so far only by scoring higher; every trial is returned.
 */
export function tune(set: RatingSet, start: EngineOptions, seed: number, onTrial?: (trial: Trial) => void): Tuning {
  const trials: Trial[] = []
  const warm = warmPlan(set, 7, 8)
  const attempt = (slice: Trial['slice'], exams: readonly Exam[], options: EngineOptions): Trial => {
    const scores = exams.map((exam) => scoreExam(set, exam, options, seed))
    const ndcg10 = round(scores.reduce((sum, { mean }) => sum + mean, 0) / exams.length)
    const trial = { slice, options, ndcg10, parts: scores.map(({ mean }) => round(mean)) }
    trials.push(trial)
    onTrial?.(trial)
    return trial
  }
  let model = trainOn(set, warm, start)
  let best = attempt('warm', [{ plan: warm, model }], start)
  for (const [name, values] of Object.entries(trained)) {
    for (const value of values) {
      if (value === best.options[name as keyof typeof trained]) continue
      const options = { ...best.options, [name]: value }
      const other = trainOn(set, warm, options)
      const trial = attempt('warm', [{ plan: warm, model: other }], options)
      if (trial.ndcg10 > best.ndcg10) [best, model] = [trial, other]
    }
  }
  for (const recency of recencies) {
    const trial = attempt('warm', [{ plan: warm, model }], { ...best.options, ...recency })
    if (trial.ndcg10 > best.ndcg10) best = trial
  }
  const cold = coldPlan(set, seed, 'tuning')
  cold.groups = cold.groups.filter(({ label }) => coldLabels.includes(label))
  const both = [
    { plan: warm, model },
    { plan: cold, model: trainOn(set, cold, best.options) },
  ]
  best = attempt('both', both, best.options)
  for (const choices of [priors, popularityHalfLives]) {
    const from = best.options
    for (const choice of choices) {
      const trial = attempt('both', both, { ...from, ...choice })
      if (trial.ndcg10 > best.ndcg10) best = trial
    }
  }
  return { chosen: best.options, trials }
}

/** NDCG@10 over everyone in every group of a plan. */
function scoreExam(set: RatingSet, { plan, model }: Exam, options: EngineOptions, seed: number) {
  const scorer = scoreWithEngine(model, { set, train: plan.train, seed, options }, parts)
  const noPercentiles = new Float64Array(set.filmIds.length)
  const scores = plan.groups
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const relevant = relevantFilms(set, question)
      if (relevant.size === 0) return []
      return measureList(rankFor(set, plan, scorer, question), relevant, set.genres, noPercentiles).ndcg10
    })
  return meanWithError(scores)
}

function trainOn(set: RatingSet, { train }: Plan, options: EngineOptions): ItemModel {
  const { gram } = likesAndGram({ set, train, seed: 0, options }, options.contentWeight)
  return toItemModel(set.filmIds, trainLocalEase(gram, options))
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5
}
