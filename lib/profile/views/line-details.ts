import { facetTypeOf } from '../../catalog/facets'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import type { Facet } from '../../recommender/types'
import { everyInterest, type Profile } from '../profile'
import { type EvidenceView, isWords, type LineDetails } from '../schema'
import { evidenceText } from './evidence-text'
import { labelOf } from './interest-views'
import { ledgerViews } from './ledger-views'

/** What stands behind one line of a taste: films, sums, and words said later. Null where the person has no such line. */
export function lineDetails(facet: string, profile: Profile, catalog: CatalogSnapshot): LineDetails | null {
  const every = everyInterest(profile)
  const interest = every.find((each) => each.facet === facet)
  if (!interest || isWords(facet)) return null
  const eventById = new Map(profile.events.map((event) => [event.id, event]))
  const standing = facetTypeOf(facet) === null ? undefined : profile.levels.get(facet as Facet)?.line
  const overruling = standing === facet ? undefined : every.find((each) => each.facet === standing)
  return {
    overruledBy: overruling ? labelOf(overruling, catalog) : null,
    ledger: ledgerViews(interest.ledger ?? [], { films: catalog.films, eventById }),
    evidence: interest.evidence.flatMap((part): EvidenceView[] => {
      const film = catalog.films.get(part.filmId)
      const event = eventById.get(part.eventId)
      if (!film || !event) return []
      return [{ eventId: part.eventId, filmSlug: film.slug, filmTitle: film.title, text: evidenceText(event) }]
    }),
  }
}
