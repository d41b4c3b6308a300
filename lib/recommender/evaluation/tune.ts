import type { EngineOptions } from '../engine-options'
import type { ItemModel } from '../item-model'
import { toItemModel } from '../models/item-rows'
import { trainLocalEase } from '../models/local-ease'
import type { RatingSet } from '../models/training-data'
import { scoreWithEngine } from './engine-recommender'
import { rankFor, relevantFilms } from './evaluate'
import { meanWithError, measureList } from './metrics'
import { warmPlan } from './split'
import { likesAndGram, type TrainInput } from './trainer'

export type Trial = { options: EngineOptions; ndcg10: number; standardError: number }
export type Tuning = { chosen: EngineOptions; trials: Trial[] }

const parts = { content: true, recency: true, prior: true, release: true }

/** Values tried for options that need a new model, one option at a time from the best so far. */
const trained = {
  contentWeight: [6, 12, 24],
  ridge: [60, 100, 160],
  dropout: [0.25, 0.4, 0.55],
  neighbours: [70, 100, 150],
} satisfies Partial<Record<keyof EngineOptions, number[]>>

const floors = [0.1, 0.2, 0.3]
const halfLives = [4, 6, 8, 12]
const popularityHalfLives = [90, 365, 1500]

/**
 * Coordinate search on the validation slice of protocol A (train on 70 %, ask for the next 10 %): the test slice is
 * never read. Every trial is returned with its score. A value replaces the start only by scoring higher.
 */
export function tune(set: RatingSet, start: EngineOptions, seed: number, onTrial?: (trial: Trial) => void): Tuning {
  const plan = warmPlan(set, 7, 8)
  const trials: Trial[] = []
  const attempt = (options: EngineOptions, model: ItemModel): Trial => {
    const scorer = scoreWithEngine(model, { set, train: plan.train, seed, options }, parts)
    const questions = plan.groups[0]?.questions ?? []
    const scores = questions.flatMap((question) => {
      const relevant = relevantFilms(set, question)
      if (relevant.size === 0) return []
      return measureList(rankFor(set, plan, scorer, question), relevant, set.genres, flat).ndcg10
    })
    const { mean, standardError } = meanWithError(scores)
    const trial = { options, ndcg10: round(mean), standardError: round(standardError) }
    trials.push(trial)
    onTrial?.(trial)
    return trial
  }
  const flat = new Float64Array(set.filmIds.length)
  const modelFor = (options: EngineOptions) => trainModel({ set, train: plan.train, seed, options })

  let model = modelFor(start)
  let best = attempt(start, model)
  for (const [name, values] of Object.entries(trained)) {
    for (const value of values) {
      const options = { ...best.options, [name]: value }
      if (value === start[name as keyof typeof trained]) continue
      const other = modelFor(options)
      const trial = attempt(options, other)
      if (trial.ndcg10 > best.ndcg10) [best, model] = [trial, other]
    }
  }
  const recencies = floors.flatMap((floor) => halfLives.map((halfLife) => ({ recency: { floor, halfLife } })))
  const popularities = popularityHalfLives.map((popularityHalfLifeDays) => ({ popularityHalfLifeDays }))
  for (const choices of [recencies, popularities]) {
    const from = best.options
    for (const choice of choices) {
      const trial = attempt({ ...from, ...choice }, model)
      if (trial.ndcg10 > best.ndcg10) best = trial
    }
  }
  return { chosen: best.options, trials }
}

function trainModel(input: TrainInput): ItemModel {
  const { gram } = likesAndGram(input, input.options.contentWeight)
  return toItemModel(input.set.filmIds, trainLocalEase(gram, input.options))
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5
}
