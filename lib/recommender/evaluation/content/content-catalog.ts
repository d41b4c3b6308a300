import type { FilmVectors } from '../../content/text-vectors'
import type { CatalogIndex } from '../../index/catalog-index'
import { likeWeight, type Profile } from '../../models/training-data'
import { plainRequest } from '../../plain-request'
import type { InterestSignal, LikedFilm, RankRequest } from '../../types'

/** A catalog as content alone sees it: nothing in it comes from ratings. */
export type ContentCatalog = {
  index: CatalogIndex
  /** Every film's title with its genres, and its log line: one vector for each film of the index, as below. */
  title: FilmVectors
  logline: FilmVectors
  /** Kinds of text that a model wrote and a person approved, by name; each in a space of its own. */
  written: ReadonlyMap<string, FilmVectors>
  /** What the site would read from one person's ratings, most recent first. */
  interestsOf: (ratings: readonly { filmId: number; stars: number }[]) => InterestSignal[]
}

/** What the site would ask its ranking for a person with this profile. `catalogRow` is row of the set → row of the index. */
export function requestFor(catalog: ContentCatalog, catalogRow: Int32Array, { rows, stars }: Profile): RankRequest {
  const ratings = Array.from(rows, (row, place) => ({
    filmId: catalog.index.filmIds[catalogRow[row]!]!,
    stars: stars[place]!,
  }))
  const liked: LikedFilm[] = ratings
    .map(({ filmId, stars: given }) => ({ filmId, weight: likeWeight(given) }))
    .filter(({ weight }) => weight > 0)
  return plainRequest({
    liked,
    interests: catalog.interestsOf(ratings),
    excludedFilmIds: new Set(ratings.map(({ filmId }) => filmId)),
    adventurous: usualAdventurous,
    limit: usualLimit,
  })
}

/** What a new account has, and how many candidates the site asks for. */
const usualAdventurous = 0.4
const usualLimit = 24
