import { defaultTrainServedOptions, type TrainServedOptions } from '../models/train-served'
import { defaultRankConfig, type RankConfig } from '../score/rank-config'

/** Every number behind a list: how models are trained, and how films are ranked with them. */
export type EngineSettings = { training: TrainServedOptions; ranking: RankConfig }

/** What the site runs with. */
export const servedSettings: EngineSettings = { training: defaultTrainServedOptions, ranking: defaultRankConfig }
