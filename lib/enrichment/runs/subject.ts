import type { CatalogFilm } from '../../catalog/schema'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import type { FilmSubject, Neighbours } from '../../prompts/film/assemble'
import { roomOf } from '../../prompts/film/assemble'
import { similarFilms } from '../../recommender/rank/similar-films'
import { promptOfStrategy, type Strategy } from '../strategies'
import { MAX_NEIGHBOURS } from './neighbours'

/** Films offered as kindred: enough to choose from, few enough to read. */
const MAX_OFFERED = 24

/** What a request about a film rests on. `liked`: films that the same people like, best first. */
export function filmSubject(
  film: CatalogFilm,
  strategy: Strategy,
  catalog: CatalogSnapshot,
  liked: readonly number[],
): FilmSubject {
  const onShow = (ids: readonly number[]) =>
    ids.flatMap((id) => {
      const found = catalog.films.get(id)
      return found && !found.retired && id !== film.id ? [found] : []
    })
  const kindred = onShow(film.kindred.map((link) => link.filmId))
  const neighbours = promptOfStrategy(strategy).strategy.usesNeighbours ? neighboursOf(onShow(liked), kindred) : nobody
  const linked = new Set(kindred.map((each) => each.id))
  const alike = similarFilms(catalog.index, film.id, MAX_OFFERED + linked.size).map((each) => each.filmId)
  const ids = [...new Set([...neighbours.films.map((each) => each.id), ...alike])].filter((id) => !linked.has(id))
  const offered = roomOf(film).kindred > 0 ? onShow(ids).slice(0, MAX_OFFERED) : []
  return { film, neighbours, kindred, offered }
}

const nobody: Neighbours = { by: 'nobody', films: [] }

/** In the order of their ids, so that the same neighbours make the same request. */
function neighboursOf(liked: CatalogFilm[], kindred: CatalogFilm[]): Neighbours {
  const inOrder = (films: CatalogFilm[]) => films.slice(0, MAX_NEIGHBOURS).toSorted((a, b) => a.id - b.id)
  if (liked.length > 0) return { by: 'viewers', films: inOrder(liked) }
  if (kindred.length === 0) return nobody
  return { by: 'kindred', films: inOrder(kindred.toSorted((a, b) => b.prominence - a.prominence || a.id - b.id)) }
}
