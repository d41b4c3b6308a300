import { facetLabel, facetTypeOf } from '../../catalog/facets'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { levelOf } from '../../wishes/levels'
import { readingOf, type WishNames } from '../../wishes/reading'
import type { WishReading } from '../../wishes/reading-parts'
import { overruledDemands, partKey } from '../overruled'
import type { Profile } from '../profile'
import { type ComputedInterest, type InterestView, isWords } from '../schema'

export type InterestLists = { listed: InterestView[]; struckOut: InterestView[] }

/** Interests as the profile page shows them: those that count or are muted, and those struck out. */
export function interestViews(profile: Profile, catalog: CatalogSnapshot): InterestLists {
  const names = namesOf(catalog)
  const demands = overruledDemands(profile.active, profile.levels)
  const view = (interest: ComputedInterest, counts: boolean): InterestView => {
    const { facet, strength, confidence, state, stated, never, wish } = interest
    const reading = wish && isWords(facet) ? readingOf(wish, names) : null
    return {
      facet,
      strength,
      confidence,
      state,
      stated,
      never,
      reading,
      type: facetTypeOf(facet) ?? 'words',
      label: labelOf(interest, catalog),
      level: never ? 'never' : stated ? levelOf(strength) : null,
      overruled: reading && counts ? overruledOf(facet, reading, profile, demands) : [],
    }
  }
  const active = profile.active.map((interest) => view(interest, true))
  const setAside = (interests: readonly ComputedInterest[]) => interests.map((interest) => view(interest, false))
  const listed = [...active, ...setAside(profile.muted)]
  const isSentence = ({ type }: InterestView) => type === 'words'
  const saidAt = new Map(
    [...profile.active, ...profile.muted].map(({ facet, saidAt }) => [facet as string, saidAt ?? 0]),
  )
  // Sentences stand as they were said, the latest first; all else as strong as it is.
  const sentences = listed
    .filter(isSentence)
    .toSorted((a, b) => (saidAt.get(b.facet) ?? 0) - (saidAt.get(a.facet) ?? 0))
  return {
    listed: [...sentences, ...listed.filter((each) => !isSentence(each))],
    struckOut: setAside(profile.struckOut),
  }
}

/** What a wish names, in the catalog's words. */
export const namesOf = ({ bySlug, personName }: CatalogSnapshot): WishNames => ({
  personName,
  filmTitle: (slug) => bySlug(slug)?.title,
})

/** Chips of which something else was said later. */
function overruledOf(
  line: string,
  { chips }: WishReading,
  { levels }: Profile,
  demands: ReadonlySet<string>,
): string[] {
  return chips
    .filter(({ facet, level, token }) => {
      if (demands.has(partKey(line, token))) return true
      const standing = facet && levels.get(facet)
      return standing && level && standing.line !== line && standing.level !== level
    })
    .map(({ token }) => token)
}

export function labelOf(interest: Pick<ComputedInterest, 'facet' | 'label'>, catalog: CatalogSnapshot): string {
  return interest.label ?? facetLabel(interest.facet, catalog.personName)
}
