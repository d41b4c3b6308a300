import { viewerLike } from '../../auth/viewer'
import type { CatalogFilm } from '../../catalog/schema'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import type { Engine } from '../../engine/get-engine'
import { type FilmFeedback, noFeedback } from '../../feedback/schema'
import { profileOf } from '../../profile/profile'
import type { EvidenceEvent } from '../../profile/schema'
import type { RecommendationContext } from '../../recommendations/context/context'
import type { RatingSet } from '../../recommender/models/training-data'

/** What every task is asked about: ratings of films of the catalog, and the films. */
export type TaskWorld = {
  set: RatingSet
  catalog: CatalogSnapshot
  /** [films of the set] */
  filmOf: (row: number) => CatalogFilm
  /** What serves before any training. */
  engine: Engine
  /** What people wrote of a film, by id; nothing where nobody writes. */
  notes: ReadonlyMap<number, readonly string[]>
}

const MOST_LIKED = 12

export const lineOf = ({ title, year, genres }: CatalogFilm): string => `${title} (${year}) ${genres.join(' ')}`

/** The ratings that may be used, the latest first, as a model is told them. */
export const historyOf = ({ set, filmOf }: TaskWorld, known: ArrayLike<number>): string[] =>
  Array.from(known)
    .slice(-MOST_LIKED)
    .reverse()
    .map((place) => `${lineOf(filmOf(set.film[place] ?? 0))}: ${set.stars[place]} stars`)

/** Somebody of whom the site knows these ratings and nothing else. */
export function contextOfRatings(world: TaskWorld, known: ArrayLike<number>): RecommendationContext {
  const { set, filmOf, catalog, engine } = world
  const events = Array.from(
    known,
    (place, at): EvidenceEvent => ({
      id: String(at).padStart(6, '0'),
      at,
      type: 'RATED',
      filmId: filmOf(set.film[place] ?? 0).id,
      facet: null,
      value: set.stars[place] ?? null,
      detail: null,
    }),
  )
  return {
    viewer: viewerLike({ id: 'task' }),
    catalog,
    profile: profileOf(1, events, [], catalog),
    feedback: new Map(
      events.flatMap(({ filmId, value }): [number, FilmFeedback][] =>
        filmId === null ? [] : [[filmId, { ...noFeedback, rating: value, seen: true }]],
      ),
    ),
    viewing: null,
    engine,
    today: 20_783,
  }
}
