import { NOT_FOR_ME_WEIGHT } from '../../profile/film-evidence'
import type { Profile } from '../../profile/profile'
import type { RankConfig } from '../../recommender/score/rank-config'
import { moveLimit, type Routing } from '../../recommender/score/routing'

/** What the arm of an experiment may change about a list; what it leaves out is as for everybody. */
export type SlateArm = {
  /** How far the model may move films, by evidence. */
  routing?: Routing
}

/** A faint part is behaviour: two clicks and two visits of a film are no word of it. */
const SAID = Math.abs(NOT_FOR_ME_WEIGHT)

/** Films the person has said something of that counts: rated, loved, wanted or refused. */
export function countEvidence({ films }: Profile): number {
  return films.filter((film) => film.parts.some((part) => Math.abs(part.weight) >= SAID)).length
}

/** How many places the model may move a film for this person. */
export function moveLimitFor(profile: Profile, config: RankConfig, arm: SlateArm): number {
  return moveLimit(countEvidence(profile), arm.routing ?? config.routing)
}
