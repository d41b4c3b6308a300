import 'server-only'
import type { Feedback } from 'gorsejs'
import { getCatalog } from '../catalog/snapshot'
import { cutHistory } from '../engine/training/gate/held-out-history'
import { isHeldOut, type PersonRatings } from '../engine/training/people/hold-out'
import { streamDatasetPeople } from '../engine/training/people/queries'
import { env } from '../env'
import { type FeedbackType, likedFrom } from './feedback'
import { pseudonymOf } from './ids'
import { feedbackOf } from './push-person'

/** How somebody of an imported set is called in Gorse. */
export const raterName = (key: string): string => pseudonymOf(`set:${key}`, env().NEXTAUTH_SECRET ?? '')

/** What a rater of an imported set gives to Gorse. `mark` stands for all of it: whoever has it already needs nothing. */
export type RaterPush = { name: string; key: string; mark: string; feedback: Feedback<FeedbackType>[] }

/**
 * Everybody of imported sets, as Gorse is told of them. Of those held out for judging it learns what they rated before
 * the cut alone, so that its proposals can be judged on what they liked after it.
 */
export async function* streamRaters(): AsyncGenerator<RaterPush> {
  const { index } = await getCatalog()
  for await (const person of streamDatasetPeople()) {
    const name = raterName(person.key)
    const feedback = told(person, index).map(({ filmId, stars, at }) =>
      feedbackOf(name, { filmId, type: stars >= likedFrom ? 'like' : 'read', at: at * 1000 }),
    )
    yield { name, key: person.key, mark: `${feedback.length} ${feedback.at(-1)?.ItemId ?? ''}`, feedback }
  }
}

function told(person: PersonRatings, index: Parameters<typeof cutHistory>[1]) {
  const { known, later } = cutHistory(person, index)
  return isHeldOut(person.key) ? known : [...known, ...later]
}
