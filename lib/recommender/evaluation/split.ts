import { seededRandom, shuffled } from '../matrix/random'
import type { RatingSet } from '../models/training-data'

/** Rating places (indices of the rating arrays) of each user, oldest first; equal times in file order. */
export type Histories = Int32Array[]

/** One person's question: what is known, and what happened afterwards. All lists are rating places, oldest first. */
export type Question = {
  user: number
  /** The profile the model may use. */
  known: Int32Array
  /** Ratings whose films are not ranked: all that lies before the answers, known or not. */
  excluded: Int32Array
  answers: Int32Array
  /** When the list is asked for. */
  asOfSeconds: number
}

export type Plan = {
  /** Rating places the models are trained on. */
  train: Int32Array
  groups: { label: string; questions: Question[] }[]
  /** [films] 1 for films that may be ranked; all when absent. */
  rankable?: Uint8Array
  /** Who asks from a moment on is answered by models of what was rated before it; by those of `train` when absent. In the order of time. */
  stretches?: { fromSeconds: number; train: Int32Array }[]
}

export function historiesOf(set: RatingSet): Histories {
  const lists: number[][] = Array.from(set.userIds, () => [])
  set.user.forEach((user, place) => {
    lists[user]?.push(place)
  })
  const seconds = (place: number) => set.seconds[place]!
  return lists.map((places) => Int32Array.from(places.sort((a, b) => seconds(a) - seconds(b) || a - b)))
}

/** Protocol A: each person's first `trainTenths` tenths train, what follows up to `endTenths` is asked for. */
export function warmPlan(set: RatingSet, trainTenths: number, endTenths: number): Plan {
  const questions = historiesOf(set).map((places, user) => {
    const known = places.subarray(0, tenths(places, trainTenths))
    const answers = places.subarray(known.length, tenths(places, endTenths))
    return ask(set, user, known, known, answers)
  })
  return { train: join(questions.map(({ known }) => known)), groups: [{ label: 'all', questions }] }
}

/** How often protocol E trains anew. */
const stretchesOfTime = 12

/**
 * Protocol E: the questions of A, each asked of models that know nothing of what came after it. As in A what was known trains, but only
 * as far as it was rated before the stretch of time in which a question falls; each stretch holds as many questions.
 */
export function inTimePlan(set: RatingSet): Plan {
  const plan = warmPlan(set, 8, 10)
  const asked = plan.groups.flatMap(({ questions }) => questions)
  const moments = asked.map(({ asOfSeconds }) => asOfSeconds).sort((a, b) => a - b)
  const starts = Array.from(
    { length: stretchesOfTime },
    (_, stretch) => moments[Math.floor((stretch * moments.length) / stretchesOfTime)]!,
  )
  const stretches = [...new Set(starts)].map((fromSeconds) => ({
    fromSeconds,
    train: plan.train.filter((place) => set.seconds[place]! < fromSeconds),
  }))
  return { ...plan, stretches }
}

/** How many first ratings the model sees in protocol B. */
export const coldSizes = [0, 1, 3, 5, 10, 20, Number.POSITIVE_INFINITY]

/**
 * Protocol B: people split 70/10/20 by `seed`; the last 20 % (or, for tuning, the 10 % before them) are unseen and
 * their profile is their first k ratings.
 */
export function coldPlan(set: RatingSet, seed: number, part: 'test' | 'tuning' = 'test'): Plan {
  const histories = historiesOf(set)
  const order = shuffled([...histories.keys()], seededRandom(seed))
  const seen = order.slice(0, tenths(order, 7))
  const cut = tenths(order, 8)
  return askUnseen(set, histories, seen, part === 'test' ? order.slice(cut) : order.slice(seen.length, cut))
}

/** Everybody but the test people of protocol B, in so many parts: each is asked of models of the others, which makes eight times the tuning people. */
export function coldFolds(set: RatingSet, seed: number, parts: number): Plan[] {
  const histories = historiesOf(set)
  const order = shuffled([...histories.keys()], seededRandom(seed))
  const open = order.slice(0, tenths(order, 8))
  return Array.from({ length: parts }, (_, part) => {
    const [seen, unseen] = [open.filter((_, at) => at % parts !== part), open.filter((_, at) => at % parts === part)]
    return askUnseen(set, histories, seen, unseen)
  })
}

/** Models of the people seen, asked by people unseen of whom the first k ratings are known. */
function askUnseen(set: RatingSet, histories: Histories, seen: readonly number[], unseen: readonly number[]): Plan {
  const asking = unseen.toSorted((a, b) => a - b)
  const groups = coldSizes.map((k) => ({
    label: Number.isFinite(k) ? `first ${k}` : 'all',
    questions: asking.map((user) => {
      const places = histories[user] as Int32Array
      const before = places.subarray(0, tenths(places, 8))
      return ask(set, user, before.subarray(0, Math.min(k, before.length)), before, places.subarray(before.length))
    }),
  }))
  return { train: join(seen.map((user) => histories[user] as Int32Array)), groups }
}

/** Protocol C: train on the first 80 % of all ratings by time, ask people with a past for what they did after. */
export function timeCutPlan(set: RatingSet): Plan {
  const times = set.seconds.slice().sort()
  const cut = times[tenths(times, 8)] ?? 0
  const questions = historiesOf(set).flatMap((places, user) => {
    const known = places.filter((place) => set.seconds[place]! < cut)
    if (known.length === 0 || known.length === places.length) return []
    return [{ ...ask(set, user, known, known, places.subarray(known.length)), asOfSeconds: cut }]
  })
  const train = Int32Array.from(set.seconds.keys()).filter((place) => set.seconds[place]! < cut)
  return { train, groups: [{ label: 'all', questions }] }
}

/**
 * Protocol D: a fifth of the films, drawn by `seed`, lose all interactions; only those are ranked. For tuning, the next
 * fifth is drawn and the test fifth is left out altogether.
 */
export function newFilmsPlan(set: RatingSet, seed: number, part: 'test' | 'tuning' = 'test'): Plan {
  const films = set.filmIds.length
  const fifth = Math.floor(films / 5)
  const order = shuffled([...set.filmIds.keys()], seededRandom(seed))
  const rankable = new Uint8Array(films)
  const untouched = new Uint8Array(films).fill(1)
  for (const film of part === 'test' ? order.slice(0, fifth) : order.slice(fifth, 2 * fifth)) rankable[film] = 1
  for (const film of part === 'test' ? [] : order.slice(0, fifth)) untouched[film] = 0
  const isNew = (place: number) => rankable[set.film[place]!] === 1
  const questions = historiesOf(set).map((history, user) => {
    const places = history.filter((place) => untouched[set.film[place]!] === 1)
    const known = places.filter((place) => !isNew(place))
    return ask(set, user, known, known, places.filter(isNew))
  })
  return { train: join(questions.map(({ known }) => known)), groups: [{ label: 'all', questions }], rankable }
}

function ask(set: RatingSet, user: number, known: Int32Array, excluded: Int32Array, answers: Int32Array): Question {
  const last = known.at(-1) ?? excluded[0] ?? answers[0]
  return { user, known, excluded, answers, asOfSeconds: last === undefined ? 0 : set.seconds[last]! }
}

function tenths(list: ArrayLike<unknown>, count: number): number {
  return Math.floor((list.length * count) / 10)
}

function join(parts: readonly Int32Array[]): Int32Array {
  const joined = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
