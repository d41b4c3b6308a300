import { facetTypeOf } from '../catalog/facets'
import type { Facet } from '../recommender/types'
import { type FilmEvidence, LIKED_WEIGHT } from './film-evidence'
import type { FacetReader } from './strength'

/** So many films refused as "not my genre" keep the genre off. */
const REFUSALS_NEEDED = 5

/**
 * Genres a person has turned down for good, with the films that say so. Five refusals may share several genres: the one
 * most of them have is meant, of equals the rarer, and its films speak for no other. A film liked since the last of them,
 * or more films liked than refused, says otherwise.
 */
export function refusedGenres(films: readonly FilmEvidence[], reader: FacetReader): Map<Facet, FilmEvidence[]> {
  const genresOf = ({ filmId }: FilmEvidence) =>
    reader.facetsOf(filmId).filter((facet) => facetTypeOf(facet) === 'genre')
  const kept = new Map<Facet, FilmEvidence[]>()
  let open = films.filter((film) => film.reason === 'genre')
  while (open.length >= REFUSALS_NEEDED) {
    const meant = mostShared(open, genresOf, reader)
    if (!meant || meant.films.length < REFUSALS_NEEDED) break
    const since = Math.max(...meant.films.map(({ at }) => at))
    const liked = films.filter((film) => film.weight >= LIKED_WEIGHT && genresOf(film).includes(meant.genre))
    if (liked.length <= meant.films.length && liked.every(({ at }) => at < since)) kept.set(meant.genre, meant.films)
    open = open.filter((film) => !meant.films.includes(film))
  }
  return kept
}

function mostShared(
  films: readonly FilmEvidence[],
  genresOf: (film: FilmEvidence) => Facet[],
  reader: FacetReader,
): { genre: Facet; films: FilmEvidence[] } | null {
  const having = new Map<Facet, FilmEvidence[]>()
  for (const film of films) for (const genre of genresOf(film)) having.set(genre, [...(having.get(genre) ?? []), film])
  const [most] = [...having].toSorted(
    ([a, one], [b, other]) => other.length - one.length || reader.shareOf(a) - reader.shareOf(b) || (a < b ? -1 : 1),
  )
  return most ? { genre: most[0], films: most[1] } : null
}
