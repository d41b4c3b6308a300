import 'server-only'
import type { Item } from 'gorsejs'
import { facetsOf } from '../catalog/facets'
import type { CatalogFilm } from '../catalog/schema'
import type { GorseClient } from './client'
import { itemIdOf } from './ids'

const ITEMS_A_CALL = 500
const DAY_MS = 86_400_000

/** Genres as categories, every facet as a label; a film that has left the catalog stays, hidden. */
export function itemOf(film: CatalogFilm): Item {
  return {
    ItemId: itemIdOf(film.id),
    IsHidden: film.retired,
    Categories: film.genres,
    Labels: facetsOf(film),
    Timestamp: new Date(film.addedDay * DAY_MS).toISOString(),
    Comment: `${film.title} (${film.year})`,
  }
}

/** Writes every film; what is there is overwritten. */
export async function pushCatalog(client: GorseClient, films: readonly CatalogFilm[]): Promise<number> {
  for (let at = 0; at < films.length; at += ITEMS_A_CALL) {
    await client.upsertItems(films.slice(at, at + ITEMS_A_CALL).map(itemOf))
  }
  return films.length
}
