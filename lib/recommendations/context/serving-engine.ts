import 'server-only'
import type { Engine } from '../../engine/get-engine'
import { throughGorse } from '../../gorse/serve'
import { likedFilmIds, type RecommendationContext } from './context'

/** The engine for one list: with Gorse's films of this person where it serves, unless nothing known of them may be used. */
export const servingEngine = async ({ engine, viewer, profile }: RecommendationContext): Promise<Engine> =>
  viewer.withoutProfile ? engine : throughGorse(engine, viewer.id, likedFilmIds(profile))
