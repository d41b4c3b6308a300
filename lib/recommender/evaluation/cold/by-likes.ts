import { likeCounts } from '../../models/popularity'
import type { RatingSet } from '../../models/training-data'
import type { Plan, Question } from '../split'
import { isUnreleased } from '../unreleased'

/** Rows of the ten most liked films of the training part that a person may be shown, best first. */
export function byLikes(set: RatingSet, plan: Plan): (question: Question) => number[] {
  const likes = likeCounts(set, plan.train)
  const order = [...likes.keys()].sort((a, b) => likes[b]! - likes[a]! || a - b)
  return ({ excluded, asOfSeconds }) => {
    const out = new Set(Array.from(excluded, (place) => set.film[place]!))
    const unreleased = isUnreleased(set, asOfSeconds)
    const may = (film: number) => plan.rankable?.[film] !== 0 && !out.has(film) && !unreleased(film)
    return order.filter(may).slice(0, 10)
  }
}
