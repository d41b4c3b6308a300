import type { Facet } from '../../recommender/types'
import { LEVEL_STRENGTH } from '../../wishes/levels'
import { type CountedInterests, wishesOf } from '../profile'
import { isWords } from '../schema'

/** What own words ask for, facet by facet, where no line of its own says it: how strongly, as on the scale. */
export function saidInWords({ active, levels }: Pick<CountedInterests, 'active' | 'levels'>) {
  const own = new Set(active.map(({ facet }) => facet))
  return [...levels].flatMap(([facet, { level, line }]): { facet: Facet; strength: number }[] => {
    if (!isWords(line) || own.has(facet) || level === 'muted' || level === 'struck-out') return []
    return [{ facet, strength: LEVEL_STRENGTH[level] }]
  })
}

/** Content notes kept off in own words. */
export const avoidedInWords = ({ active }: Pick<CountedInterests, 'active'>): string[] =>
  wishesOf(active).flatMap(({ avoid }) => avoid)
