import type { Candidate } from '../recommender/types'

/** A candidate as a slate keeps it: what the contributions kept and `others` say together is the score. */
export type StoredCandidate = Candidate & { others: number }

/** Somebody who rated five hundred films has that many contributions to each of two dozen candidates. */
export const MAX_STORED_CONTRIBUTIONS = 100

/** The largest contributions of each candidate one by one, and the sum of the others. */
export function toStored(candidates: readonly Candidate[]): StoredCandidate[] {
  return candidates.map((candidate) => ({
    ...candidate,
    contributions: candidate.contributions.slice(0, MAX_STORED_CONTRIBUTIONS),
    others: candidate.contributions.slice(MAX_STORED_CONTRIBUTIONS).reduce((sum, { amount }) => sum + amount, 0),
  }))
}
