/** Of fewer people nothing is kept, and nothing is read. */
export const LEAST_PEOPLE = 20

/** So many of a group must have rated a film before the group says anything of it. */
export const LEAST_RATERS = 5
/** Stars on average from which on a group rates a film high. */
export const HIGH_STARS = 4
/** Films kept of one group, those it rates highest. */
export const MOST_FILMS = 300

/** The group somebody is in, as far as it may be told to them. */
export type OwnGroup = {
  id: number
  /** What its people like more than others do, the clearest first. */
  facets: readonly string[]
  /** Films it rates high, the highest first. */
  filmIds: readonly number[]
}
