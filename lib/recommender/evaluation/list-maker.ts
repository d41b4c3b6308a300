import type { Profile } from '../models/training-data'
import type { Candidate } from '../types'

/** Films a list is made without, and the seed of its place for exploration. */
export type ListChange = { without?: readonly number[]; seed?: number }

/** The list a person with this profile would be shown at a moment, best first. */
export type ListMaker = (profile: Profile, asOfSeconds: number, change?: ListChange) => Candidate[]

export const seedOf = ({ seed }: ListChange): { seed?: number } => (seed === undefined ? {} : { seed })
