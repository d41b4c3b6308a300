import { isDrawn } from '../../profile/profile'
import { statedRules } from '../../profile/ranking/rules'
import { isExploration, usualGenres } from '../../profile/ranking/usual-genres'
import { type RecommendationContext, ruleSources } from '../context/context'
import { evidenceMarks } from './evidence-marks'
import { type MetWish, metWishes } from './met-wishes'

export type CardGround = {
  marks: { slug: string; title: string; text: string }[]
  wishes: MetWish[]
  /** The taste drew it. */
  fromTaste: boolean
  /** Nothing draws the person to films yet; it was picked within their rules. */
  kept: boolean
}

type Placed = { filmId: number; propensity: number | null; basis: readonly number[] }

/** What a card says it rests on. A step to the side that answers a wish was asked for all the same. */
export function cardGround(context: RecommendationContext, { basis, ...placed }: Placed): CardGround {
  const drawn = isDrawn(context.profile)
  const isOwn = drawn && !context.viewer.withoutProfile
  return {
    marks: evidenceMarks(context, basis),
    wishes: isOwn ? metWishes(context, placed.filmId) : [],
    fromTaste: isOwn && !standsForExploration(context, placed),
    kept: !drawn && statedRules(ruleSources(context)).length > 0,
  }
}

/** Drawn by lot from what the person usually does not watch. */
export function standsForExploration(
  { catalog, profile }: Pick<RecommendationContext, 'catalog' | 'profile'>,
  { filmId, propensity }: Omit<Placed, 'basis'>,
): boolean {
  const film = catalog.films.get(filmId)
  return film !== undefined && propensity !== null && isExploration(film, usualGenres(profile.active))
}
