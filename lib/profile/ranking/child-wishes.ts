import type { CatalogSnapshot } from '../../catalog/snapshot'
import { suitableFor } from '../../catalog/vocabulary/suitable-for'
import { rowsAnswering } from '../../recommender/rank/known-wish'
import type { Facet, SoftWish } from '../../recommender/types'
import type { StatedRule } from './rules'

const facet: Facet = 'audience:children' as string as Facet

/**
 * What watching with children asks for beside its rules, as a wish for the films themselves: nobody said the facet, so no reason may speak of it.
 * Most of a list where nothing else is asked for, some of it beside other wishes (`wishes`), nothing where what is for children was spoken of.
 */
export function childWishes(
  stated: readonly StatedRule[],
  wishes: readonly SoftWish[],
  { index }: CatalogSnapshot,
): SoftWish[] {
  const ages = stated.flatMap(({ childAge }) => (childAge === undefined ? [] : [childAge ?? 0]))
  if (ages.length === 0) return []
  const spokenOf = (each: Facet) => wishes.some((wish) => wish.facet === each)
  const rows = suitableFor(Math.min(...ages)).more.flatMap((each) =>
    spokenOf(each) ? [] : Array.from(rowsAnswering(index, { facet: each, level: 'more' })),
  )
  if (rows.length === 0) return []
  const level = wishes.some((wish) => wish.level !== 'less') ? 'more' : 'much-more'
  return [{ facet, level, films: new Set(rows.flatMap((row) => index.filmIds[row] ?? [])) }]
}
