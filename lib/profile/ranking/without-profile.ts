import type { Profile } from '../profile'
import type { ComputedInterest } from '../schema'
import { isNever } from '../standing-levels'

/**
 * What holds in lists made without a profile: what is never wanted, hard wishes, and which films one has dealt with. No
 * liking, no dislike, no interest, no example, nothing that was only asked for more or less of.
 */
export function withoutProfile(profile: Profile): Profile {
  return {
    ...profile,
    films: profile.films.map((film) => ({ ...film, weight: 0 })),
    active: profile.active.flatMap(rulesAlone),
    muted: [],
    levels: new Map([...profile.levels].filter(([, { level }]) => level === 'never')),
    turnedDown: [],
    examples: [],
    counterexamples: [],
    company: null,
    wellKnown: null,
    surprise: false,
  }
}

function rulesAlone(interest: ComputedInterest): ComputedInterest[] {
  if (isNever(interest)) return [{ ...interest, inferred: null, evidence: [] }]
  if (!interest.wish) return []
  const wish = { ...interest.wish, want: [], like: [], unlike: [], wellKnown: null, surprise: false }
  return [{ ...interest, strength: 0, inferred: null, evidence: [], wish }]
}
