import type { Interval, Summary } from './summary'

/*
 * Intervals that may be looked at every day, for as long as one likes: with probability 1 - alpha the true value is in
 * every one of them at once. The mixture sequential probability ratio test with a normal mixture (Robbins, Annals of
 * Mathematical Statistics 41, 1970; Johari, Koomen, Pekelis and Walsh, "Always valid inference", Operations Research 70,
 * 2022), with the variance estimated as it comes (Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas, "Time-uniform central
 * limit theory and asymptotic confidence sequences", Annals of Statistics 52, 2024, theorem 2.2). That last step holds
 * for many people only; LEAST_PEOPLE says from how many it is read.
 */

/** Of each group. With fewer the estimated variance is not to be trusted, and nothing is said. */
export const LEAST_PEOPLE = 50

/**
 * Where the mixture is narrowest: rho for `people` in all, planned beforehand and never changed (Waudby-Smith et al.,
 * appendix B.2). Without unit.
 */
export function rhoFor(people: number, alpha = 0.05): number {
  return Math.sqrt((-2 * Math.log(alpha) + Math.log(-2 * Math.log(alpha)) + 1) / Math.max(1, people))
}

/** Half the width after `people`, for a mean whose error is `error` (a standard error, in the unit of the value). */
export function radius(people: number, error: number, { rho, alpha = 0.05 }: { rho: number; alpha?: number }): number {
  const spread = people * rho ** 2 + 1
  return error * Math.sqrt(((2 * spread) / (people * rho ** 2)) * Math.log(Math.sqrt(spread) / alpha))
}

/** The smallest alpha whose interval leaves 0 out: one over the likelihood ratio of the mixture. 0 to 1. */
function alwaysValidP(estimate: number, error: number, people: number, rho: number): number {
  if (error === 0) return 1
  const spread = people * rho ** 2 + 1
  return Math.min(1, Math.sqrt(spread) * Math.exp(-((estimate / error) ** 2 * (spread - 1)) / (2 * spread)))
}

type Look = { rho: number; alpha?: number }

/** A mean, in the unit of the value. */
export function meanSequence({ people, mean, variance }: Summary, look: Look): Interval {
  const half = radius(people, Math.sqrt(variance / people), look)
  return { estimate: mean, low: mean - half, high: mean + half }
}

/** Difference of two means of different people, first less second, in the unit of the value. */
export function differenceSequence(first: Summary, second: Summary, look: Look): Interval & { p: number } {
  const people = first.people + second.people
  const error = Math.sqrt(first.variance / first.people + second.variance / second.people)
  const estimate = first.mean - second.mean
  const half = radius(people, error, look)
  return { estimate, low: estimate - half, high: estimate + half, p: alwaysValidP(estimate, error, people, look.rho) }
}
