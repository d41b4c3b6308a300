import { memo } from '../../recommender/memo'
import type { CatalogSnapshot } from '../snapshot'
import { findNamedFilms, findUnknownTitles, indexTitles, type TitledFilm } from './find-named-films'

/** All titles of a catalog, indexed once per catalog version. */
export const titlesOf = memo((catalog: CatalogSnapshot) => indexTitles(catalog.films.values()))

/** True when every film a text names is one of those it may name. */
export function namesOnly(text: string, nameable: readonly TitledFilm[], catalog: CatalogSnapshot): boolean {
  const own = indexTitles(nameable)
  const allowed = new Set(nameable.map((film) => film.id))
  const titles = titlesOf(catalog)
  const named = findNamedFilms(text, own, titles)
  return (
    named.every((mention) => mention.filmIds.some((id) => allowed.has(id))) &&
    findUnknownTitles(text, own, titles).length === 0
  )
}
