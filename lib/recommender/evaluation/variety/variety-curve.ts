import { type RankConfig, untrainedRankConfig } from '../../config/rank-config'
import type { RatingSet } from '../../models/training-data'
import { evaluateTrainer, type ModelResult } from '../evaluate'
import { meanWithError } from '../metrics'
import type { Plan } from '../split'
import type { Trainer } from '../trainer'

/** What makes a list varied: λ of calibration, and the trade-off of variety for people of any adventurousness. */
export type Variety = Pick<RankConfig, 'calibration' | 'diversity' | 'exploration'>

export type VarietyPoint = {
  /** λ of calibration. */
  calibration: number
  /** How much of the variety of the configuration in code: 1 is all of it, 0 none. */
  variety: number
  ndcg10: number
  /** Mean 1 - Jaccard of genres over the pairs of the first ten. */
  difference: number
  /** NDCG@10 against the same scores left alone, in pairs. */
  change: ReturnType<typeof meanWithError>
}

const calibrations = [0, 0.05, 0.1, 0.15, 0.2]
const varieties = [0, 0.25, 0.5, 0.75, 1]

/** Between no variety at all (1) and that of some people of the reference. */
const reference = { settled: 0.92, adventurous: 0.72, unknownPerson: 0.7 }
const within = (part: number, value: number) => Number((1 - part * (1 - value)).toPrecision(6))

export const varietyOf = (calibration: number, part: number): Variety => ({
  calibration: { ...untrainedRankConfig.calibration, weight: calibration },
  diversity: {
    settled: within(part, reference.settled),
    adventurous: within(part, reference.adventurous),
    unknownPerson: within(part, reference.unknownPerson),
  },
  exploration: { ...untrainedRankConfig.exploration, place: Number.MAX_SAFE_INTEGER },
})

/** What variety costs: for each pair of settings, NDCG@10 and how unlike the films of a list are. The first is without any. */
export async function varietyCurve(
  set: RatingSet,
  plan: Plan,
  rankWith: (variety: Variety) => Trainer,
  options: { seed: number; now: () => number; onProgress?: (message: string) => void },
): Promise<VarietyPoint[]> {
  const points: VarietyPoint[] = []
  let alone: number[] = []
  for (const calibration of calibrations) {
    for (const variety of varieties) {
      const trainer = rankWith(varietyOf(calibration, variety))
      const result: ModelResult = await evaluateTrainer(
        set,
        plan,
        `λ ${calibration}, variety ${variety}`,
        trainer,
        options,
      )
      const group = result.groups[0]!
      if (points.length === 0) alone = group.ndcgByPerson
      points.push({
        calibration,
        variety,
        ndcg10: group.metrics.ndcg10.mean,
        difference: group.metrics.diversity.mean,
        change: meanWithError(group.ndcgByPerson.map((value, person) => value - alone[person]!)),
      })
    }
  }
  return points
}
