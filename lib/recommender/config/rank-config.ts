import { memoOfPair } from '../memo'
import type { RecencyFloor } from '../models/recency'
import type { PopularityModel, RankModels } from '../models/served-models'
import { siteEvidence } from '../models/site-evidence'
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
   * What one unit of the model's score counts, a film's likelihood of being liked: `unit` for a stranger, `growth` more
   * for each liked film, and never so much that the standard deviation over films somebody likes comes near `deviation`.
   */
  collaborative: { unit: number; growth: number; deviation: number }
  /** What the first film of another recommender gets; the last gets next to nothing. */
  outsideWeight: number
  /** What one standard deviation of written prominence counts for a film nobody has liked yet. */
  popularityWeight: number
  /**
   * What the share of people who like a film counts, in units of the model's score: `weight` for a stranger, half of
   * it after `fade` liked films. A share is counted as if `people` more had not liked the film, and takes the place of
   * prominence as the film's likes grow past `least` + `trust` · the site's likes a film (siteEvidence).
   */
  likedShare: { weight: number; fade: number; people: number; least: number; trust: number }
  /** How much less that counts for each thing asked for: whoever says what they want is told by that. */
  popularityAsked: number
  /**
   * A person's own taste for the well known: what it counts, the mean z of what people usually like, and how many liked
   * films speak as loudly as that.
   */
  popularityTaste: { weight: number; usual: number; sureAt: number }
  /** What one standard deviation of popularity counts for whoever asks for the famous or the little known. */
  wellKnownWeight: number
  /** How many decayed likes a film somebody likes must have on average for likes and prominence to count alike as popularity. */
  popularityEvidence: number
  /** What one unit of the content score counts for a film without any like, and the most its deviation may. */
  content: { unit: number; deviation: number }
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
 * A site nobody has rated on. Weights of content were chosen on the validation slice of latest-small with no rating but the person's own
 * (docs/evaluation.md, "Content alone"; decision 034); `collaborative`, `likedShare` and `content` do nothing before the first training.
 * Wish, context and mute weights are judgements until the site has impressions of its own.
 */
export const untrainedRankConfig: RankConfig = {
  ...tuned.chosen.ranking,
  version: '2026-11-29',
  interestWeight: {
    genre: 0.6,
    mood: 0.8,
    theme: 1.2,
    person: 1,
    era: 1.2,
    country: 1.4,
    setting: 0.5,
    detail: 1.2,
    language: 0.3,
    region: 0.3,
  },
  coherence: { usual: 0.6, sureAt: 1, least: 0.5, most: 6 },
  wishWeight: 1.2,
  kindredWeight: 0.5,
  outsideWeight: 3,
  popularityWeight: 0.75,
  popularityAsked: 1,
  popularityTaste: { weight: 0.8, usual: 1.1, sureAt: 4 },
  wellKnownWeight: 1,
  popularityEvidence: 2,
  similarity: { weight: 13, power: 1.25, sureAt: 3, most: 40, known: 0.8 },
  dislike: { weight: 4, power: 1.25, sureAt: 3, most: 12 },
  exampleWeight: 4,
  contextLimit: 0.3,
  mutePenalty: 2.25,
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

/** What other people's likes take over: content counts this much where they have said all there is to say. */
const told = { interests: 0.8, kindred: 0.3, popularityTaste: 0.5, dislike: 0.25 }

/** From so many likes a film that somebody likes (siteEvidence) a site counts as told (docs/decisions/088). */
const toldAt = 10
/** And from so many similarity to one's own films has nothing to add, which costs a pass over the catalog for each. */
const similarUntil = 3
/** At so many people a model's neighbours count half of what they count where many have rated: fewer meet by chance. */
const sureOfNeighbours = 60

/** Weights for a site of so many `people` with `evidence` likes a film: untrained to told in a straight line, so that nothing jumps. */
export function rankConfigAt(evidence: number, people: number, base: RankConfig = untrainedRankConfig): RankConfig {
  const share = Math.min(1, evidence / toldAt)
  const similar = Math.max(0, 1 - evidence / similarUntil)
  // Factors leave tails such as 0.15000000000000002.
  const kept = (weight: number, part: number) => Number((weight * (1 + share * (part - 1))).toPrecision(12))
  const { interestWeight, collaborative, kindredWeight, popularityTaste, similarity, dislike } = base
  const interests = Object.entries(interestWeight).map(([type, weight]) => [type, kept(weight, told.interests)])
  return {
    ...base,
    interestWeight: Object.fromEntries(interests) as RankConfig['interestWeight'],
    collaborative: {
      ...collaborative,
      deviation: collaborative.deviation / (1 + sureOfNeighbours / Math.max(1, people)),
    },
    kindredWeight: kept(kindredWeight, told.kindred),
    popularityTaste: { ...popularityTaste, weight: kept(popularityTaste.weight, told.popularityTaste) },
    similarity: { ...similarity, weight: similarity.weight * similar },
    dislike: { ...dislike, weight: kept(dislike.weight, told.dislike) },
  }
}

/** What ranks where people have said enough. */
export const defaultRankConfig: RankConfig = rankConfigAt(toldAt, Number.POSITIVE_INFINITY)

/** The weights that go with what a site's people have said by its last training; `base` are those of a site without a rating. */
export const rankConfigFor = ({ popularity }: RankModels, base: RankConfig = untrainedRankConfig): RankConfig =>
  popularity ? configOf(popularity, base) : base

const configOf = memoOfPair((popularity: PopularityModel, base: RankConfig) =>
  rankConfigAt(siteEvidence(popularity).likesEach, popularity.people, base),
)
