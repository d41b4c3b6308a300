import { isSpokenOf } from '../profile/film-evidence'
import type { Profile } from '../profile/profile'
import type { RankConfig } from '../recommender/config/rank-config'
import { moveLimit } from '../recommender/config/routing'

/** Films the person has said something of that counts: rated, loved, wanted or refused. */
export function countEvidence({ films }: Pick<Profile, 'films'>): number {
  return films.filter(isSpokenOf).length
}

/** How many places the model may move a film for this person. */
export const moveLimitFor = (profile: Pick<Profile, 'films'>, config: RankConfig): number =>
  moveLimit(countEvidence(profile), config.routing)
