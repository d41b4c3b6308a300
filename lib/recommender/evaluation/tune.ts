import type { ServedModels } from '../models/served-models'
import type { RatingSet } from '../models/training-data'
import { rankFor, relevantFilms } from './evaluate'
import { meanWithError, measureList } from './metrics'
import { rankAsServed, trainModels } from './served-recommender'
import type { EngineSettings } from './settings'
import { coldPlan, newFilmsPlan, type Plan, warmPlan } from './split'
import { scoresAlone } from './stages'

/** The numbers that are chosen by measurement; tuned.json holds them, and training and ranking read them there. */
export type TunedValues = {
  training: { neighbours: number; ridge: number; dropout: number; next: number; facets: number; newFilmTrust: number }
  ranking: Pick<EngineSettings['ranking'], 'recency' | 'collaborative' | 'likedShare' | 'content'>
}

/** Which people and films a trial was scored on; `parts` holds the score of each. */
export type Slice = 'warm' | 'warm and new films' | 'warm and cold people'
export type Trial = { slice: Slice; values: TunedValues; ndcg10: number; parts: number[] }
export type Tuning = { chosen: TunedValues; trials: Trial[] }

type Change = { training?: Partial<TunedValues['training']>; ranking?: Partial<TunedValues['ranking']> }
type Exam = { plan: Plan; models: ServedModels }

/** Values tried for what needs a new model, one option at a time from the best so far. */
const trained = {
  neighbours: [70, 100, 150],
  ridge: [60, 160, 220],
  dropout: [0.25, 0.4, 0.55],
  next: [0, 1, 2, 4],
  facets: [12, 24, 48],
} satisfies Partial<Record<keyof TunedValues['training'], number[]>>

const recencies = [0.1, 0.25, 0.4].flatMap((floor) =>
  [4, 7, 12].map((halfLife): Change => ({ ranking: { recency: { floor, halfLife } } })),
)
const contents = [0.15, 0.3, 0.6].map((deviation): Change => ({ ranking: { content: { unit: 20, deviation } } }))
const trusts = [0, 0.3, 0.6, 1]
const shares = [0.2, 0.3, 0.5].flatMap((weight) =>
  [5, 10, 20].map((fade): Change => ({ ranking: { likedShare: { weight, fade, people: 30, least: 80, trust: 0.5 } } })),
)
const units = [10, 20, 40].flatMap((unit) =>
  [4, 8].map((growth): Change => ({ ranking: { collaborative: { unit, growth, deviation: 1.2 } } })),
)

/** A profile of none says nothing of the trade-off, a full one is the business of the warm slice. */
const coldLabels = ['first 1', 'first 3', 'first 5', 'first 10', 'first 20']

/**
 * Coordinate search through the ranking that serves, on validation slices alone: model and recency on A's (train on 70 %, ask for the
 * next 10 %), what content counts on its mean with D's, shares and units on its mean with the tuning people of B. A value replaces the
 * best so far only by scoring higher; every trial is returned.
 */
export async function tune(
  set: RatingSet,
  start: TunedValues,
  { seed, settings, onTrial }: { seed: number; settings: EngineSettings; onTrial?: (trial: Trial) => void },
): Promise<Tuning> {
  const search = new Search(set, seed, settings, onTrial)
  const warm = warmPlan(set, 7, 8)
  let exam = await search.train(warm, start)
  search.begin('warm', [exam], start)
  for (const [name, values] of Object.entries(trained)) {
    for (const value of values) {
      if (value === search.best.values.training[name as keyof typeof trained]) continue
      const changed = withChange(search.best.values, { training: { [name]: value } })
      const other = await search.train(warm, changed)
      if (search.attempt([other], changed)) exam = other
    }
  }
  search.attemptAll([exam], recencies)
  const newFilms = newFilmsPlan(set, seed, 'tuning')
  let withNew = [exam, await search.train(newFilms, search.best.values)]
  search.begin('warm and new films', withNew, search.best.values)
  for (const newFilmTrust of trusts) {
    const changed = withChange(search.best.values, { training: { newFilmTrust } })
    const other = [await search.train(warm, changed), await search.train(newFilms, changed)]
    if (search.attempt(other, changed)) withNew = other
  }
  search.attemptAll(withNew, contents)
  const cold = coldPlan(set, seed, 'tuning')
  const few = { ...cold, groups: cold.groups.filter(({ label }) => coldLabels.includes(label)) }
  const withCold = [withNew[0]!, await search.train(few, search.best.values)]
  search.begin('warm and cold people', withCold, search.best.values)
  search.attemptAll(withCold, shares)
  search.attemptAll(withCold, units)
  return { chosen: search.best.values, trials: search.trials }
}

/** The trials so far and the best of those on the present slice. */
class Search {
  readonly trials: Trial[] = []
  best!: Trial

  constructor(
    private readonly set: RatingSet,
    private readonly seed: number,
    private readonly settings: EngineSettings,
    private readonly onTrial: ((trial: Trial) => void) | undefined,
  ) {}

  async train(plan: Plan, values: TunedValues): Promise<Exam> {
    const settings = settingsOf(this.settings, values)
    return { plan, models: await trainModels({ set: this.set, train: plan.train, seed: 1, settings }) }
  }

  /** Scores the values to beat on another slice. */
  begin(slice: Slice, exams: readonly Exam[], values: TunedValues) {
    this.best = this.score(slice, exams, values)
  }

  /** True when these values beat the best. */
  attempt(exams: readonly Exam[], values: TunedValues): boolean {
    const trial = this.score(this.best.slice, exams, values)
    if (trial.ndcg10 <= this.best.ndcg10) return false
    this.best = trial
    return true
  }

  /** Tries each change of the values that were best before the first. */
  attemptAll(exams: readonly Exam[], changes: readonly Change[]) {
    const from = this.best.values
    for (const change of changes) this.attempt(exams, withChange(from, change))
  }

  private score(slice: Slice, exams: readonly Exam[], values: TunedValues): Trial {
    const settings = settingsOf(this.settings, values)
    const scores = exams.map((exam) => scoreExam(this.set, exam, settings, this.seed))
    const ndcg10 = round(scores.reduce((sum, { mean }) => sum + mean, 0) / exams.length)
    const trial = { slice, values, ndcg10, parts: scores.map(({ mean }) => round(mean)) }
    this.trials.push(trial)
    this.onTrial?.(trial)
    return trial
  }
}

function withChange({ training, ranking }: TunedValues, change: Change): TunedValues {
  return { training: { ...training, ...change.training }, ranking: { ...ranking, ...change.ranking } }
}

/** The site's settings with these values in their places. */
export function settingsOf(
  { training, ranking }: EngineSettings,
  { training: { facets, newFilmTrust, ...localEase }, ranking: tuned }: TunedValues,
): EngineSettings {
  const content = { ...training.content, facets }
  return { training: { ...training, localEase, content, newFilmTrust }, ranking: { ...ranking, ...tuned } }
}

/** NDCG@10 over everyone in every group of a plan. */
function scoreExam(set: RatingSet, { plan, models }: Exam, settings: EngineSettings, seed: number) {
  const scorer = rankAsServed({ set, seed, settings }, models, scoresAlone)
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

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5
}
