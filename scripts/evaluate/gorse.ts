/** npm run evaluate -- gorse --ratings DIR [--wait SECONDS]   protocol A of a real, empty Gorse (docs/gorse.md) */
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openGorse } from '../../lib/gorse/client'
import { likedFrom } from '../../lib/gorse/feedback'
import { filmsOf, PULLED } from '../../lib/gorse/proposals'
import { feedbackOf, putFeedback } from '../../lib/gorse/push-person'
import { evaluate, planFor, relevantFilms } from '../../lib/recommender/evaluation/evaluate'
import { meanWithError, ndcgAt10 } from '../../lib/recommender/evaluation/metrics'
import { RatingFormatError } from '../../lib/recommender/evaluation/parse-ratings'
import type { RatingSet } from '../../lib/recommender/models/training-data'
import { readRatings } from '../support/read-ratings'

const ITEMS_A_CALL = 500
const open = () => openGorse(60_000)
const nameOf = (userId: number) => `evaluate-${userId}`

/** Gorse gets the training part as feedback and films with their genres; then it has so long to train and to make lists. */
export async function evaluateGorseCommand(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { ratings: text, wait: text } })
  const { ratings, wait = '480' } = values
  if (!ratings || !process.env.GORSE_URL || !(Number(wait) >= 0))
    throw new RatingFormatError('evaluate -- gorse takes --ratings DIR [--wait SECONDS], and GORSE_URL, GORSE_API_KEY')
  const set = readRatings(ratings)
  const plan = planFor(set, 'A', 1)
  await pushSet(set, plan.train)
  console.error(`pushed; waiting ${wait} s for its models and lists`)
  await setTimeout(Number(wait) * 1000)
  const scores: number[] = []
  let without = 0
  for (const question of plan.groups[0]?.questions ?? []) {
    const relevant = new Set([...relevantFilms(set, question)].map((film) => set.filmIds[film] ?? 0))
    if (relevant.size === 0) continue
    const userId = nameOf(set.userIds[question.user] ?? 0)
    const list = filmsOf(await (await open()).getRecommend({ userId, cursorOptions: { n: PULLED } }))
    if (list.length === 0) without++
    scores.push(ndcgAt10(list, relevant))
  }
  const { mean, standardError } = meanWithError(scores)
  console.log(
    `Gorse: NDCG@10 ${mean.toFixed(4)} ± ${standardError.toFixed(4)}, ${scores.length} people, ${without} without a list`,
  )
  const [popularity] = await evaluate(set, {
    protocol: 'A',
    models: ['popularity'],
    seed: 1,
    now: () => performance.now(),
  })
  console.log(`popularity: NDCG@10 ${popularity?.groups[0]?.metrics.ndcg10.mean.toFixed(4)}`)
}

async function pushSet(set: RatingSet, train: Int32Array): Promise<void> {
  const items = Array.from(set.filmIds, (id, film) => ({
    ItemId: `film-${id}`,
    IsHidden: false,
    Categories: [...(set.genres[film] ?? [])],
    Labels: (set.genres[film] ?? []).map((genre) => `genre:${genre}`),
    Timestamp: new Date(Date.UTC(set.years[film] || 1990, 0)).toISOString(),
    Comment: '',
  }))
  for (let at = 0; at < items.length; at += ITEMS_A_CALL)
    await (await open()).upsertItems(items.slice(at, at + ITEMS_A_CALL))
  const feedback = Array.from(train, (place) =>
    feedbackOf(nameOf(set.userIds[set.user[place] ?? 0] ?? 0), {
      type: (set.stars[place] ?? 0) >= likedFrom ? 'like' : 'read',
      filmId: set.filmIds[set.film[place] ?? 0] ?? 0,
      at: (set.seconds[place] ?? 0) * 1000,
    }),
  )
  for (let at = 0; at < feedback.length; at += 10_000) await putFeedback(await open(), feedback.slice(at, at + 10_000))
}
