import { sortOf } from '../../catalog/facets'
import type { Facet, Span } from '../../recommender/types'
import type { Wish } from '../../wishes/schema'
import { combinationToken } from '../../wishes/tokens'
import { spanOfEra } from './take-back'

const MOST_FACETS = 24
const MOST_EXAMPLES = 8

/** "Black and white only" says nothing of samurai: kinds of which a film has one, or few. */
const ONE_OF_THEM: ReadonlySet<string> = new Set(['country', 'region', 'language', 'era', 'genre', 'person'])

/** The wish that stands with what was said after it: of one thing the later word counts, the rest goes on. */
export function mergeWish(standing: Wish, said: Wish): Wish {
  const spoken = new Set<Facet>([...said.want.map(({ facet }) => facet), ...said.without, ...said.only])
  const narrowed = new Set(said.only.map(sortOf).filter((sort) => ONE_OF_THEM.has(sort)))
  const goesOn = (facet: Facet) => !spoken.has(facet)
  const years = mergeSpan(yearsBeside(standing.years, said), said.years)
  // Children stay there when somebody joins.
  const company =
    said.company === 'company' && standing.company === 'children' ? 'children' : (said.company ?? standing.company)
  const combinations = [...standing.combinations, ...said.combinations]
  return {
    want: [
      ...standing.want.filter(
        ({ facet }) => goesOn(facet) && !narrowed.has(sortOf(facet)) && !isOutside(facet, said.years),
      ),
      ...said.want,
    ].slice(-MOST_FACETS),
    without: [...standing.without.filter(goesOn), ...said.without].slice(-MOST_FACETS),
    // "Only Italian" after "only French" is Italian: both at once would be said in one breath.
    only: [
      ...standing.only.filter(
        (facet) => goesOn(facet) && !narrowed.has(sortOf(facet)) && !isOutside(facet, said.years),
      ),
      ...said.only,
    ],
    combinations: [...new Map(combinations.map((each) => [combinationToken(each), each])).values()].slice(-8),
    avoid: [...new Set([...standing.avoid, ...said.avoid])],
    like: latest(standing.like, said.like, said.unlike),
    unlike: latest(standing.unlike, said.unlike, said.like),
    minutes: mergeSpan(standing.minutes, said.minutes),
    years,
    company,
    age: said.age ?? (company === 'children' ? standing.age : null),
    wellKnown: said.wellKnown ?? standing.wellKnown,
    surprise: said.surprise || standing.surprise,
    ofGroup: said.ofGroup || standing.ofGroup,
    unread: said.unread,
  }
}

/** A decade that the years now asked for leave out. */
function isOutside(facet: Facet, years: Span | null): boolean {
  const decade = spanOfEra(facet)
  if (!decade || !years) return false
  return (years.from ?? -Infinity) > (decade.to ?? 0) || (years.to ?? Infinity) < (decade.from ?? 0)
}

/** The years that stood, unless every decade now asked for lies outside of them. */
function yearsBeside(years: Span | null, { want, only }: Wish): Span | null {
  const decades = [...want.flatMap(({ facet, level }) => (level === 'less' ? [] : [facet])), ...only].filter(spanOfEra)
  return decades.length > 0 && decades.every((facet) => isOutside(facet, years)) ? null : years
}

const latest = (before: readonly string[], now: readonly string[], against: readonly string[]) =>
  [...new Set([...before.filter((slug) => !against.includes(slug) && !now.includes(slug)), ...now])].slice(
    -MOST_EXAMPLES,
  )

/** A bound said anew takes the place of the old one on its side; where both cannot be, the new one stands alone. */
export function mergeSpan(standing: Span | null, said: Span | null): Span | null {
  if (!standing || !said) return said ?? standing
  const from = said.from ?? standing.from
  const to = said.to ?? standing.to
  return from !== null && to !== null && from > to ? said : { from, to }
}
