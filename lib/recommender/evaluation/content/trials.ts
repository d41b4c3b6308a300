import { rankConfigFor } from '../../config/rank-config'
import { factor, solveFactored } from '../../matrix/cholesky'
import { type Entry, packRows, type SparseRows } from '../../matrix/sparse-rows'
import { trainEase } from '../../models/ease'
import { addRows, emptyGram, type Gram } from '../../models/gram'
import { trainLocalEase } from '../../models/local-ease'
import { likeCounts } from '../../models/popularity'
import type { ServedModels } from '../../models/served-models'
import type { TrainServedInput } from '../../models/train-served'
import { likeThreshold, likeWeight } from '../../models/training-data'
import { evaluateTrainer, type ModelResult } from '../evaluate'
import { type EngineSettings, servedSettings } from '../settings'
import { historiesOf, type Plan, warmPlan } from '../split'
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
  const next = transitionRows(catalog.index.size, mapped, plan)
  const following = (share: number): Trial => ({
    name: `transitions, ${share}`,
    changes: { trainRows: (gram, options) => addedRows(trainLocalEase(gram, options), next, share) },
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
    following(0.25),
    following(0.5),
    following(1),
    following(2),
    following(4),
    following(8),
    following(16),
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

/** X'X of the training part, a rating counting what `weightOf` says. */
function gramOf(size: number, { set, catalogRow }: CatalogSet, plan: Plan, weightOf: (stars: number) => number): Gram {
  const rows: Entry[][] = Array.from(set.userIds, () => [])
  for (const place of plan.train) {
    const value = weightOf(set.stars[place]!)
    if (value !== 0) rows[set.user[place]!]!.push({ column: catalogRow[set.film[place]!]!, value })
  }
  const gram = emptyGram(size)
  addRows(gram, packRows(rows))
  return gram
}

/** So many likes before it say what is liked next. */
const remembered = 10
const transitionRidge = 200

/**
 * What is liked next, from the last few likes before it, in closed form: W = (A'A + λI)^-1 A'Y over all moments of all histories.
 * Returns target → (film before, weight).
 */
function transitionRows(size: number, { set, catalogRow }: CatalogSet, plan: Plan): SparseRows {
  const trained = new Set(plan.train)
  const before = new Float64Array(size * size)
  const right = new Float64Array(size * size)
  for (const history of historiesOf(set)) {
    const liked = Array.from(history)
      .filter((place) => trained.has(place) && set.stars[place]! >= likeThreshold)
      .map((place) => catalogRow[set.film[place]!]!)
    liked.forEach((film, at) => {
      const known = liked.slice(Math.max(0, at - remembered), at)
      for (const one of known) {
        for (const other of known) before[one * size + other] = before[one * size + other]! + 1
        right[film * size + one] = right[film * size + one]! + 1
      }
    })
  }
  for (let film = 0; film < size; film++) before[film * size + film] = before[film * size + film]! + transitionRidge
  factor(before, size)
  return packRows(
    Array.from({ length: size }, (_, film) => {
      const weights = right.subarray(film * size, (film + 1) * size)
      if (!weights.some((value) => value > 0)) return []
      solveFactored(before, size, weights)
      return Array.from(weights, (value, column) => ({ column, value: column === film ? 0 : value }))
    }),
  )
}

function addedRows(rows: SparseRows, more: SparseRows, share: number): SparseRows {
  return packRows(
    Array.from({ length: rows.start.length - 1 }, (_, film) => {
      const sums = new Map<number, number>()
      const add = ({ start, column, value }: SparseRows, part: number) => {
        for (let at = start[film]!; at < start[film + 1]!; at++)
          sums.set(column[at]!, (sums.get(column[at]!) ?? 0) + part * value[at]!)
      }
      add(rows, 1)
      add(more, share)
      return Array.from(sums, ([column, value]) => ({ column, value }))
    }),
  )
}
