import type { CatalogSnapshot } from '../snapshot'
import { findNamedFilms, findUnknownTitles, indexTitles, type TitledFilm, type TitleIndex } from './find-named-films'

const titleIndexes = new WeakMap<CatalogSnapshot, TitleIndex>()

/** All titles of a catalog, indexed once per catalog version. */
export function titlesOf(catalog: CatalogSnapshot): TitleIndex {
  const known = titleIndexes.get(catalog) ?? indexTitles(catalog.films.values())
  titleIndexes.set(catalog, known)
  return known
}

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
