import { countriesOf, type Region } from '../../catalog/vocabulary/regions'
import { everyOffered, type OfferedFacets } from '../../onboarding/offered-facets'
import { type Length, lengths } from '../../onboarding/schema'
import type { Facet } from '../../recommender/types'
import type { Clause, Persona } from './schema'

/** One answer on the survey's scale. */
export type SurveyAnswer = { facet: string; value: number }

type Named = Pick<Persona, 'belongs' | 'never'>
/** How many films of the catalog have a facet. */
type FilmsWith = (facet: Facet) => number

const [never, less, more] = [-2, -1, 1]
/** Somebody who means longer spans than so many decades means no decade. */
const mostDecades = 5
/** Who will sit for 95 minutes says 90. */
const nearMinutes = 10

/**
 * What a synthetic person answers to what is offered, read off their statement of what belongs: "more" to what it
 * names, "never" to what they rule out, "less" to what every part of it leaves out. Nothing else, and nothing not offered.
 */
export function answerOffered(person: Named, offered: OfferedFacets, filmsWith: FilmsWith): SurveyAnswer[] {
  const clauses = person.belongs.anyOf
  const named = new Set(clauses.flatMap((clause) => [...namedBy(clause)]))
  const origins = originsOf(clauses, offered, filmsWith)
  const without = new Set(clauses[0]?.without?.filter((id) => clauses.every((clause) => clause.without?.includes(id))))
  return everyOffered(offered).flatMap((facet): SurveyAnswer[] => {
    if (person.never.facets.includes(facet)) return [{ facet, value: never }]
    if (named.has(facet) || origins.has(facet)) return [{ facet, value: more }]
    return without.has(facet) ? [{ facet, value: less }] : []
  })
}

/** Well or little known, where every part of the statement says so. */
export function answerKnown({ belongs }: Pick<Persona, 'belongs'>): 'hidden' | 'famous' | null {
  const spans = belongs.anyOf.map(({ prominence }) => prominence)
  if (spans.every((span) => span && span[1] <= 60)) return 'hidden'
  return spans.every((span) => span && span[0] >= 70) ? 'famous' : null
}

/** How long films may be, where every part of the statement has a limit: the one offered that is nearest to the longest. */
export function answerLength({ belongs }: Pick<Persona, 'belongs'>): Length | null {
  const longest = Math.max(...belongs.anyOf.map(({ maxMinutes = Number.POSITIVE_INFINITY }) => maxMinutes))
  return lengths.find((length) => Math.abs(longest - Number(length)) <= nearMinutes) ?? null
}

function namedBy({ facets = [], anyFacet = [], languages = [], years }: Clause): string[] {
  return [...facets, ...anyFacet, ...languages.map((code) => `language:${code}`), ...decadesIn(years)]
}

function decadesIn(years: Clause['years']): string[] {
  if (!years) return []
  const [from, to] = years
  const decades: string[] = []
  for (let start = Math.floor(from / 10) * 10; start <= to; start += 10) {
    const within = Math.min(to, start + 9) - Math.max(from, start) + 1
    if (within >= 5) decades.push(`era:${start}s`)
  }
  return decades.length <= mostDecades ? decades : []
}

/** The countries they name, or the region where most of its films are from countries they name and these are several. */
function originsOf(clauses: readonly Clause[], offered: OfferedFacets, filmsWith: FilmsWith): Set<string> {
  const named = [...new Set(clauses.flatMap(({ countries = [] }) => countries))]
  const films = (codes: readonly string[]) => codes.reduce((sum, code) => sum + filmsWith(`country:${code}`), 0)
  const shown = everyOffered(offered).filter((facet) => facet.startsWith('region:'))
  const meant = shown
    .map((facet) => ({ facet, countries: countriesOf[facet.slice('region:'.length) as Region] }))
    .map(({ facet, countries }) => ({ facet, countries, own: countries.filter((code) => named.includes(code)) }))
    .filter(({ countries, own }) => own.length > 1 && 2 * films(own) > films(countries))
  // Of regions that say the same of them, the narrowest.
  const regions = meant.filter(({ own, countries }) =>
    meant.every((other) => other.own.length > own.length || other.countries.length >= countries.length),
  )
  const covered = new Set(regions.flatMap(({ own }) => own))
  return new Set([
    ...regions.map(({ facet }) => facet),
    ...named.filter((code) => !covered.has(code)).map((code) => `country:${code}`),
  ])
}
