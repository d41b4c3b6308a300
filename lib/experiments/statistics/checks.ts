import { radius, rhoFor } from './always-valid'
import { chiSquareTail, normalQuantile } from './distributions'

/** Below this the groups are not as they were drawn, and no figure of the experiment is read. */
export const MISMATCH_P = 0.001

/**
 * Whether people were given to the groups in the shares meant: p of a chi-square test of the counts. Fabijan et al.,
 * "Diagnosing sample ratio mismatch in online controlled experiments", KDD 2019.
 */
export function sampleRatioP(groups: readonly { people: number; weight: number }[]): number {
  const people = groups.reduce((sum, group) => sum + group.people, 0)
  const weights = groups.reduce((sum, group) => sum + group.weight, 0)
  if (people === 0 || groups.length < 2) return 1
  const distance = groups.reduce((sum, group) => {
    const expected = (people * group.weight) / weights
    return sum + (group.people - expected) ** 2 / expected
  }, 0)
  return chiSquareTail(distance, groups.length - 1)
}

/**
 * p of several comparisons, each raised so that the chance of one false claim among all of them stays what it says, in
 * the order given. Holm, Scandinavian Journal of Statistics 6 (1979).
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((p, place) => ({ p, place })).toSorted((a, b) => a.p - b.p)
  const adjusted = new Array<number>(ps.length).fill(1)
  let least = 0
  for (const [rank, { p, place }] of order.entries()) {
    least = Math.max(least, Math.min(1, (ps.length - rank) * p))
    adjusted[place] = least
  }
  return adjusted
}

/**
 * People in each of two groups of one size, so that a true difference of `effect` is seen with chance `power` in one
 * look at the end. `deviation` is that of one person's value; both in its unit. The formula of every textbook, as in
 * Kohavi, Longbotham, Sommerfield and Henne, Data Mining and Knowledge Discovery 18 (2009), there rounded to 16 s²/d².
 */
export function peoplePerGroup(
  { effect, deviation }: { effect: number; deviation: number },
  { alpha = 0.05, power = 0.8 } = {},
): number {
  const z = normalQuantile(1 - alpha / 2) + normalQuantile(power)
  return Math.ceil((2 * z ** 2 * deviation ** 2) / effect ** 2)
}

/**
 * The same for a test that is looked at every day and ends by itself: a difference of `effect` has left 0 behind with
 * chance `power` once so many are in each group. More than for a single look, and often it is seen long before.
 */
export function peopleForDailyLooks(
  { effect, deviation }: { effect: number; deviation: number },
  { alpha = 0.05, power = 0.8 } = {},
): number {
  const z = normalQuantile(power)
  const isEnough = (people: number) => {
    const error = deviation * Math.sqrt(2 / people)
    return radius(2 * people, error, { rho: rhoFor(2 * people, alpha), alpha }) + z * error <= effect
  }
  let most = peoplePerGroup({ effect, deviation }, { alpha, power })
  while (!isEnough(most)) most *= 2
  let least = Math.floor(most / 2)
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2)
    if (isEnough(middle)) most = middle
    else least = middle
  }
  return most
}

/** Whole days until each of `groups` has so many people, at so many new ones a day in all; at least a week. */
export function daysNeeded(needed: number, { now, groups, perDay }: { now: number; groups: number; perDay: number }) {
  const missing = Math.max(0, needed * groups - now)
  return perDay > 0 ? Math.ceil(missing / perDay) : Number.POSITIVE_INFINITY
}
