import type { RecencyFloor } from '../models/recency'
import type { RankModels } from '../models/served-models'
import tuned from '../tuned.json'
import type { FacetType } from '../types'
import type { Routing } from './routing'

/** Every number the ranking uses. Versioned, so that an exposure can name the configuration that made it. */
export type RankConfig = {
  version: string
  recency: RecencyFloor
  /** Multiplies strength · confidence of an interest, by the facet's type. */
  interestWeight: Record<FacetType, number>
  /**
   * How alike the liked films of a usual taste are (coherence.ts), how many films speak as loudly as that, and the least
   * and most that content may count for one person.
   */
  coherence: { usual: number; sureAt: number; least: number; most: number }
  /** What one unit of log-odds asked for counts (score/wish.ts). */
  wishWeight: number
  /** Score of one kindred link from a film liked fully and most recently. */
  kindredWeight: number
  /**
   * Weight of the collaborative score, divided by its standard deviation over the catalog, for a person of `fullLikes`
   * liked films; below, it grows with (c + likes). The best films of a small profile stand twenty deviations out.
   */
  collaborativeWeight: number
  fullLikes: number
  /** What the first film of another recommender gets; the last gets next to nothing. */
  outsideWeight: number
  /** b and c in b · c / (c + likes) · z(popularity). Against the collaborative score that is the tuned square. */
  popularityWeight: number
  popularityFade: number
  /** How much less that counts for each thing asked for: whoever says what they want is told by that. */
  popularityAsked: number
  /**
   * A person's own taste for the well known: what it counts, the mean z of what people usually like, and how many liked
   * films speak as loudly as that.
   */
  popularityTaste: { weight: number; usual: number; sureAt: number }
  /** What one standard deviation of popularity counts for whoever asks for the famous or the little known. */
  wellKnownWeight: number
  /** How many likes a film of the site must have on average for likes and prominence to count alike as popularity. */
  popularityEvidence: number
  /** What the content score of a film without any like counts against the collaborative score of others. */
  contentWeight: number
  /**
   * Similarity to the person's own films, of which the latest `most` speak, the best known less by up to `known`
   * (score/components/similar-to-own.ts).
   */
  similarity: { weight: number; power: number; sureAt: number; most: number; known: number }
  /** Similarity to films the person disliked, which counts against a film (score/components/similar-to-own.ts). */
  dislike: { weight: number; power: number; sureAt: number; most: number }
  /** What being like a film named as an example adds; the examples of a request share it. */
  exampleWeight: number
  /** Largest amount all context rules together may add or take. */
  contextLimit: number
  /** Score lost for each muted facet a film carries. */
  mutePenalty: number
  /**
   * λ of calibration: how much the mix of genres of a list is drawn to that of the liked films (0 = not at all), grown
   * into over the first `fullLikes` liked films; `smoothing` is the α of Steck 2018.
   */
  calibration: { weight: number; fullLikes: number; smoothing: number }
  /** How many of the best-scoring films the diversity step chooses from. */
  poolSize: number
  /** MMR trade-off (1 = score only) for a person of adventurous 0 and 1; in between it is linear. */
  diversity: { settled: number; adventurous: number; unknownPerson: number }
  /** The exploration place: where it stands (from 0), among how many next-best films, how flat the draw. */
  exploration: { place: number; among: number; temperature: number }
  /** How far a language model may move a candidate from its rank. */
  routing: Routing
  /** What one standard deviation of personal score counts in a search against full text relevance. */
  searchWeight: number
}

/**
 * Starting values: popularity against model and diversity as measured on MovieLens (docs/evaluation.md); recency gentler
 * than measured there, because the films tapped in the survey come all at once and their order says nothing; model against kindred links on the films our catalog shares with it
 * (decision 021); interest, context and mute weights are judgements until the site has impressions of its own.
 */
export const defaultRankConfig: RankConfig = {
  ...tuned.chosen.ranking,
  version: '2026-11-12',
  interestWeight: {
    genre: 0.6,
    mood: 0.5,
    theme: 0.5,
    person: 0.7,
    era: 0.3,
    country: 0.3,
    setting: 0.3,
    language: 0.3,
    region: 0.3,
  },
  coherence: { usual: 0.6, sureAt: 1, least: 0.5, most: 6 },
  wishWeight: 0.8,
  kindredWeight: 0.1,
  collaborativeWeight: 0.6,
  fullLikes: 50,
  outsideWeight: 1.5,
  popularityAsked: 1,
  popularityTaste: { weight: 0.4, usual: 1.1, sureAt: 4 },
  wellKnownWeight: 1,
  popularityEvidence: 2,
  similarity: { weight: 0, power: 1.25, sureAt: 1, most: 40, known: 0 },
  // Each costs a pass over the catalog.
  dislike: { weight: 1, power: 1.25, sureAt: 3, most: 4 },
  exampleWeight: 1,
  contextLimit: 0.2,
  mutePenalty: 1.5,
  calibration: { weight: 0.2, fullLikes: 10, smoothing: 0.01 },
  poolSize: 200,
  diversity: { settled: 0.92, adventurous: 0.72, unknownPerson: 0.7 },
  exploration: { place: 5, among: 40, temperature: 0.5 },
  routing: {
    bands: [
      { evidenceUpTo: 5, places: 5 },
      { evidenceUpTo: 20, places: 3 },
      { evidenceUpTo: 50, places: 1 },
    ],
  },
  searchWeight: 0.1,
}

/**
 * While nothing has been trained: a site without ratings. Popularity is then what the catalog says of itself and does
 * not fade, and what a person's own films have in common carries the rest. Chosen on the validation slice of MovieLens
 * latest-small with no rating but the person's own (docs/evaluation.md, "Content alone"; decision 034).
 */
export const untrainedRankConfig: RankConfig = {
  ...defaultRankConfig,
  version: `${defaultRankConfig.version}-untrained-1`,
  interestWeight: {
    ...defaultRankConfig.interestWeight,
    theme: 1.2,
    mood: 0.8,
    setting: 0.5,
    person: 1,
    era: 1.2,
    country: 1.4,
  },
  wishWeight: 1.2,
  kindredWeight: 0.5,
  popularityWeight: 0.75,
  popularityFade: 10_000,
  popularityTaste: { ...defaultRankConfig.popularityTaste, weight: 0.8 },
  similarity: { ...defaultRankConfig.similarity, weight: 13, sureAt: 3, known: 0.8 },
  dislike: { ...defaultRankConfig.dislike, weight: 4, most: 12 },
  // A stranger's popularity is half as wide again as with a model: what must hold its own against it grows too.
  exampleWeight: 2 * defaultRankConfig.exampleWeight,
  contextLimit: 1.5 * defaultRankConfig.contextLimit,
  mutePenalty: 1.5 * defaultRankConfig.mutePenalty,
}

/** The weights that go with what there is to rank with: a model of our own, another recommender, or content alone. */
export function rankConfigFor({ collaborative, outside }: RankModels): RankConfig {
  return collaborative || outside ? defaultRankConfig : untrainedRankConfig
}
