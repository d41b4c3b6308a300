import { facetTypeOf } from '../catalog/facets'
import type { Facet } from '../recommender/types'
import { LEVEL_STRENGTH, type Level, levelOf } from '../wishes/levels'
import type { ComputedInterest } from './schema'

/** What holds of a facet, and the line of the taste page where it was said. */
export type Standing = { level: Level | 'muted' | 'struck-out'; line: string }

/** What a line needs to be weighed against others. */
export type SaidLine = Pick<ComputedInterest, 'facet' | 'strength' | 'stated' | 'never' | 'wish' | 'saidAt'> & {
  state?: ComputedInterest['state']
}

type Said = Standing & { facet: Facet; at: number }

/**
 * What was said of each facet, in words or on a line of its own. Of all that was said the latest holds; at the same
 * moment the facet's own line. Own words that are muted or struck out say nothing.
 */
export function standingLevels(lines: readonly SaidLine[]): Map<Facet, Standing> {
  const said = lines
    .flatMap((line) => (facetTypeOf(line.facet) === null ? saidInWords(line) : saidByItself(line)))
    .toSorted((a, b) => a.at - b.at || rank(a) - rank(b) || (a.line < b.line ? -1 : 1))
  return new Map(said.map(({ facet, level, line }) => [facet, { level, line }]))
}

const rank = ({ facet, line }: Said) => (line === facet ? 1 : 0)

/** Ruled out on a line of its own. Muting it lets nothing back in: who does not want to read of horror wants no horror. */
export const isNever = ({ facet, never, stated, strength, state }: SaidLine): boolean =>
  state !== 'DELETED' && facetTypeOf(facet) !== null && (never || (stated && strength <= LEVEL_STRENGTH.never))

function saidByItself(line: SaidLine): Said[] {
  const { stated, never, strength, state = 'ACTIVE', saidAt = 0 } = line
  if (state === 'ACTIVE' && !stated && !never) return []
  const level =
    state === 'DELETED' ? 'struck-out' : isNever(line) ? 'never' : state === 'MUTED' ? 'muted' : levelOf(strength)
  return [{ facet: line.facet as Facet, level, line: line.facet, at: saidAt }]
}

function saidInWords({ facet: line, wish, state = 'ACTIVE', saidAt: at = 0 }: SaidLine): Said[] {
  if (!wish || state !== 'ACTIVE') return []
  return [
    ...wish.only.map((facet): Said => ({ facet, level: 'more', line, at })),
    ...wish.want.map(({ facet, level }): Said => ({ facet, level, line, at })),
    ...wish.without.map((facet): Said => ({ facet, level: 'never', line, at })),
  ]
}
