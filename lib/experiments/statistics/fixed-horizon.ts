import { studentQuantile, studentTail } from './distributions'
import type { Interval, Summary } from './summary'

/*
 * Intervals for one look, decided on beforehand. Whoever looks every day reads always-valid.ts instead: these would be
 * wrong far more often than they say.
 */

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
