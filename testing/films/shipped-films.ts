import { join } from 'node:path'
import { readCatalog } from '../../lib/catalog/read-catalog'
import { knownFilms } from '../../lib/catalog/titles/known-films'
import { buildFilmIndex, type FilmIndex } from '../../lib/catalog/titles/match-films'

/** The films we wrote, to be found by title or number without a database. Their ids are places in the list. */
export function shippedFilms(): { index: FilmIndex; slugOf: (id: number) => string } {
  const { films: records } = readCatalog(join(process.cwd(), 'prisma/catalog'))
  const films = knownFilms(records)
  return { index: buildFilmIndex(films), slugOf: (id) => records[id - 1]?.slug ?? '' }
}
