import 'server-only'
import { env } from '../env'
import { type GorseClient, openGorse } from './client'
import { faultOf } from './fault'
import { itemIdOf, pseudonymOf } from './ids'
import { filmsOf, PULLED } from './proposals'
import { NewerGorse, refuseNewer } from './version'

/** Liked films whose neighbours stand in while Gorse has no list for a person. */
const NEIGHBOURS_OF = 3
/** After a failure Gorse is left alone for so long, so that not every list waits for a server that is down. */
const REST_MS = 30_000
/** A server of another version does not change by itself. */
const NEWER_REST_MS = 600_000

const STARTING_TIMEOUT_MS = 5_000

let restsUntil = 0
/** Whether the server that answers is one the site speaks to: asked once. */
let isKnown = false

/** Gorse's films for a person, best first; null when it has none or does not answer, and the local engine is to serve. */
export async function pullRanking(userId: string, likedFilmIds: readonly number[]): Promise<number[] | null> {
  if (Date.now() < restsUntil) return null
  try {
    const client = await openGorse(env().GORSE_TIMEOUT_MS)
    if (!isKnown) await refuseNewer(client)
    isKnown = true
    const films = await ask(client, userId, likedFilmIds)
    return films.length > 0 ? films : null
  } catch (error) {
    const restMs = error instanceof NewerGorse ? NEWER_REST_MS : REST_MS
    restsUntil = Date.now() + restMs
    console.warn(`gorse: ${faultOf(error)}; the local engine serves for the next ${restMs / 1000} s`)
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

/** The first of each list, then the second of each, every film once. */
function byTurns(lists: number[][]): number[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const turns = Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? []))
  return [...new Set(turns.flat())].slice(0, PULLED)
}

/** At start: a server that answers, but not as 0.4 does, is named in the log. One that is down is found when it is asked. */
export async function checkGorse(): Promise<void> {
  try {
    await refuseNewer(await openGorse(STARTING_TIMEOUT_MS))
    isKnown = true
  } catch (error) {
    if (error instanceof NewerGorse) restsUntil = Date.now() + NEWER_REST_MS
    console.warn(`gorse: ${faultOf(error)}; the local engine serves`)
  }
}
