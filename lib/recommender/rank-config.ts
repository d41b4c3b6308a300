import type { RecencyFloor } from './recency'
import type { FacetType } from './types'

/** Every number the ranking uses. Versioned, so that an exposure can name the configuration that made it. */
export type RankConfig = {
  version: string
  recency: RecencyFloor
  /** Multiplies strength · confidence of an interest, by the facet's type. */
  interestWeight: Record<FacetType, number>
  /** Score of one kindred link from a film liked fully and most recently. */
  kindredWeight: number
  /**
   * Weight of the collaborative score, divided by its standard deviation over the catalog, for a person of `fullLikes`
   * liked films; below, it grows with (c + likes). The best films of a small profile stand twenty deviations out.
   */
  collaborativeWeight: number
  fullLikes: number
  /** b and c in b · c / (c + likes) · z(popularity). Against the collaborative score that is the tuned square. */
  popularityWeight: number
  popularityFade: number
  /** Weight of the content score of a film with too few likes for the collaborative model. */
  contentWeight: number
  /** Largest amount all context rules together may add or take. */
  contextLimit: number
  /** Score lost for each muted facet a film carries. */
  mutePenalty: number
  /** How many of the best-scoring films the diversity step chooses from. */
  poolSize: number
  /** MMR trade-off (1 = score only) for a person of adventurous 0 and 1; in between it is linear. */
  diversity: { settled: number; adventurous: number; unknownPerson: number }
  /** The exploration place: where it stands (from 0), among how many next-best films, how flat the draw. */
  exploration: { place: number; among: number; temperature: number }
}

/**
 * Starting values: popularity against model and diversity as measured on MovieLens (docs/evaluation.md); recency gentler
 * than measured there, because the films tapped in the survey come all at once and their order says nothing; interest, kindred, context and mute weights are judgements until the site has impressions of its own.
 */
export const defaultRankConfig: RankConfig = {
  version: '2026-11-1',
  recency: { floor: 0.25, halfLife: 7 },
  interestWeight: { genre: 0.6, mood: 0.5, theme: 0.5, person: 0.7, era: 0.3, country: 0.3, setting: 0.3 },
  kindredWeight: 1,
  collaborativeWeight: 0.14,
  fullLikes: 50,
  popularityWeight: 0.5,
  popularityFade: 5,
  contentWeight: 0.3,
  contextLimit: 0.2,
  mutePenalty: 1.5,
  poolSize: 200,
  diversity: { settled: 0.92, adventurous: 0.72, unknownPerson: 0.7 },
  exploration: { place: 5, among: 40, temperature: 0.5 },
}
