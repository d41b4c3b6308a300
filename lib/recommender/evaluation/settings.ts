import { defaultRankConfig, type RankConfig } from '../config/rank-config'
import { defaultTrainServedOptions, type TrainServedOptions } from '../models/train-served'

/** Every number behind a list: how models are trained, and how films are ranked with them. */
export type EngineSettings = { training: TrainServedOptions; ranking: RankConfig }

/** What the site runs with. */
export const servedSettings: EngineSettings = { training: defaultTrainServedOptions, ranking: defaultRankConfig }
