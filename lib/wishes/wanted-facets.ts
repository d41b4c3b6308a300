import type { Facet } from '../recommender/types'
import type { Wish } from './schema'

/** What a wish asks for, however strongly. */
export const wantedFacets = ({ want }: Pick<Wish, 'want'>): Set<Facet> =>
  new Set(want.filter(({ level }) => level !== 'less').map(({ facet }) => facet))
