import { contentFeatures } from '../../models/content-features'
import type { RatingSet } from '../../models/training-data'
import { RatingFormatError } from '../parse-ratings'

/** The ratings of films a catalog has, and where in the catalog each film stands. */
export type CatalogSet = {
  set: RatingSet
  /** [films of the set] row in the catalog */
  catalogRow: Int32Array
}

/**
 * Keeps the ratings of films in the catalog. `rowOf` is film id in the ratings → row in the catalog. People left
 * without ratings stay, and are never asked. Throws RatingFormatError when nothing is left.
 */
export function ratingsOfCatalog(full: RatingSet, rowOf: ReadonlyMap<number, number>): CatalogSet {
  const rated = new Set(full.film)
  const kept = Int32Array.from(full.filmIds.keys()).filter((film) => rated.has(film) && rowOf.has(full.filmIds[film]!))
  if (kept.length === 0) throw new RatingFormatError('none of the rated films is in the catalog')
  const newRow = new Map(Array.from(kept, (film, row) => [film, row]))
  const places = Int32Array.from(full.film.keys()).filter((place) => newRow.has(full.film[place]!))
  const described = Array.from(kept, (film) => ({ year: full.years[film] || null, genres: full.genres[film] ?? [] }))
  return {
    set: {
      ...full,
      filmIds: kept.map((film) => full.filmIds[film]!),
      user: places.map((place) => full.user[place]!),
      film: places.map((place) => newRow.get(full.film[place]!)!),
      stars: Float32Array.from(places, (place) => full.stars[place]!),
      seconds: Float64Array.from(places, (place) => full.seconds[place]!),
      years: Int16Array.from(kept, (film) => full.years[film]!),
      genres: described.map(({ genres }) => genres),
      ...contentFeatures(described),
    },
    catalogRow: kept.map((film) => rowOf.get(full.filmIds[film]!)!),
  }
}
