import { facetsOf, isPartOfTheMoney } from '../../catalog/facets'
import { filmsWords } from '../../profile/views/films-words'
import { lineHref } from '../../profile/views/rule-text'
import type { Facet } from '../../recommender/types'
import type { RecommendationContext } from '../context/context'

export type MetWish = { text: string; href: string }

/** So many are named under a card. */
const NAMED = 2

/** What the person asked for that a film has, rarest in the catalog first, each with the way to where it was said. */
export function metWishes({ catalog, profile }: RecommendationContext, filmId: number): MetWish[] {
  const film = catalog.films.get(filmId)
  if (!film) return []
  const asked = facetsOf(film).flatMap((facet) => {
    const said = profile.levels.get(facet)
    const isAsked = said?.level === 'more' || said?.level === 'much-more'
    return isAsked && !isPartOfTheMoney(facet, film) ? [{ facet, ...said }] : []
  })
  const { facetRowOf, facetShare } = catalog.index
  const shareOf = (facet: Facet) => facetShare[facetRowOf.get(facet) ?? -1] ?? 0
  return asked
    .toSorted((a, b) => shareOf(a.facet) - shareOf(b.facet) || (a.facet < b.facet ? -1 : 1))
    .slice(0, NAMED)
    .map(({ facet, line }) => ({ text: filmsWords(facet, catalog), href: lineHref(line) }))
}
