import type { CatalogSnapshot } from '../../catalog/snapshot'
import { backAgain } from '../back-again'
import { facetReader } from '../facet-reader'
import { everyInterest, type Profile } from '../profile'
import type { EditRecord } from '../schema'
import { labelOf } from './interest-views'

export type BackAgainView = { facet: string; label: string; films: { slug: string; title: string }[] }

/** What may be asked about, by name. */
export function backAgainViews(
  profile: Profile,
  edits: readonly EditRecord[],
  catalog: CatalogSnapshot,
): BackAgainView[] {
  const every = everyInterest(profile)
  return backAgain(profile, edits, facetReader(catalog)).map(({ facet, filmIds }) => ({
    facet,
    label: labelOf(every.find((interest) => interest.facet === facet) ?? { facet, label: null }, catalog),
    films: filmIds.flatMap((id) => {
      const film = catalog.films.get(id)
      return film ? [{ slug: film.slug, title: film.title }] : []
    }),
  }))
}
