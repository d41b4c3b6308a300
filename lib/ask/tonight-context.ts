import { viewerLike } from '../auth/viewer'
import { countInterests, everyInterest, profileOf } from '../profile/profile'
import { type ComputedInterest, TONIGHT } from '../profile/schema'
import type { RecommendationContext } from '../recommendations/context/context'
import type { Wish } from '../wishes/schema'
import type { Asker } from './ask-request'

/** Later than anything a profile holds: what is said tonight goes before it. */
const AFTER_ALL = Number.MAX_SAFE_INTEGER

/** The person with tonight's wish as the last of their own words, for the reasons; it is kept nowhere. */
export function tonightContext(asker: Asker, wish: Wish, words: string): RecommendationContext {
  const context = asker.context ?? strangerContext(asker)
  const tonight: ComputedInterest = {
    facet: TONIGHT,
    strength: 0,
    inferred: null,
    confidence: 1,
    state: 'ACTIVE',
    stated: true,
    label: words.slice(0, 80) || 'for tonight',
    wish,
    saidAt: AFTER_ALL,
    evidence: [],
    never: false,
  }
  const interests = [...everyInterest(context.profile), tonight]
  return { ...context, profile: { ...context.profile, ...countInterests(interests, context.catalog) } }
}

/** Somebody of whom nothing is known, and whose words no model gets. */
function strangerContext({ catalog, engine, today }: Asker): RecommendationContext {
  return {
    viewer: viewerLike({ id: '', adventurous: 0, profileVersion: 0 }),
    catalog,
    profile: profileOf(0, [], [], catalog),
    feedback: new Map(),
    viewing: null,
    engine,
    today,
  }
}
