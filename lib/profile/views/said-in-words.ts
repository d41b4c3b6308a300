import type { Facet } from '../../recommender/types'
import { LEVEL_STRENGTH, type Level } from '../../wishes/levels'
import { type CountedInterests, wishesOf } from '../profile'
import { isWords } from '../schema'

export type SaidInWords = { facet: Facet; line: string; level: Level; strength: number }

/** What own words ask for, facet by facet, where no line of its own says it: how strongly, as on the scale. */
export function saidInWords({ active, levels }: Pick<CountedInterests, 'active' | 'levels'>) {
  const own = new Set(active.map(({ facet }) => facet))
  return [...levels].flatMap(([facet, { level, line }]): SaidInWords[] => {
    if (!isWords(line) || own.has(facet) || level === 'muted' || level === 'struck-out') return []
    return [{ facet, line, level, strength: LEVEL_STRENGTH[level] }]
  })
}

/** Content notes kept off in own words. */
export const avoidedInWords = ({ active }: Pick<CountedInterests, 'active'>): string[] =>
  wishesOf(active).flatMap(({ avoid }) => avoid)
