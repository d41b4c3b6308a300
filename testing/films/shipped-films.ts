import { join } from 'node:path'
import { readCatalog } from '../../lib/catalog/read-catalog'
import { buildFilmIndex, type FilmIndex } from '../../lib/catalog/titles/match-films'

/** The films we wrote, to be found by title or number without a database. Their ids are places in the list. */
export function shippedFilms(): { index: FilmIndex; slugOf: (id: number) => string } {
  const { films } = readCatalog(join(process.cwd(), 'prisma/catalog'))
  const known = films.map(({ ids, originalTitle, ...film }, place) => ({
    ...film,
    id: place + 1,
    originalTitle: originalTitle ?? null,
    imdbId: ids?.imdb ?? null,
    movieLensId: ids?.movieLens ?? null,
    tmdbId: ids?.tmdb ?? null,
  }))
  return { index: buildFilmIndex(known), slugOf: (id) => films[id - 1]?.slug ?? '' }
}
