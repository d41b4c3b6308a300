import { z } from 'zod'
import { filmIdOf } from './ids'

/** Films asked for: enough to leave a list after ours have been filtered. */
export const PULLED = 100

// Newer versions answer with scores where older ones answer with ids. A score of 0 is no proposal: what is "popular" without
// a like comes in order of ids.
const itemList = z
  .array(
    z.union([
      z.string(),
      z
        .object({ Id: z.string(), Score: z.number().optional() })
        .transform(({ Id, Score }) => (Score === 0 ? null : Id)),
    ]),
  )
  .nullable()
  .transform((items) => (items ?? []).filter((item) => item !== null))

/** Our films in an answer of Gorse, best first. */
export const filmsOf = (answer: unknown): number[] => itemList.parse(answer).flatMap((item) => filmIdOf(item) ?? [])
