import { facetsOf, facetTypeOf } from '../catalog/facets'
import type { CatalogFilm } from '../catalog/schema'
import { withStronger } from '../catalog/vocabulary/content-notes'
import { suitableFor } from '../catalog/vocabulary/suitable-for'
import { noRules } from '../recommender/plain-request'
import { type BrokenRule, breaksRule } from '../recommender/rank/film-rules'
import type { Facet, FilmRules, Span } from '../recommender/types'
import { LEVEL_STRENGTH } from '../wishes/levels'
import type { ComputedInterest } from './schema'

/** A rule as it was said: what it asks of films, and the line of the taste page where it can be changed. */
export type StatedRule = {
  /** An interest's facet, "avoid:NOTE" for a content note, "children" for what children may see. */
  line: string
  rules: FilmRules
}

type RuleSource = Pick<ComputedInterest, 'facet' | 'strength' | 'stated' | 'never' | 'readAs' | 'wish'>

/** Where rules come from: what counts of the profile, and the content notes switched off. */
export type RuleSources = { active: readonly RuleSource[]; avoid: readonly string[] }

/** What every film shown to this person keeps to. */
export function rulesOf(sources: RuleSources): FilmRules {
  return joinRules(statedRules(sources).map(({ rules }) => rules))
}

/** The same one by one, as they were said. */
export function statedRules({ active, avoid }: RuleSources): StatedRule[] {
  return [
    ...active.flatMap((interest) => (isNever(interest) ? neverOf(interest) : wishRules(interest, active))),
    ...avoid.map((note) => ({ line: `avoid:${note}`, rules: { ...noRules, avoid: withStronger([note]) } })),
  ]
}

/** "Never" in the survey or on the taste page: from here on a dislike is a rule. */
export function isNever({ never, stated, strength }: RuleSource): boolean {
  return never || (stated && strength <= LEVEL_STRENGTH.never)
}

function neverOf({ facet, readAs, wish }: RuleSource): StatedRule[] {
  const wanted = (wish?.want ?? []).flatMap((want) => (want.level === 'less' ? [] : [want.facet]))
  const facets = [facet, ...readAs, ...wanted].filter((each): each is Facet => facetTypeOf(each) !== null)
  return facets.length > 0 ? [{ line: facet, rules: { ...noRules, without: new Set(facets) } }] : []
}

/**
 * What a wish in own words demands. What the person says of a facet by itself goes before what words say of it. Of one
 * type of facet a film needs one of those asked for, in whichever sentence.
 */
function wishRules({ facet: line, wish }: RuleSource, active: readonly RuleSource[]): StatedRule[] {
  if (!wish) return []
  const wantedByItself = new Set(
    active.filter((each) => each.stated && each.strength > 0 && !each.never).map(({ facet }) => facet as string),
  )
  const rules: FilmRules[] = [
    ...wish.without
      .filter((facet) => !wantedByItself.has(facet))
      .map((facet) => ({ ...noRules, without: new Set([facet]) })),
    ...groupByType(active.flatMap((each) => each.wish?.only ?? []))
      .filter((group) => group.some((facet) => wish.only.includes(facet)))
      .map((group) => ({ ...noRules, only: [group] })),
    ...wish.avoid.map((note) => ({ ...noRules, avoid: withStronger([note]) })),
    ...(wish.minutes ? [{ ...noRules, minutes: wish.minutes }] : []),
    ...(wish.years ? [{ ...noRules, years: wish.years }] : []),
    ...(wish.company === 'children' || wish.age !== null ? [childRules(wish.age)] : []),
  ]
  return rules.map((each) => ({ line, rules: each }))
}

/** What children of an age may see; null when the age was not said. */
export function childRules(age: number | null): FilmRules {
  const { avoid, without, only } = suitableFor(age)
  return { ...noRules, avoid, without: new Set(without), only: only.length > 0 ? [only] : [] }
}

/** All of them at once. */
export function joinRules(list: readonly FilmRules[]): FilmRules {
  return {
    without: new Set(list.flatMap(({ without }) => [...without])),
    avoid: new Set(list.flatMap(({ avoid }) => [...avoid])),
    only: list.flatMap(({ only }) => only),
    minutes: list.reduce<Span | null>((span, { minutes }) => narrower(span, minutes), null),
    years: list.reduce<Span | null>((span, { years }) => narrower(span, years), null),
  }
}

/** The rule a film of the catalog breaks, or null. */
export function brokenBy(film: CatalogFilm, rules: FilmRules): BrokenRule | null {
  return breaksRule({ ...film, facets: facetsOf(film) }, rules)
}

function groupByType(facets: readonly Facet[]): Facet[][] {
  const groups = new Map<string, Set<Facet>>()
  for (const facet of facets) {
    const type = facet.slice(0, facet.indexOf(':'))
    groups.set(type, (groups.get(type) ?? new Set()).add(facet))
  }
  return [...groups.values()].map((group) => [...group])
}

function narrower(one: Span | null, other: Span | null): Span | null {
  if (!one || !other) return one ?? other
  const from = Math.max(one.from ?? Number.NEGATIVE_INFINITY, other.from ?? Number.NEGATIVE_INFINITY)
  const to = Math.min(one.to ?? Number.POSITIVE_INFINITY, other.to ?? Number.POSITIVE_INFINITY)
  return { from: Number.isFinite(from) ? from : null, to: Number.isFinite(to) ? to : null }
}
