import 'server-only'
import { withNumbers } from '../../recommender/config/config-numbers'
import { type RankConfig, untrainedRankConfig } from '../../recommender/config/rank-config'
import { findServingChanges } from './queries'
import type { ConfigChanges } from './schema'

const FRESH_FOR_MS = 30_000

let held: { base: RankConfig; at: number } | undefined

/** The numbers in code with an admin's changes; a list keeps "2026-11-27+4" as what made it. */
export const baseOf = (number: number, changes: ConfigChanges): RankConfig =>
  Object.keys(changes).length === 0
    ? untrainedRankConfig
    : { ...withNumbers(untrainedRankConfig, changes), version: `${untrainedRankConfig.version}+${number}` }

/** The weights of a site without a rating as they serve, as of at most half a minute ago. */
export async function getConfigBase(): Promise<RankConfig> {
  if (held && Date.now() - held.at < FRESH_FOR_MS) return held.base
  const serving = await findServingChanges()
  const base = baseOf(serving?.number ?? 0, serving?.changes ?? {})
  // The same object while nothing changed: what is made of a configuration is kept with it.
  held = { base: held?.base.version === base.version ? held.base : base, at: Date.now() }
  return held.base
}

/** Looks again at the next request. */
export function invalidateConfig(): void {
  if (held) held.at = 0
}
