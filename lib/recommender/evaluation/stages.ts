import type { RankConfig } from '../config/rank-config'

/** What the site does to the order of the scores before a list is shown. */
export type Stages = { calibrated: boolean; varied: boolean; explores: boolean }

export const scoresAlone: Stages = { calibrated: false, varied: false, explores: false }
export const wholeList: Stages = { calibrated: true, varied: true, explores: true }

/** The same configuration with the stages that are left out doing nothing. */
export function withStages(config: RankConfig, { calibrated, varied, explores }: Stages): RankConfig {
  return {
    ...config,
    calibration: calibrated ? config.calibration : { ...config.calibration, weight: 0 },
    diversity: varied ? config.diversity : { settled: 1, adventurous: 1, unknownPerson: 1 },
    exploration: explores ? config.exploration : { ...config.exploration, place: Number.MAX_SAFE_INTEGER },
  }
}
