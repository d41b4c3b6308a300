import 'server-only'
import { z } from 'zod'
import { env } from '../env'
import { type GorseClient, openGorse } from './client'
import { faultOf } from './fault'
import { filmIdOf, itemIdOf, pseudonymOf } from './ids'

/** Films asked for: enough to leave a list after ours have been filtered. */
const PULLED = 100
/** Liked films whose neighbours stand in while Gorse has no list for a person. */
const NEIGHBOURS_OF = 3
/** After a failure Gorse is left alone for so long, so that not every list waits for a server that is down. */
const REST_MS = 30_000

let restsUntil = 0

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

/** Gorse's films for a person, best first; null when it has none or does not answer, and the local engine is to serve. */
export async function pullRanking(userId: string, likedFilmIds: readonly number[]): Promise<number[] | null> {
  if (Date.now() < restsUntil) return null
  try {
    const films = await ask(await openGorse(env().GORSE_TIMEOUT_MS), userId, likedFilmIds)
    return films.length > 0 ? films : null
  } catch (error) {
    restsUntil = Date.now() + REST_MS
    console.warn(`gorse: ${faultOf(error)}; the local engine serves for the next ${REST_MS / 1000} s`)
    return null
  }
}

async function ask(client: GorseClient, userId: string, likedFilmIds: readonly number[]): Promise<number[]> {
  const person = pseudonymOf(userId, env().NEXTAUTH_SECRET ?? '')
  const cursorOptions = { n: PULLED }
  const own = filmsOf(await client.getRecommend({ userId: person, cursorOptions }))
  if (own.length > 0) return own
  const lists = await Promise.all(
    likedFilmIds
      .slice(0, NEIGHBOURS_OF)
      .map(async (filmId) => filmsOf(await client.getItemNeighbors({ itemId: itemIdOf(filmId), cursorOptions }))),
  )
  const near = byTurns(lists)
  return near.length > 0 ? near : filmsOf(await client.getPopular({ cursorOptions }))
}

function filmsOf(answer: unknown): number[] {
  return itemList.parse(answer).flatMap((item) => filmIdOf(item) ?? [])
}

/** The first of each list, then the second of each, every film once. */
function byTurns(lists: number[][]): number[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const turns = Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? []))
  return [...new Set(turns.flat())].slice(0, PULLED)
}
