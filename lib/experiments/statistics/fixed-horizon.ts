import { normalQuantile, studentQuantile, studentTail } from './distributions'
import type { Interval, Summary } from './summary'

/*
 * Intervals for one look, decided on beforehand. Whoever looks every day reads always-valid.ts instead: these would be
 * wrong far more often than they say.
 */

/** Share of `of` that are `hits` (0 to 1). Wilson, "Probable inference", JASA 22 (1927). */
export function wilson(hits: number, of: number, alpha = 0.05): Interval {
  if (of === 0) return { estimate: 0, low: 0, high: 1 }
  const z = normalQuantile(1 - alpha / 2)
  const share = hits / of
  const middle = (hits + z ** 2 / 2) / (of + z ** 2)
  const half = (z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of)
  return { estimate: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** Difference of two shares, first less second (-1 to 1). Newcombe, Statistics in Medicine 17 (1998), method 10. */
export function shareDifference(
  first: { hits: number; of: number },
  second: { hits: number; of: number },
  alpha = 0.05,
): Interval {
  const one = wilson(first.hits, first.of, alpha)
  const other = wilson(second.hits, second.of, alpha)
  const estimate = one.estimate - other.estimate
  return {
    estimate,
    low: estimate - Math.hypot(one.estimate - one.low, other.high - other.estimate),
    high: estimate + Math.hypot(one.high - one.estimate, other.estimate - other.low),
  }
}

/** Difference of two means, first less second, in the unit of the value. Welch, Biometrika 34 (1947). */
export function meanDifference(
  first: Summary,
  second: Summary,
  alpha = 0.05,
): Interval & { t: number; degrees: number; p: number } {
  const [one, other] = [first.variance / first.people, second.variance / second.people]
  const estimate = first.mean - second.mean
  const error = Math.sqrt(one + other)
  const degrees = (one + other) ** 2 / (one ** 2 / (first.people - 1) + other ** 2 / (second.people - 1))
  const half = studentQuantile(1 - alpha / 2, degrees) * error
  const t = estimate / error
  return { estimate, low: estimate - half, high: estimate + half, t, degrees, p: studentTail(t, degrees) }
}
