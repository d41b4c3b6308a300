import type { Facet, Span } from '../recommender/types'
import type { Wish } from '../wishes/schema'
import { spanToken } from '../wishes/tokens'
import type { SaidLine, Standing } from './standing-levels'

/** A part of own words, by its line and its token. */
export const partKey = (line: string, token: string): string => `${line} ${token}`

type Said = Pick<SaidLine, 'facet' | 'wish' | 'saidAt' | 'state'>
const limits = ['minutes', 'years'] as const

/**
 * Demands of own words that something said later makes impossible: "only French" before "nothing French", "at least three
 * hours" before "at most two". Of such a pair the later holds; together no film would be left.
 */
export function overruledDemands(lines: readonly Said[], levels: ReadonlyMap<Facet, Standing>): Set<string> {
  const said = lines
    .filter(({ state = 'ACTIVE' }) => state === 'ACTIVE')
    .flatMap(({ facet, wish, saidAt = 0 }) => (wish ? [{ line: facet, wish, at: saidAt }] : []))
  return new Set(
    said.flatMap(({ line, wish, at }) => {
      const later = said.filter((other) => other.at > at).map((other) => other.wish)
      const tokens = [
        ...wish.only.filter((facet) => isRuledOutElsewhere(line, levels.get(facet))).map((facet) => `only:${facet}`),
        ...limits.flatMap((limit) => clashingToken(limit, wish, later)),
      ]
      return tokens.map((token) => partKey(line, token))
    }),
  )
}

const isRuledOutElsewhere = (line: string, standing: Standing | undefined) =>
  standing?.level === 'never' && standing.line !== line

function clashingToken(limit: (typeof limits)[number], wish: Wish, later: readonly Wish[]): string[] {
  const own = wish[limit]
  if (!own || !later.some((other) => other[limit] && isApart(own, other[limit]))) return []
  return [spanToken(limit, own)]
}

const isApart = (one: Span, other: Span) => isBehind(one, other) || isBehind(other, one)
const isBehind = ({ from }: Span, { to }: Span) => from !== null && to !== null && from > to
