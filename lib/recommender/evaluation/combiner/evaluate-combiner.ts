import type { RatingSet } from '../../models/training-data'
import type { CatalogSet } from '../content/catalog-set'
import type { ContentCatalog } from '../content/content-catalog'
import { trainOnCatalog } from '../content/content-trainers'
import { meanWithError } from '../metrics'
import { catalogOf } from '../set-catalog'
import { servedSettings } from '../settings'
import { coldPlan, type Plan, warmPlan } from '../split'
import { weighedKinds } from './amounts'
import { askParts, learnWeights, measureWeights, pairsOf, servedWeights } from './combiner'

type Figure = ReturnType<typeof meanWithError>
export type CombinerResult = {
  /** By kind: what it counts for somebody of the usual number of likes, and how much more for each sixteenfold. */
  weights: { kind: string; usual: number; growth: number }[]
  slices: { slice: string; served: Figure; learned: Figure; change: Figure }[]
}

/** A profile's first ratings stand for people who have said less; their own model knows them whole, but no answer. */
const shortened = [3, 10]

/**
 * Weights of the parts of the score learned in pairs from the training part (60 % known, the next 10 % asked for), and held against what serves
 * on the validation slice and the cold tuning people. Both are ordered by score alone, without the rules of a list.
 */
export async function evaluateCombiner(
  catalog: ContentCatalog,
  mapped: CatalogSet,
  { seed, onProgress }: { seed: number; onProgress?: (message: string) => void },
): Promise<CombinerResult> {
  const { set } = mapped
  const trained = async (name: string, plan: Plan) => {
    onProgress?.(`${name}: training`)
    const models = await trainOnCatalog(catalog, mapped, { set, train: plan.train, seed, settings: servedSettings })
    return askParts(catalog, mapped, models)
  }
  const learning = warmPlan(set, 6, 7)
  const questions = learning.groups.flatMap((group) => group.questions)
  const shorter = shortened.map((k) => ({
    label: `first ${k}`,
    questions: questions.map((question) => ({ ...question, known: question.known.subarray(0, k) })),
  }))
  const withShort = { ...learning, groups: [...learning.groups, ...shorter] }
  const pairs = pairsOf(mapped, withShort, await trained('learning part', learning), seed)
  onProgress?.(`${pairs.weight.length} pairs`)
  const learned = learnWeights(pairs)
  const slices: CombinerResult['slices'] = []
  const cold = coldPlan(set, seed, 'tuning')
  for (const [name, plan] of [
    ['warm', warmPlan(set, 7, 8)],
    ['cold', cold],
  ] as const) {
    const ask = await trained(name, plan)
    for (const group of plan.groups) {
      const [before = [], after = []] = measureWeights(mapped, { ...plan, groups: [group] }, ask, [
        servedWeights,
        learned,
      ])
      slices.push({
        slice: `${name}, ${group.label}`,
        served: meanWithError(before),
        learned: meanWithError(after),
        change: meanWithError(after.map((value, person) => value - before[person]!)),
      })
    }
  }
  const weights = weighedKinds.map((kind, at) => ({
    kind,
    usual: learned[at]!,
    growth: learned[weighedKinds.length + at]!,
  }))
  return { weights, slices }
}

/** The films of a set as a catalog of which genres alone are known, to be ranked as any other. */
export function ownCatalog(set: RatingSet): { catalog: ContentCatalog; mapped: CatalogSet } {
  const none = { dimensions: 0, values: new Float32Array(0) }
  return {
    catalog: { index: catalogOf(set), title: none, logline: none, written: new Map(), interestsOf: () => [] },
    mapped: { set, catalogRow: Int32Array.from(set.filmIds.keys()) },
  }
}
