import type { Profile } from '../models/training-data'
import type { Candidate } from '../types'

/** Films a list is made without, the seed of its place for exploration, and whether films may come that are not out by then. */
export type ListChange = { without?: readonly number[]; seed?: number; early?: boolean }

/** The list a person with this profile would be shown at a moment, best first. */
export type ListMaker = (profile: Profile, asOfSeconds: number, change?: ListChange) => Candidate[]

export const seedOf = ({ seed }: ListChange): { seed?: number } => (seed === undefined ? {} : { seed })
