import { facetsOf } from '../catalog/facets'
import type { CatalogSnapshot } from '../catalog/snapshot'
import type { FacetReader } from './strength'

/** Reads facets and catalog shares from the catalog in memory; films that were retired still count. */
export function facetReader(catalog: CatalogSnapshot): FacetReader {
  return {
    facetsOf: (filmId) => {
      const film = catalog.films.get(filmId)
      return film ? facetsOf(film) : []
    },
    seriesOf: (filmId) => catalog.films.get(filmId)?.series ?? null,
    shareOf: (facet) => {
      const row = catalog.index.facetRowOf.get(facet)
      return row === undefined ? 0 : (catalog.index.facetShare[row] ?? 0)
    },
  }
}
