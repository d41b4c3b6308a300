import { keptWish } from '../../wishes/kept-wish'
import { emptyWish, type Wish } from '../../wishes/schema'
import { tokensOf } from '../../wishes/tokens'
import type { Asker } from '../ask-request'
import { ASK_SIZE, pickFilms } from '../pick-films'

/** One way to go about a wish, with what came of it: kept also where another is chosen. */
export type Plan = {
  tokens: string[]
  /** Soft parts that it gives up, or readings that it adds. */
  without: string[]
  added: string[]
  /** Films that are all of it, and the best of them by name. */
  films: number
  best: string[]
}

const MOST_PLANS = 3
const MOST_NAMED = 4

/**
 * Two or three plans where a wish can be read in several ways or leaves fewer than eight films; else none. Hard wishes
 * stand in each: what is given up is soft.
 */
export function plansFor(asker: Asker, wish: Wish, readings: readonly string[] = []): Plan[] {
  const standing = tokensOf({ ...wish, unread: [] })
  const whole = pickFilms(asker, wish, [])
  const others = [
    ...readings.map((token) => ({ tokens: [...standing, token], without: [], added: [token] })),
    ...(whole.fits.all < ASK_SIZE ? whole.fits.letGo : []).flatMap(({ parts }) => {
      const without = parts.flatMap((part) => part.tokens)
      const isSoft = parts.every((part) => !part.isHard) && without.length > 0
      return isSoft ? [{ tokens: standing.filter((token) => !without.includes(token)), without, added: [] }] : []
    }),
  ].slice(0, MOST_PLANS - 1)
  if (others.length === 0) return []
  return [{ tokens: standing, without: [], added: [] }, ...others].map((plan) => {
    const { films, fits } = pickFilms(asker, keptWish(plan.tokens) ?? emptyWish, [])
    return {
      ...plan,
      films: fits.all,
      best: films.slice(0, MOST_NAMED).map(({ film }) => `${film.title} (${film.year})`),
    }
  })
}
