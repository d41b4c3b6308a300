import 'server-only'
import type { CatalogFilm } from '../catalog/schema'
import { isDrawn } from '../profile/profile'
import { MAX_CANDIDATES } from '../prompts/parts/limits'
import { seededRandom } from '../recommender/matrix/random'
import { type RecommendationContext, ruledOutAmong, seenFilmIds } from './context/context'
import { hasRules, wantsSurprise } from './prompt-subject'

/** How many films are drawn, and how much likelier the better known are. */
type Draw = { films: number; fame: number; mixed: boolean }

/** As many as a list is chosen from: with more, the best known of them would be most of it. */
const surprise: Draw = { films: MAX_CANDIDATES, fame: 2, mixed: false }
/** For rules and nothing else: eight of a few, since the best known of many would be of one country and kind. */
const programme: Draw = { films: 12, fame: 4, mixed: true }
/** Of a programme's dozen: of one genre, of one decade, of one country, and of the one that made most films. */
const MOST_OF = { genre: 3, era: 3, country: 2, commonest: 4 }

/**
 * What stays out where nothing draws somebody who asked for a surprise, or who said rules alone: all but some films, drawn
 * with the seed and the likelier the better known. Those everybody knows would be the same every day.
 */
export function leftOutForSurprise(context: RecommendationContext, seed: number): number[] {
  const draw = drawFor(context)
  if (!draw) return []
  const all = [...context.catalog.films.values()]
  const out = new Set([
    ...ruledOutAmong(
      context,
      all.map(({ id }) => id),
    ),
    ...seenFilmIds(context),
  ])
  const random = seededRandom(seed)
  const drawn = all
    // Drawn without putting back, by weight: Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006.
    .map((film) => ({ film, key: random() ** (1 / film.prominence ** draw.fame) }))
    .filter(({ film }) => !out.has(film.id))
    .toSorted((a, b) => b.key - a.key)
    .map(({ film }) => film)
  const kept = new Set((draw.mixed ? mixedFirst(drawn) : drawn).slice(0, draw.films).map(({ id }) => id))
  return all.flatMap(({ id }) => (kept.has(id) ? [] : [id]))
}

function drawFor(context: RecommendationContext): Draw | null {
  const { viewer, profile } = context
  if (viewer.withoutProfile || isDrawn(profile)) return null
  if (wantsSurprise(context)) return surprise
  return hasRules(context) && profile.wellKnown === null ? programme : null
}

/** Films of many kinds, times and countries before more of the same; where rules leave only those, they follow. */
function mixedFirst(films: readonly CatalogFilm[]): CatalogFilm[] {
  const countryOf = ({ countries }: CatalogFilm) => countries[0] ?? ''
  const made = countsOf(films.map(countryOf))
  const commonest = [...made].toSorted(([, a], [, b]) => b - a)[0]?.[0]
  const taken = new Map<string, number>()
  const first: CatalogFilm[] = []
  const later: CatalogFilm[] = []
  for (const film of films) {
    const country = countryOf(film)
    const shares: [string, number][] = [
      [`genre:${film.genres[0]}`, MOST_OF.genre],
      [`era:${Math.floor(film.year / 10)}`, MOST_OF.era],
      [`country:${country}`, country === commonest ? MOST_OF.commonest : MOST_OF.country],
    ]
    const fits = shares.every(([share, most]) => (taken.get(share) ?? 0) < most)
    ;(fits ? first : later).push(film)
    if (fits) for (const [share] of shares) taken.set(share, (taken.get(share) ?? 0) + 1)
  }
  return [...first, ...later]
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
