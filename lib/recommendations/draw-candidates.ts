import 'server-only'
import { MAX_CANDIDATES, SLATE_SIZE } from '../prompts/parts/limits'
import type { Candidate } from '../recommender/types'
import { type RecommendationContext, rankFor, rankRequest } from './context/context'
import { localDay } from './context/local-time'
import { asksOfPerson, reorderKeepingWishes } from './keep-wishes'
import { LISTS_READ_DAYS, orderOfDay, passedOver, type Waiting } from './passed-over'
import { listRecentlyReplaced, listShownFilms } from './queries'
import { seedOf } from './seed'
import { leftOutForSurprise } from './surprise'

export type Drawn = { candidates: Candidate[]; seed: number }

/** What of earlier lists is not to come again on a day; nothing that somebody let pass counts where their taste does not. */
export async function findWaiting({ viewer, feedback }: RecommendationContext, day: string): Promise<Waiting> {
  const from = new Date(Date.parse(day) - LISTS_READ_DAYS * 86_400_000)
  const isKnown = !viewer.withoutProfile
  const [replaced, shown] = await Promise.all([
    listRecentlyReplaced(viewer.id, isKnown),
    !isKnown ? [] : listShownFilms(viewer.id, { from: localDay(from, 'UTC'), before: day }),
  ])
  const passed = new Map(shown.map((film) => [film.filmId, passedOver(film, day)]))
  const resting = [...passed].flatMap(([id, { restsUntil }]) => (restsUntil && !feedback.get(id)?.want ? [id] : []))
  return { replaced, resting, passed }
}

/** What was replaced, the latest list first: what was replaced longest ago comes back before what has just gone. */
function lessAndLess(replaced: readonly number[]): (readonly number[])[] {
  const lists = Math.ceil(replaced.length / SLATE_SIZE)
  return Array.from({ length: lists + 1 }, (_, given) => replaced.slice(0, (lists - given) * SLATE_SIZE))
}

/** The candidates of a day, best first: without films just replaced or at rest, those passed over lately further down. */
export async function drawCandidates(context: RecommendationContext, day: string): Promise<Drawn> {
  const { viewer } = context
  const { replaced, resting, passed } = await findWaiting(context, day)
  const known = viewer.withoutProfile ? 'everybody' : viewer.id
  const seed = seedOf(known, day, context.viewing?.partOfDay ?? 'any', replaced.length)

  const candidates: Candidate[] = []
  // Where strict wishes leave few films, one that rests or was replaced is better than an empty place.
  const atRest = [...replaced, ...resting]
  const pools = [[...leftOutForSurprise(context, seed), ...atRest], atRest, ...lessAndLess(replaced)]
  for (const excluded of pools) {
    if (candidates.length >= SLATE_SIZE) break
    const taken = candidates.map(({ filmId }) => filmId)
    const limit = MAX_CANDIDATES - taken.length
    candidates.push(...rankFor(context, rankRequest(context, { excluded: [...excluded, ...taken], limit, seed })))
  }
  const ofDay = orderOfDay(candidates, (filmId) => passed.get(filmId)?.times ?? 0)
  const wishes = asksOfPerson(context)
  return { candidates: reorderKeepingWishes(context.catalog, wishes, candidates, ofDay), seed }
}
