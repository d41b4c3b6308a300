import type { Profile } from '../profile'

/**
 * What somebody said and nothing concluded from what they did: wishes, edits, rules and what they have seen hold; films
 * they liked or did not speak for nothing.
 */
export function withoutInferred(profile: Profile): Profile {
  return {
    ...profile,
    films: profile.films.map((film) => ({ ...film, weight: 0 })),
    active: profile.active
      .filter(({ stated, never }) => stated || never)
      .map((interest) => ({ ...interest, inferred: null })),
  }
}
