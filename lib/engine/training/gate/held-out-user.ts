import type { PersonRatings } from '../people/hold-out'

/** Fewer people say nothing. */
export const LEAST_HELD_OUT_USERS = 30

/** Somebody models are judged on: what is known of them, and what they liked after it. */
export type HeldOutUser = {
  key: string
  origin: PersonRatings['origin']
  known: { filmId: number; weight: number }[]
  /** Everything rated before the cut. */
  excluded: Set<number>
  answers: Set<number>
}
