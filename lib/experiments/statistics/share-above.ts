import { betaTail, lnBeta } from './distributions'

/**
 * How strongly `hits` of `of` speak for a true share above `most`: a likelihood ratio, averaged over every share above it
 * alike. Exact for any number of trials, and with probability 1 - alpha never above 1 / alpha however often one looks,
 * while the share is at most `most` (a mixture martingale and Ville's inequality: Robbins, Annals of Mathematical
 * Statistics 41, 1970; Howard, Ramdas, McAuliffe and Sekhon, Annals of Statistics 49, 2021). 0 < most < 1.
 */
export function evidenceAbove(most: number, { hits, of }: { hits: number; of: number }): number {
  const misses = of - hits
  const mixed = lnBeta(1 + hits, 1 + misses) + Math.log(betaTail(most, 1 + hits, 1 + misses)) - Math.log(1 - most)
  const plain = hits * Math.log(most) + misses * Math.log(1 - most)
  return Math.exp(mixed - plain)
}

/** Whether the share is above `most`, said wrongly of one in 1 / alpha series that are looked at for ever. */
export const isShareAbove = (most: number, seen: { hits: number; of: number }, alpha: number): boolean =>
  evidenceAbove(most, seen) >= 1 / alpha
