import type { FilmRecord } from '../../catalog/film-record'
import { filmsOfRecords } from '../../catalog/ranked-film'
import { type CatalogSnapshot, snapshotOf } from '../../catalog/snapshot'
import { belongsTo, type Persona, ruledOut } from './schema'

/** The films we wrote as the site knows them, without a database, and what a person would say of each. */
export type ShippedCatalog = {
  catalog: CatalogSnapshot
  idOf: (slug: string) => number | undefined
  isTheirs: (filmId: number, person: Persona) => boolean
  isRuledOut: (filmId: number, person: Pick<Persona, 'never'>) => boolean
}

export function shippedCatalogOf(records: readonly FilmRecord[]): ShippedCatalog {
  const ids = new Map(records.map(({ slug }, place) => [slug, place + 1]))
  const recordOf = (filmId: number) => records[filmId - 1] as FilmRecord
  return {
    catalog: snapshotOf(filmsOfRecords(records)),
    idOf: (slug) => ids.get(slug),
    isTheirs: (filmId, person) => belongsTo(recordOf(filmId), person),
    isRuledOut: (filmId, person) => ruledOut(recordOf(filmId), person),
  }
}
