import { facetLabel, facetTypeOf } from '../catalog/facets'
import type { CatalogSnapshot } from '../catalog/snapshot'
import { evidenceText } from './evidence-text'
import type { Profile } from './profile'
import type { ComputedInterest, EvidenceView, InterestView } from './schema'

export type InterestLists = { listed: InterestView[]; struckOut: InterestView[] }

/** Interests as the profile page shows them: those that count or are muted, and those struck out. */
export function interestViews(profile: Profile, catalog: CatalogSnapshot): InterestLists {
  const eventById = new Map(profile.events.map((event) => [event.id, event]))
  const view = (interest: ComputedInterest): InterestView => ({
    facet: interest.facet,
    type: facetTypeOf(interest.facet) ?? 'words',
    label: labelOf(interest, catalog),
    strength: interest.strength,
    confidence: interest.confidence,
    state: interest.state,
    stated: interest.stated,
    never: interest.never,
    readAs: interest.readAs.map((facet) => facetLabel(facet, catalog.personName)),
    evidence: interest.evidence.flatMap((part): EvidenceView[] => {
      const film = catalog.films.get(part.filmId)
      const event = eventById.get(part.eventId)
      if (!film || !event) return []
      return [{ eventId: part.eventId, filmSlug: film.slug, filmTitle: film.title, text: evidenceText(event) }]
    }),
  })
  return {
    listed: [...profile.active, ...profile.muted].map(view),
    struckOut: profile.struckOut.map(view),
  }
}

export function labelOf(interest: Pick<ComputedInterest, 'facet' | 'label'>, catalog: CatalogSnapshot): string {
  return interest.label ?? facetLabel(interest.facet, catalog.personName)
}
