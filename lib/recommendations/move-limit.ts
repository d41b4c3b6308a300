import { NOT_FOR_ME_WEIGHT } from '../profile/film-evidence'
import type { Profile } from '../profile/profile'
import type { RankConfig } from '../recommender/score/rank-config'
import { moveLimit } from '../recommender/score/routing'

/** A faint part is behaviour: two clicks and two visits of a film are no word of it. */
const SAID = Math.abs(NOT_FOR_ME_WEIGHT)

/** Films the person has said something of that counts: rated, loved, wanted or refused. */
export function countEvidence({ films }: Pick<Profile, 'films'>): number {
  return films.filter((film) => film.parts.some((part) => Math.abs(part.weight) >= SAID)).length
}

/** How many places the model may move a film for this person. */
export const moveLimitFor = (profile: Pick<Profile, 'films'>, config: RankConfig): number =>
  moveLimit(countEvidence(profile), config.routing)
