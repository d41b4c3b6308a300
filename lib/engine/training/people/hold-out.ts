import { hashKey } from '../../hash-key'

/** Everything one person has rated. `key` names them for good, here or in their data set. */
export type PersonRatings = {
  key: string
  origin: 'site' | 'dataset'
  /** Which data set, of people who came with one. */
  dataset?: string
  filmIds: ArrayLike<number>
  /** 0.5 to 5 */
  stars: ArrayLike<number>
  /** Since 1970-01-01. */
  seconds: ArrayLike<number>
}

/** Stored with an artefact; artefacts may be compared when both kept the same people out. */
export const HOLD_OUT_RULE = 'one-in-ten-1'
/** Below so many people a tenth is too few to judge anything, and each is needed to learn from. */
export const HOLD_OUT_FROM_PEOPLE = 300

const share = 10

/** Whether this person belongs to the tenth on which artefacts are judged: the same tenth every night. */
export const isHeldOut = (key: string): boolean => hashKey(key) % share === 0
