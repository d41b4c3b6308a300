import type { EngineOptions } from '../models/engine-options'
import type { RatingSet } from '../models/training-data'
import { type EngineModels, wholeEngine as parts, scoreWithEngine, trainEngineModels } from './engine-recommender'
import { rankFor, relevantFilms } from './evaluate'
import { meanWithError, measureList } from './metrics'
import { coldPlan, newFilmsPlan, type Plan, warmPlan } from './split'

/** Which people and films a trial was scored on; `parts` holds the score of each. */
export type Slice = 'warm' | 'warm and new films' | 'warm and cold people'
export type Trial = { slice: Slice; options: EngineOptions; ndcg10: number; parts: number[] }
export type Tuning = { chosen: EngineOptions; trials: Trial[] }

type Exam = { plan: Plan; models: EngineModels }

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
const newFilms = [0.7, 1, 1.4, 2].flatMap((newFilmWeight) =>
  [0, 0.3, 0.6, 1].map((newFilmTrust) => ({ newFilmWeight, newFilmTrust })),
)
const priors = [10, 20, 40].flatMap((popularityWeight) =>
  [5, 10, 20].map((popularityFade) => ({ popularityWeight, popularityFade })),
)
const popularityHalfLives = [90, 365, 1500].map((popularityHalfLifeDays) => ({ popularityHalfLifeDays }))

/** A profile of none says nothing of the trade-off, a full one is the business of the warm slice. */
const coldLabels = ['first 1', 'first 3', 'first 5', 'first 10', 'first 20']

/**
 * Coordinate search. The model and the recency floor are chosen on the validation slice of protocol A (train on 70 %,
 * ask for the next 10 %); what content counts for new films on the mean of that slice and of films taken away as in
 * protocol D (none of its test films); the popularity prior on the mean of the slice and of the tuning people of
 * protocol B with profiles of 1 to 20 ratings: so that neither side pays for the other.
 * No test slice is read. A value replaces the best so far only by scoring higher; every trial is returned.
 */
export function tune(set: RatingSet, start: EngineOptions, seed: number, onTrial?: (trial: Trial) => void): Tuning {
  const search = new Search(set, seed, onTrial)
  const warm = warmPlan(set, 7, 8)
  let exam: Exam = { plan: warm, models: trainOn(set, warm, start) }
  search.begin('warm', [exam], start)
  for (const [name, values] of Object.entries(trained)) {
    for (const value of values) {
      if (value === search.best.options[name as keyof typeof trained]) continue
      const options = { ...search.best.options, [name]: value }
      // The vectors do not depend on what is tried here.
      const { content } = exam.models
      const other = { plan: warm, models: { ...trainOn(set, warm, options, { ...parts, newFilms: false }), content } }
      if (search.attempt([other], options)) exam = other
    }
  }
  search.attemptAll([exam], recencies)
  const beside = (plan: Plan) => [exam, { plan, models: trainOn(set, plan, search.best.options) }]
  const withNew = beside(newFilmsPlan(set, seed, 'tuning'))
  search.begin('warm and new films', withNew, search.best.options)
  search.attemptAll(withNew, newFilms)
  const cold = coldPlan(set, seed, 'tuning')
  const withCold = beside({ ...cold, groups: cold.groups.filter(({ label }) => coldLabels.includes(label)) })
  search.begin('warm and cold people', withCold, search.best.options)
  search.attemptAll(withCold, priors)
  search.attemptAll(withCold, popularityHalfLives)
  return { chosen: search.best.options, trials: search.trials }
}

/** The trials so far and the best of those on the present slice. */
class Search {
  readonly trials: Trial[] = []
  best!: Trial

  constructor(
    private readonly set: RatingSet,
    private readonly seed: number,
    private readonly onTrial: ((trial: Trial) => void) | undefined,
  ) {}

  /** Scores the options to beat on another slice. */
  begin(slice: Slice, exams: readonly Exam[], options: EngineOptions) {
    this.best = this.score(slice, exams, options)
  }

  /** True when these options beat the best. */
  attempt(exams: readonly Exam[], options: EngineOptions): boolean {
    const trial = this.score(this.best.slice, exams, options)
    if (trial.ndcg10 <= this.best.ndcg10) return false
    this.best = trial
    return true
  }

  /** Tries each change of the options that were best before the first. */
  attemptAll(exams: readonly Exam[], changes: readonly Partial<EngineOptions>[]) {
    const from = this.best.options
    for (const change of changes) this.attempt(exams, { ...from, ...change })
  }

  private score(slice: Slice, exams: readonly Exam[], options: EngineOptions): Trial {
    const scores = exams.map((exam) => scoreExam(this.set, exam, options, this.seed))
    const ndcg10 = round(scores.reduce((sum, { mean }) => sum + mean, 0) / exams.length)
    const trial = { slice, options, ndcg10, parts: scores.map(({ mean }) => round(mean)) }
    this.trials.push(trial)
    this.onTrial?.(trial)
    return trial
  }
}

/** NDCG@10 over everyone in every group of a plan. */
function scoreExam(set: RatingSet, { plan, models }: Exam, options: EngineOptions, seed: number) {
  const scorer = scoreWithEngine(models, { set, train: plan.train, seed, options }, parts)
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

function trainOn(set: RatingSet, { train }: Plan, options: EngineOptions, trainedParts = parts): EngineModels {
  return trainEngineModels({ set, train, seed: 1, options }, trainedParts)
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5
}
