import { facetsOf, facetTypeOf, sortOf } from '../../catalog/facets'
import type { CatalogFilm } from '../../catalog/schema'
import { withAlong } from '../../catalog/vocabulary/along'
import { suitableFor } from '../../catalog/vocabulary/suitable-for'
import { withStronger } from '../../catalog/vocabulary/vocabularies'
import { noRules } from '../../recommender/plain-request'
import { type BrokenRule, breaksRule } from '../../recommender/rank/film-rules'
import type { Facet, FilmRules, Span } from '../../recommender/types'
import { LEVEL_STRENGTH } from '../../wishes/levels'
import type { Wish } from '../../wishes/schema'
import { childToken, combinationToken, spanToken } from '../../wishes/tokens'
import { overruledDemands, partKey } from '../overruled'
import { type SaidLine, type Standing, standingLevels } from '../standing-levels'

/** A rule as it was said: what it asks of films, and the line of the taste page where it can be changed. */
export type StatedRule = {
  /** An interest's facet, "avoid:NOTE" for a content note, "children" for what children may see. */
  line: string
  /** The token of the wish it comes from, where it was said in own words. */
  token?: string
  /** Set where it keeps to what children may see: the age of the youngest, null where it was not said. */
  childAge?: number | null
  rules: FilmRules
}

type RuleSource = SaidLine

/** Where rules come from: what counts of the profile, and the preferences. */
export type RuleSources = {
  active: readonly RuleSource[]
  /** What holds of each facet; without it, what these lines alone say. */
  levels?: ReadonlyMap<Facet, Standing>
  /** Content notes switched off. */
  avoid: readonly string[]
  /** Set while children watch, with the age of the youngest if it was said. */
  children?: { age: number | null } | null
}

/** What every film shown to this person keeps to. */
export function rulesOf(sources: RuleSources): FilmRules {
  return joinRules(statedRules(sources).map(({ rules }) => rules))
}

/** The same one by one, as they were said. */
export function statedRules({ active, avoid, children, levels = standingLevels(active) }: RuleSources): StatedRule[] {
  const isNever = (facet: Facet) => levels.get(facet)?.level === 'never'
  const wanted = { has: (facet: Facet) => ['more', 'much-more'].includes(levels.get(facet)?.level ?? '') }
  const overruled = overruledDemands(active, levels)
  const holds = (line: string, token: string) => !overruled.has(partKey(line, token))
  return forTheYoungest([
    ...active.flatMap((source) =>
      source.wish
        ? wishRules(source.facet, source.wish, { active, isNever, wanted, holds })
        : ownNever(source, isNever),
    ),
    ...avoid.map((note) => ({ line: `avoid:${note}`, rules: { ...noRules, avoid: withStronger([note]) } })),
    ...(children ? [{ line: 'children', childAge: children.age, rules: childRules(children.age) }] : []),
  ])
}

/**
 * Who sits there was said once or several times: what the youngest may see holds, and letting it go lets others in.
 * Words for children of no age mean small ones; an age left empty in the preferences is that of the words, where they say one.
 */
function forTheYoungest(stated: readonly StatedRule[]): StatedRule[] {
  const unsaid = ({ line }: StatedRule) => (line === 'children' ? Number.POSITIVE_INFINITY : 0)
  const ageOf = (rule: StatedRule) => rule.childAge ?? unsaid(rule)
  const ofChildren = stated.filter(({ childAge }) => childAge !== undefined)
  const youngest = ofChildren.toSorted((a, b) => ageOf(a) - ageOf(b))[0]
  return stated.filter((rule) => rule.childAge === undefined || rule === youngest)
}

/** "Never" on a facet's own line, in the survey or on the taste page, unless words said later want it. */
function ownNever({ facet, ...source }: RuleSource, isNever: (facet: Facet) => boolean): StatedRule[] {
  const own = facet as Facet
  const says = source.never || (source.stated && source.strength <= LEVEL_STRENGTH.never)
  if (facetTypeOf(facet) === null || !says || !isNever(own)) return []
  return [{ line: facet, rules: { ...noRules, without: new Set([own]) } }]
}

type Others = {
  active: readonly RuleSource[]
  isNever: (facet: Facet) => boolean
  /** What is asked for, by words or on its own line. */
  wanted: Pick<ReadonlySet<Facet>, 'has'>
  /** Whether nothing said later makes a demand impossible. */
  holds: (line: string, token: string) => boolean
}

/** What a wish in own words demands. Of one type of facet a film needs one of those asked for, in whichever sentence. */
function wishRules(line: string, wish: Wish, { active, isNever, wanted, holds }: Others): StatedRule[] {
  const rule = (token: string, rules: Partial<FilmRules>) => ({ line, token, rules: { ...noRules, ...rules } })
  const asked = groupByType(
    active.flatMap((each) => (each.wish?.only ?? []).filter((facet) => holds(each.facet, `only:${facet}`))),
  )
  const demands = [
    ...wish.without
      .filter(isNever)
      .map((facet) => rule(`without:${facet}`, { without: new Set(withAlong(facet, wanted)) })),
    ...wish.combinations.map((each) => rule(combinationToken(each), { combinations: [each] })),
    ...wish.only.map((facet) => rule(`only:${facet}`, { only: asked.filter((group) => group.includes(facet)) })),
    ...wish.avoid.map((note) => rule(`avoid:${note}`, { avoid: withStronger([note]) })),
    ...limitTokens(wish).map(({ token, rules, ...child }) => ({ ...rule(token, rules), ...child })),
  ]
  return demands.filter(({ token }) => holds(line, token))
}

function limitTokens({
  minutes,
  years,
  company,
  age,
}: Wish): (Pick<StatedRule, 'childAge'> & { token: string; rules: Partial<FilmRules> })[] {
  const withChildren = company === 'children' || age !== null
  return [
    ...(minutes ? [{ token: spanToken('minutes', minutes), rules: { minutes } }] : []),
    ...(years ? [{ token: spanToken('years', years), rules: { years } }] : []),
    ...(withChildren ? [{ token: childToken(age), childAge: age, rules: childRules(age) }] : []),
  ]
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
    combinations: list.flatMap(({ combinations }) => combinations),
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
    const type = sortOf(facet)
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
