import { ratingsOfCatalog } from '../../lib/recommender/evaluation/content/catalog-set'
import { tuningSetOf, tuningSetOfCatalog } from '../../lib/recommender/evaluation/tune/exams'
import { readRatings } from '../support/read-ratings'
import { contentCatalog } from './content'

/** The ratings of a MovieLens folder over our first 1,275 films ("first") and over all of their own ("whole"); to the first, so many films more that nobody has rated. */
export async function readTuningSets(folder: string, names: readonly string[], unrated = 0) {
  const full = readRatings(folder)
  const { catalog, films, rowOfMovie } = await contentCatalog(false, unrated)
  const mapped = ratingsOfCatalog(full, rowOfMovie)
  const sets = [
    ...(names.includes('first') ? [tuningSetOfCatalog('first 1,275 films', catalog, mapped)] : []),
    ...(names.includes('whole') ? [tuningSetOf('whole set', full)] : []),
  ]
  return { full, catalog, films, mapped, sets }
}
