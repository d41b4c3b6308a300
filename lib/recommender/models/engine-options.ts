import tuned from '../tuned.json'
import type { RecencyFloor } from './recency'

/** What the tuning command chooses, on the validation slice only (docs/evaluation.md). */
export type EngineOptions = {
  /** K, λ and p of LocalEASE. */
  neighbours: number
  ridge: number
  dropout: number
  /** β: how much one content row counts against one person. */
  contentWeight: number
  recency: RecencyFloor
  /** b and c in b · (c / (c + likes))² · z(log decayed popularity). */
  popularityWeight: number
  popularityFade: number
  popularityHalfLifeDays: number
  /** What content counts for a film nobody has liked, and what the item model still counts for it (0 to 1). */
  newFilmWeight: number
  newFilmTrust: number
}

/** The values in tuned.json, which `npm run evaluate -- --ratings DIR --tune` writes together with their scores. */
export const tunedOptions: EngineOptions = tuned.chosen
