import { facetLabel, facetTypeOf } from '../catalog/facets'
import type { CatalogSnapshot } from '../catalog/snapshot'
import { evidenceText } from './evidence-text'
import { everyInterest, type Profile } from './profile'
import type { ComputedInterest, EvidenceView, InterestView } from './schema'

/** Interests as the profile page and the prompts name them. */
export function interestViews(profile: Profile, catalog: CatalogSnapshot): InterestView[] {
  const eventById = new Map(profile.events.map((event) => [event.id, event]))
  return everyInterest(profile).map((interest) => ({
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
  }))
}

export function labelOf(interest: Pick<ComputedInterest, 'facet' | 'label'>, catalog: CatalogSnapshot): string {
  return interest.label ?? facetLabel(interest.facet, catalog.personName)
}
