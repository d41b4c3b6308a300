import type { RankConfig } from '../config/rank-config'
import { defaultTrainServedOptions, type TrainServedOptions } from '../models/train-served'

/** Every number behind a list: how models are trained, and what replaces the weights a site begins with (rankConfigFor). */
export type EngineSettings = { training: TrainServedOptions; ranking: Partial<RankConfig> }

/** What the site runs with. */
export const servedSettings: EngineSettings = { training: defaultTrainServedOptions, ranking: {} }
