import { likeThreshold, type RatingSet } from '../../models/training-data'
import { type Ranking, relevantFilms } from '../evaluate'
import { ndcgAt10 } from '../metrics'
import type { Plan } from '../split'
import type { MeasuredPerson } from './fairness'

/** The people of a plan's last group who had something to find, with what they were shown. */
export function measuredPeople(set: RatingSet, plan: Plan, rankings: readonly Ranking[]): MeasuredPerson[] {
  const rowOf = new Map(Array.from(set.filmIds, (id, row) => [id, row]))
  const questions = plan.groups.at(-1)?.questions ?? []
  return questions.flatMap((question, at) => {
    const wanted = relevantFilms(set, question)
    if (wanted.size === 0) return []
    const shown = (rankings[at]?.items ?? []).slice(0, 10).map((id) => rowOf.get(id)!)
    const liked = question.known.filter((place) => set.stars[place]! >= likeThreshold).map((place) => set.film[place]!)
    return [{ liked, known: question.known.length, ndcg10: ndcgAt10(shown, wanted), shown, wanted }]
  })
}
