import { rankConfigFor, untrainedRankConfig } from '../../config/rank-config'
import type { ContentModel, ServedModels } from '../../models/served-models'
import type { TrainServedInput } from '../../models/train-served'
import type { RatingSet } from '../../models/training-data'
import type { CatalogSet } from '../content/catalog-set'
import type { ContentCatalog } from '../content/content-catalog'
import { servedTrainer, trainOnCatalog } from '../content/content-trainers'
import { rankFor, relevantFilms } from '../evaluate'
import { ndcgAt10 } from '../metrics'
import { candidatesAsServed, trainModels } from '../served-recommender'
import { type EngineSettings, servedSettings } from '../settings'
import { coldPlan, newFilmsPlan, type Plan, warmPlan } from '../split'
import { scoresAlone, withStages } from '../stages'
import type { Scorer, TrainInput } from '../trainer'
import type { Figures } from './gains'
import { settingsOf, type TunedValues } from './values'

/** Which people and films are asked about; the last three are the test slices, looked at after a choice. */
export const slices = ['warm', 'cold', 'new films'] as const
export const testSlices = ['A', 'B', 'D'] as const
export type Slice = (typeof slices)[number] | (typeof testSlices)[number]

/** A set of ratings with the films it is ranked over: how models are trained on a part of it, and asked. */
export type TuningSet = {
  name: string
  set: RatingSet
  train: (input: TrainInput, kept: Kept) => Promise<ServedModels>
  scorer: (input: TrainInput, models: ServedModels, plan: Plan) => Scorer | Promise<Scorer>
}
type Kept = Pick<TrainServedInput, 'content'>

/** Ratings over their own films, of which genres are known. */
export const tuningSetOf = (name: string, set: RatingSet): TuningSet => ({
  name,
  set,
  train: trainModels,
  scorer: (input, models) => candidatesAsServed(input, models, scoresAlone),
})

/** Ratings over a catalog of ours, with its facets and links. By score alone: that one film of a series comes at a time is a rule of the page. */
export function tuningSetOfCatalog(name: string, catalog: ContentCatalog, mapped: CatalogSet): TuningSet {
  const withoutSeries = { ...catalog, index: { ...catalog.index, series: [] } }
  return {
    name,
    set: mapped.set,
    train: (input, kept) => trainOnCatalog(withoutSeries, mapped, input, kept),
    scorer: (input, models, { rankable }) => {
      const config = rankConfigFor(models, { ...untrainedRankConfig, ...input.settings.ranking })
      return servedTrainer(withoutSeries, mapped, withStages(config, scoresAlone), rankable, models)(input)
    },
  }
}

/** A full profile is the business of the warm slice. */
const coldLabels = ['first 0', 'first 1', 'first 3', 'first 5', 'first 10', 'first 20']

export function planOf(set: RatingSet, slice: Slice, seed: number): Plan {
  if (slice === 'warm') return warmPlan(set, 7, 8)
  if (slice === 'A') return warmPlan(set, 8, 10)
  if (slice === 'new films' || slice === 'D') return newFilmsPlan(set, seed, slice === 'D' ? 'test' : 'tuning')
  const plan = coldPlan(set, seed, slice === 'B' ? 'test' : 'tuning')
  return slice === 'B' ? plan : { ...plan, groups: plan.groups.filter(({ label }) => coldLabels.includes(label)) }
}

/** How many trained models are kept: those of what serves so far and of one trial, for each exam of a row. */
const keptModels = 12

/** Trains once for each setting of the training, and vectors, which no tuned number touches, once for each part. */
export class Exams {
  private readonly plans = new Map<string, Plan>()
  private readonly vectors = new Map<string, ContentModel | null>()
  private readonly models = new Map<string, ServedModels>()

  constructor(
    private readonly seed: number,
    private readonly settings: EngineSettings = servedSettings,
  ) {}

  /** NDCG@10 of everybody in every group of a slice, through the ranking that serves. */
  async ask(over: TuningSet, slice: Slice, values: TunedValues): Promise<Figures> {
    const { set } = over
    const at = `${over.name}, ${slice}`
    const plan = this.plans.get(at) ?? planOf(set, slice, this.seed)
    this.plans.set(at, plan)
    const input = { set, train: plan.train, seed: 1, settings: settingsOf(this.settings, values) }
    const scorer = await over.scorer(input, await this.trained(over, at, input, values), plan)
    const figures: Figures = { user: [], ndcg: [] }
    for (const question of plan.groups.flatMap(({ questions }) => questions)) {
      const relevant = relevantFilms(set, question)
      if (relevant.size === 0) continue
      figures.user.push(set.userIds[question.user]!)
      figures.ndcg.push(round(ndcgAt10(rankFor(set, plan, scorer, question), relevant)))
    }
    return figures
  }

  private async trained(over: TuningSet, at: string, input: TrainInput, { training }: TunedValues) {
    const key = `${at}, ${JSON.stringify(training)}`
    const known = this.models.get(key)
    this.models.delete(key)
    const content = this.vectors.get(at)
    const models = known ?? (await over.train(input, content ? { content } : {}))
    this.vectors.set(at, models.content)
    this.models.set(key, models)
    const [oldest] = this.models.keys()
    if (this.models.size > keptModels && oldest !== undefined) this.models.delete(oldest)
    return models
  }
}

/** Enough for a figure, and the same when read from a file. */
const round = (value: number) => Math.round(value * 1e6) / 1e6
