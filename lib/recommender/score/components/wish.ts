import { columnsOf } from '../../matrix/sparse-rows'
import type { SoftWish } from '../../types'
import { componentOf, type ScoreComponent } from './component'

/**
 * A wish counts as much as it says: the log-odds of the share it asks for (rank/wish-shares.ts) against the share such films have of the
 * catalog, so "more" of what every second film is says little. A film that answers several wishes has the sum, however many facets
 * of its type it has, each by how much of an answer the film is (index/answer-degrees.ts).
 */
export const wishComponent: ScoreComponent = ({ index, request, config, coherence }, components) => {
  const ofFacets = request.wishes.filter(({ films }) => !films)
  const answers = ofFacets.length > fewWishes ? index.mildAnswers : index.answers
  const keepsUp = 1 + withCoherence * Math.max(0, coherence - 1)
  for (const { facet, level } of ofFacets) {
    const row = index.facetRowOf.get(facet)
    // What is muted has its own price (mute.ts).
    if (row === undefined || request.mutedFacets.has(facet)) continue
    const share = columnsOf(index.postings, row).length / index.size
    const scale = keepsUp * config.wishWeight * weightOf(level, share)
    components.sparse.push(componentOf({ kind: 'interest', facet }, scale, answers, row))
  }
}

/** Whoever asks for one or two things wants the films that are above all that. */
const fewWishes = 2

/** As films come to count more for somebody whose films are alike, what they said keeps up with that in part. */
const withCoherence = 0.6

/** What an answer counts for, given the share of all films that answer the wish. */
export function weightOf(level: SoftWish['level'], share: number): number {
  const own = inside(share)
  const least = level === 'much-more' ? 0.75 : 0.375
  const asked = level === 'less' ? own / 2 : Math.max(own + 0.25, least)
  return logit(Math.min(most, asked)) - logit(own)
}

const logit = (share: number) => Math.log(share / (1 - share))
/** No film and every film are taken for one in two hundred and all but one in a hundred. */
const most = 0.99
const inside = (share: number) => Math.min(most, Math.max(0.005, share))
