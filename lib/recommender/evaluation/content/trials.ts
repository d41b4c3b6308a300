import { rankConfigFor } from '../../config/rank-config'
import { type Entry, packRows } from '../../matrix/sparse-rows'
import { trainEase } from '../../models/ease'
import { addRows, emptyGram, type Gram } from '../../models/gram'
import { countLikedNext } from '../../models/liked-next'
import { likeCounts } from '../../models/popularity'
import type { ServedModels } from '../../models/served-models'
import type { TrainServedInput } from '../../models/train-served'
import { likeThreshold, likeWeight } from '../../models/training-data'
import { evaluateTrainer, type ModelResult } from '../evaluate'
import { type EngineSettings, servedSettings } from '../settings'
import { type Plan, warmPlan } from '../split'
import { scoresAlone, withStages } from '../stages'
import type { CatalogSet } from './catalog-set'
import type { ContentCatalog } from './content-catalog'
import { servedTrainer, trainOnCatalog } from './content-trainers'

type Config = ReturnType<typeof rankConfigFor>
type Trial = {
  name: string
  changes?: Pick<TrainServedInput, 'gram' | 'trainRows'>
  settings?: EngineSettings
  config?: (config: Config) => Config
  /** Reads the models of the first row. */
  reuses?: true
}

type Options = { seed: number; now: () => number; onProgress?: (message: string) => void; only?: string | undefined }

/**
 * Other models of who likes what in the place of the item model that serves, all else as it serves, by score on the validation
 * slice (70 % known, the next 10 % asked for). The first row is what serves.
 */
export async function evaluateTrials(
  catalog: ContentCatalog,
  mapped: CatalogSet,
  { only, ...run }: Options,
): Promise<ModelResult[]> {
  const plan = warmPlan(mapped.set, 7, 8)
  const results: ModelResult[] = []
  let served: ServedModels | undefined
  for (const { name, changes, settings = servedSettings, config = (same: Config) => same, reuses } of trialsOf(
    catalog,
    mapped,
    plan,
  )) {
    if (only && name !== 'served' && !name.startsWith(only)) continue
    run.onProgress?.(`${name}: training`)
    const input = { set: mapped.set, train: plan.train, seed: run.seed, settings }
    const models = reuses && served ? served : await trainOnCatalog(catalog, mapped, input, changes)
    served ??= models
    const ranked = withStages(config(rankConfigFor(models)), scoresAlone)
    const trainer = servedTrainer(catalog, mapped, ranked, undefined, models)
    results.push(await evaluateTrainer(mapped.set, plan, name, trainer, run))
  }
  return results
}

function trialsOf(catalog: ContentCatalog, mapped: CatalogSet, plan: Plan): Trial[] {
  const { set, catalogRow } = mapped
  const weighed = (weightOf: (stars: number) => number) => gramOf(catalog.index.size, mapped, plan, weightOf)
  const counts = new Float64Array(catalog.index.size)
  likeCounts(set, plan.train).forEach((count, film) => {
    counts[catalogRow[film]!] = count
  })
  const full = (ridge: number): Trial => ({
    name: `full EASE, ridge ${ridge}`,
    changes: { trainRows: (gram) => trainEase(gram, counts, { ridge }) },
  })
  const followed = (next: number): Trial => ({
    name: `liked next counts ${next}`,
    settings: withLikedNext(next),
  })
  const shared = (weight: number, fade: number): Trial => ({
    name: `popularity ${weight}, half at ${fade}`,
    reuses: true,
    config: (config) => ({ ...config, likedShare: { ...config.likedShare, weight, fade } }),
  })
  return [
    { name: 'served' },
    full(200),
    full(400),
    ...[0, 1, 4].map(followed),
    ...[0.1, 0.3, 0.6].map(
      (lost): Trial => ({
        name: `dislikes count -${lost}`,
        changes: { gram: weighed((stars) => (stars >= likeThreshold ? 1 : stars <= 2.5 ? -lost : 0)) },
      }),
    ),
    { name: 'ordinal: stars graded', changes: { gram: weighed(likeWeight) } },
    {
      name: 'ordinal: five stars count 1.3',
      changes: { gram: weighed((stars) => (stars >= 4.5 ? 1.3 : stars >= 4 ? 1 : 0)) },
    },
    shared(0.15, 10),
    shared(0.6, 10),
    shared(0.3, 40),
  ]
}

function withLikedNext(next: number): EngineSettings {
  const { training } = servedSettings
  return { ...servedSettings, training: { ...training, localEase: { ...training.localEase, next } } }
}

/** X'X of the training part, a rating counting what `weightOf` says; the order of likes as it serves. */
function gramOf(size: number, { set, catalogRow }: CatalogSet, plan: Plan, weightOf: (stars: number) => number): Gram {
  const rows: Entry[][] = Array.from(set.userIds, () => [])
  for (const place of plan.train) {
    const value = weightOf(set.stars[place]!)
    if (value !== 0) rows[set.user[place]!]!.push({ column: catalogRow[set.film[place]!]!, value })
  }
  const gram = emptyGram(size)
  addRows(gram, packRows(rows))
  const liked = plan.train.filter((place) => set.stars[place]! >= likeThreshold)
  const next = countLikedNext(size, {
    user: liked.map((place) => set.user[place]!),
    film: liked.map((place) => catalogRow[set.film[place]!]!),
    seconds: Float64Array.from(liked, (place) => set.seconds[place]!),
  })
  return { ...gram, next }
}
