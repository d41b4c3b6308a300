import { facetTypeOf } from '../catalog/facets'
import type { Facet } from '../recommender/types'
import { type FilmEvidence, LIKED_WEIGHT } from './film-evidence'
import type { FacetReader } from './strength'

/** So many films refused as "not my genre" keep the genre off. */
const REFUSALS_NEEDED = 5
/** Where a refusal does not name the genre, none is meant of which they like so many films for each one refused. */
const CLEARLY_LIKED = 3

/**
 * Genres a person has turned down for good, with the films that say so. Five refusals may share several genres: the one
 * most of them have is meant, of equals the rarer, and its films speak for no other. A film liked since the last of them
 * says otherwise; so do more films liked than refused, unless each refusal names the genre.
 */
export function refusedGenres(films: readonly FilmEvidence[], reader: FacetReader): Map<Facet, FilmEvidence[]> {
  const kept = new Map<Facet, FilmEvidence[]>()
  let open = films.filter(isOfGenre)
  while (open.length >= REFUSALS_NEEDED) {
    const meant = mostShared(open, reader)
    if (!meant || meant.films.length < REFUSALS_NEEDED) break
    const { liked, isLikedSince } = likesOf(meant.genre, meant.films, films, reader)
    const named = meant.films.filter(({ genre }) => genre === meant.genre)
    if (!isLikedSince && (named.length >= REFUSALS_NEEDED || liked <= meant.films.length)) {
      kept.set(meant.genre, meant.films)
    }
    open = open.filter((film) => !meant.films.includes(film))
  }
  return kept
}

/** When so many refusals that name the genre had come together: what was said of it before is no longer so. */
export function outweighsSince(genre: string, refused: readonly FilmEvidence[] = []): number {
  const named = refused.filter((film) => film.genre === genre).map(({ at }) => at)
  return named.toSorted((a, b) => b - a)[REFUSALS_NEEDED - 1] ?? 0
}

/**
 * Genres a person has turned down and wants less of, from the first refusal on: the one it names, else those of the film
 * that are not clearly liked, or the least liked. A film of the genre liked since says otherwise.
 */
export function turnedDownGenres(films: readonly FilmEvidence[], reader: FacetReader): Facet[] {
  const refused = films.filter(isOfGenre)
  const against = new Map<Facet, FilmEvidence[]>()
  for (const film of refused) {
    for (const genre of genresMeant(film, reader)) against.set(genre, [...(against.get(genre) ?? []), film])
  }
  const standing = [...against].map(([genre, list]) => ({ genre, list, ...likesOf(genre, list, films, reader) }))
  const isMeant = ({ genre, list, liked }: (typeof standing)[number]) =>
    list.some((film) => film.genre === genre) || liked < CLEARLY_LIKED * list.length
  const meant = new Set(standing.filter(isMeant).map(({ genre }) => genre))
  for (const film of refused) {
    const genres = genresMeant(film, reader)
    if (genres.some((genre) => meant.has(genre))) continue
    const [least] = standing
      .filter(({ genre }) => genres.includes(genre))
      .toSorted((a, b) => a.liked - b.liked || reader.shareOf(a.genre) - reader.shareOf(b.genre))
    if (least) meant.add(least.genre)
  }
  return standing.flatMap(({ genre, isLikedSince }) => (meant.has(genre) && !isLikedSince ? [genre] : [])).toSorted()
}

const isOfGenre = ({ reason }: FilmEvidence) => reason === 'genre'

/** The genre a refusal names, or all of the film's. */
function genresMeant({ filmId, genre }: FilmEvidence, reader: FacetReader): Facet[] {
  const genres = reader.facetsOf(filmId).filter((facet) => facetTypeOf(facet) === 'genre')
  return genre && genres.includes(genre) ? [genre] : genres
}

function likesOf(
  genre: Facet,
  refused: readonly FilmEvidence[],
  films: readonly FilmEvidence[],
  reader: FacetReader,
): { liked: number; isLikedSince: boolean } {
  const since = Math.max(...refused.map(({ at }) => at))
  const liked = films.filter(({ filmId, weight }) => weight >= LIKED_WEIGHT && reader.facetsOf(filmId).includes(genre))
  return { liked: liked.length, isLikedSince: liked.some(({ at }) => at >= since) }
}

function mostShared(
  films: readonly FilmEvidence[],
  reader: FacetReader,
): { genre: Facet; films: FilmEvidence[] } | null {
  const having = new Map<Facet, FilmEvidence[]>()
  for (const film of films) {
    for (const genre of genresMeant(film, reader)) having.set(genre, [...(having.get(genre) ?? []), film])
  }
  const [most] = [...having].toSorted(
    ([a, one], [b, other]) => other.length - one.length || reader.shareOf(a) - reader.shareOf(b) || (a < b ? -1 : 1),
  )
  return most ? { genre: most[0], films: most[1] } : null
}
