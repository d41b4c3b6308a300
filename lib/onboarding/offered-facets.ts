import { facetLabel } from '../catalog/facets'
import { regions } from '../catalog/vocabulary/regions'
import type { CatalogIndex } from '../recommender/index/catalog-index'
import { columnsOf } from '../recommender/matrix/sparse-rows'
import type { Facet } from '../recommender/types'
import { askedFacets, type MoreGroup } from './schema'
import { type SuggestedFacet, suggestFacets } from './suggested-facets'

/** What the survey asks about on its scale of five: first what the person's own taps suggest, then what none can say. */
export type OfferedFacets = {
  tapped: SuggestedFacet[]
  moreTapped: SuggestedFacet[]
  /** Genres and moods people answer easily, without those above. */
  asked: Facet[]
  more: Record<MoreGroup, Facet[]>
}

/** Rows that fit one screen of a phone, and as many again behind "more". */
export const SUGGESTED_FIRST = 8
const SUGGESTED_MORE = 10
/** Fewer films than this are no answer to whoever asks for more of them. */
const fewestFilms = 8
/** Rows of a group at most, those most films have. */
const mostRows = 120
const isAsked = new Set<string>(askedFacets)

export function offeredFacets(index: CatalogIndex, loved: readonly number[]): OfferedFacets {
  const suggested = suggestFacets(index, loved, SUGGESTED_FIRST + SUGGESTED_MORE)
  const taken = new Set<Facet>(suggested.map(({ facet }) => facet))
  const isOffered = (facet: Facet) => !taken.has(facet) && filmsWith(index, facet) >= fewestFilms
  const most = (type: string) =>
    index.facets
      .filter((facet) => facet.startsWith(`${type}:`) && isOffered(facet))
      .toSorted((a, b) => filmsWith(index, b) - filmsWith(index, a))
      .slice(0, mostRows)
      .toSorted((a, b) => facetLabel(a).localeCompare(facetLabel(b), 'en'))
  return {
    tapped: suggested.slice(0, SUGGESTED_FIRST),
    moreTapped: suggested.slice(SUGGESTED_FIRST),
    asked: (askedFacets as Facet[]).filter((facet) => !taken.has(facet) && filmsWith(index, facet) > 0),
    more: {
      places: [...regions.ids.map((id): Facet => `region:${id}`).filter(isOffered), ...most('country')],
      times: [...(['language:zxx'] as Facet[]).filter(isOffered), ...most('era')],
      subjects: most('theme'),
      settings: most('setting'),
      details: most('detail'),
      moods: most('mood').filter((facet) => !isAsked.has(facet)),
    },
  }
}

/** Every facet somebody who loves these films is asked about. */
export function everyOffered({ tapped, moreTapped, asked, more }: OfferedFacets): Facet[] {
  return [...[...tapped, ...moreTapped].map(({ facet }) => facet), ...asked, ...Object.values(more).flat()]
}

export function filmsWith({ facetRowOf, postings }: CatalogIndex, facet: Facet): number {
  const row = facetRowOf.get(facet)
  return row === undefined ? 0 : columnsOf(postings, row).length
}
