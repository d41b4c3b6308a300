import { seededRandom, shuffled } from '../../matrix/random'
import { topRows } from '../../matrix/top-rows'
import { likeThreshold, type RatingSet } from '../../models/training-data'
import { trainers } from '../recommenders'
import { servedSettings } from '../settings'
import { historiesOf } from '../split'
import type { Scorer } from '../trainer'

/** One liked film among a hundred names, and among all films. */
export type ListQuestion = {
  user: number
  /** Places of the ratings that may be used, oldest first. */
  known: Int32Array
  /** [100] films, the one held out among them. */
  names: number[]
  answer: number
  asOfSeconds: number
}
export type ListTask = { questions: ListQuestion[]; train: Int32Array }

const NAMES = 100
/** The random floor draws by itself, and not what the names were drawn by. */
const DRAW = 7_919
/** People with fewer likes are not asked: one is held out, and something must be left. */
const LEAST_LIKES = 5

/** Direct: any like of each person is held out. Sequential: the last one, and whatever came after it. */
export function listTask(set: RatingSet, way: 'direct' | 'sequential', most: number, seed: number): ListTask {
  const random = seededRandom(seed)
  const asked = shuffled([...set.userIds.keys()], random)
  const histories = historiesOf(set)
  const held = new Set<number>()
  const questions = asked
    .flatMap((user): ListQuestion[] => {
      const places = histories[user] ?? new Int32Array(0)
      const likes = [...places].filter((place) => (set.stars[place] ?? 0) >= likeThreshold)
      if (likes.length < LEAST_LIKES) return []
      const answer = way === 'direct' ? likes[Math.floor(random() * likes.length)] : likes.at(-1)
      if (answer === undefined) return []
      const known = places.filter((place) =>
        way === 'direct' ? place !== answer : places.indexOf(place) < places.indexOf(answer),
      )
      const rated = new Set(Array.from(places, (place) => set.film[place]))
      const others = shuffled(
        [...set.filmIds.keys()].filter((film) => !rated.has(film)),
        random,
      ).slice(0, NAMES - 1)
      const film = set.film[answer] ?? 0
      return [
        {
          user,
          known,
          names: shuffled([film, ...others], random),
          answer: film,
          asOfSeconds: set.seconds[answer] ?? 0,
        },
      ]
    })
    .slice(0, most)
  for (const { user, known } of questions)
    for (const place of histories[user] ?? []) if (!known.includes(place)) held.add(place)
  return { questions, train: Int32Array.from(set.user.keys()).filter((place) => !held.has(place)) }
}

export type ListFigures = 'HR@5' | 'NDCG@5' | 'HR@10' | 'NDCG@10'
/** Where the film held out stands, from 0; beyond the list it is not found. */
export const figuresAt = (place: number): Record<ListFigures, number> => ({
  'HR@5': place < 5 ? 1 : 0,
  'NDCG@5': place < 5 ? 1 / Math.log2(place + 2) : 0,
  'HR@10': place < 10 ? 1 : 0,
  'NDCG@10': place < 10 ? 1 / Math.log2(place + 2) : 0,
})

/** The place of the film held out among the hundred, and among all films, for each question. */
export async function placesBy(model: string, set: RatingSet, { questions, train }: ListTask, seed: number) {
  const trainer = trainers[model]
  if (!trainer) throw new RangeError(`no model is called "${model}"`)
  const scorer = await trainer({ set, train, seed: seed + DRAW, settings: servedSettings })
  return questions.map((question) => {
    const scores = scoresFor(scorer, set, question)
    const own = scores[question.answer] ?? 0
    const ahead = (film: number) => film !== question.answer && (scores[film] ?? 0) > own
    return { among: question.names.filter(ahead).length, full: [...scores.keys()].filter(ahead).length, scores }
  })
}

/** Scores of every film; those rated before are out of the question. [films] */
function scoresFor(scorer: Scorer, set: RatingSet, { known, asOfSeconds }: ListQuestion): Float64Array {
  const recent = known.slice().reverse()
  const scores = new Float64Array(set.filmIds.length)
  const blocked = new Uint8Array(scores.length)
  for (const place of known) blocked[set.film[place] ?? 0] = 1
  const profile = {
    rows: recent.map((place) => set.film[place] ?? 0),
    stars: Float32Array.from(recent, (place) => set.stars[place] ?? 0),
  }
  scorer(profile, asOfSeconds, scores, blocked)
  for (const place of known) scores[set.film[place] ?? 0] = Number.NEGATIVE_INFINITY
  return scores
}

/** The best of the names by scores, for what a tool tells. */
export const bestOf = (scores: Float64Array, names: readonly number[], most: number): number[] => {
  const among = Float64Array.from(names, (film) => scores[film] ?? 0)
  return Array.from(topRows(among, most, new Uint8Array(names.length)), (at) => names[at] ?? 0)
}
