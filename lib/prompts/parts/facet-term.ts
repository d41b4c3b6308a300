import { bareLabel, facetTypeOf } from '@/lib/catalog/facets'
import { slugify } from '@/lib/catalog/slugify'
import { regions } from '@/lib/catalog/vocabulary/regions'
import { contentNotes, details, genres, moods, settings, themes } from '@/lib/catalog/vocabulary/vocabularies'
import type { Language } from '@/lib/languages/parts/language'
import type { TermData } from '@/lib/prompts/parts/data-block'

const idOf = (facet: string) => facet.slice(facet.indexOf(':') + 1)

/** The words for a facet as they stand in data. Names of people are looked up among `names`, for accents and capitals. */
export const facetTerm = (facet: string, names: readonly string[] = []): TermData => ({
  facet,
  label: bareLabel(facet, (slug) => names.find((name) => slugify(name) === slug)),
})

/** Whether the words for a facet come from our own closed vocabularies, and so may enter instructions. */
export function isClosedFacet(facet: string): boolean {
  const id = idOf(facet)
  switch (facetTypeOf(facet)) {
    case 'genre':
      return genres.find(id) !== undefined
    case 'mood':
      return moods.find(id) !== undefined
    case 'theme':
      return themes.find(id) !== undefined
    case 'setting':
      return settings.find(id) !== undefined
    case 'detail':
      return details.find(id) !== undefined
    case 'region':
      return regions.find(id) !== undefined
    case 'era':
      return /^\d{4}s$/.test(id)
    case 'country':
      return /^[A-Z]{2}$/.test(id)
    case 'language':
      return /^[a-z]{2,3}$/.test(id)
    default:
      return false
  }
}

export const avoidLabels = (avoid: readonly string[], language: Language | null = null): string[] =>
  avoid.flatMap((id) => {
    const label = contentNotes.find(id)?.label
    return label === undefined ? [] : (language?.terms.contentNotes[id] ?? label)
  })
