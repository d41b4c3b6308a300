import { say } from '@/domains/words'
import { facetLabel } from '../catalog/facets'
import { contentNotes } from '../catalog/vocabulary/content-notes'
import type { Combination, Facet, Span } from '../recommender/types'
import type { Level } from './levels'
import type { Wish } from './schema'
import { combinationToken, tokensOf, wishOf } from './tokens'

/** One thing that was understood. A facet stands on the scale; what has no level is there or taken off. */
export type WishChip = { token: string; label: string; facet: Facet | null; level: Level | null; kind: ChipKind }
export type ChipKind = 'much-more' | 'more' | 'less' | 'never' | 'only' | 'avoid' | 'like' | 'unlike' | 'limit'

/** What was understood of some words, as a page says it back. */
export type WishReading = { chips: WishChip[]; unread: string[] }

export type WishNames = {
  personName?: (slug: string) => string | undefined
  filmTitle?: (slug: string) => string | undefined
}

export function readingOf(wish: Wish, { personName, filmTitle }: WishNames): WishReading {
  const facetChip = (kind: ChipKind, token: string, facet: Facet, level: Level | null): WishChip => ({
    kind,
    token,
    facet,
    level,
    label: facetLabel(facet, personName),
  })
  const plain = (kind: ChipKind, token: string, label: string): WishChip => ({
    kind,
    token,
    label,
    facet: null,
    level: null,
  })
  const title = (slug: string) => filmTitle?.(slug) ?? slug
  const chips = [
    ...wish.want.map(({ facet, level }) => facetChip(level, `${level}:${facet}`, facet, level)),
    ...wish.without.map((facet) => facetChip('never', `without:${facet}`, facet, 'never')),
    ...wish.combinations.map((each) => plain('never', combinationToken(each), combinationLabel(each, personName))),
    ...wish.only.map((facet) => facetChip('only', `only:${facet}`, facet, null)),
    ...wish.avoid.map((note) => plain('avoid', `avoid:${note}`, contentNotes.label(note))),
    ...wish.like.map((slug) => plain('like', `like:${slug}`, title(slug))),
    ...wish.unlike.map((slug) => plain('unlike', `unlike:${slug}`, title(slug))),
    ...limitsOf(wish).map(([token, label]) => plain('limit', token, label)),
  ]
  return { chips: chips.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)), unread: [...wish.unread] }
}

/** "Comedy + USA", "Horror (unless Comedy)". */
function combinationLabel({ all, unless }: Combination, personName: WishNames['personName']): string {
  const list = (facets: readonly Facet[], link: string) =>
    facets.map((facet) => facetLabel(facet, personName)).join(link)
  return unless.length > 0 ? `${list(all, ' + ')} (unless ${list(unless, ' or ')})` : list(all, ' + ')
}

const order: ChipKind[] = ['much-more', 'more', 'less', 'never', 'only', 'avoid', 'like', 'unlike', 'limit']

const heads: Record<Exclude<ChipKind, 'limit'>, string> = {
  'much-more': 'Much more',
  more: 'More',
  less: 'Less',
  never: 'Never',
  only: 'Only',
  avoid: 'Keep off',
  like: 'Like',
  unlike: 'Not like',
}

/** "More: Slow-burn, Thriller", "Keep off: Gore", "At most 2 h": what was understood, in parts. */
export function readingParts({ chips, unread }: WishReading): string[] {
  const parts = order.flatMap((kind) => {
    const labels = chips.filter((chip) => chip.kind === kind).map(({ label }) => label)
    if (kind === 'limit') return labels
    return labels.length > 0 ? [`${heads[kind]}: ${labels.join(', ')}`] : []
  })
  return unread.length > 0 ? [...parts, `Not understood: ${unread.join(', ')}`] : parts
}

function limitsOf({ minutes, years, company, age, wellKnown, surprise }: Wish): [token: string, label: string][] {
  const children = age === null ? 'With children' : `With children, the youngest ${age}`
  // Who else is there says nothing of films by itself: it is kept, and said to change nothing.
  const companyWords = {
    alone: 'On my own (noted, changes no list)',
    company: 'In company (noted, changes no list: say what they like)',
    children,
  }
  const limits: [string, string][] = []
  if (minutes) limits.push([spanToken('minutes', minutes), minutesWords(minutes)])
  if (years) limits.push([spanToken('years', years), yearsWords(years)])
  if (company) limits.push([company === 'children' ? childToken(age) : `company:${company}`, companyWords[company]])
  if (wellKnown)
    limits.push([`known:${wellKnown}`, wellKnown === 'hidden' ? say('Little-known films') : say('Well-known films')])
  if (surprise) limits.push(['surprise', 'A surprise'])
  return limits
}

/** The token of a limit. */
export const spanToken = (kind: 'minutes' | 'years', { from, to }: Span): string => `${kind}:${from ?? ''}-${to ?? ''}`

function hours(minutes: number): string {
  const rest = minutes % 60
  if (minutes < 60) return `${minutes} min`
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest}`
}

/** "At most 2 h", "1 h 30 to 2 h". */
export function minutesWords({ from, to }: Span): string {
  if (from !== null && to !== null) return `${hours(from)} to ${hours(to)}`
  return from !== null ? `At least ${hours(from)}` : `At most ${hours(to ?? 0)}`
}

/** "1960 to 1975", "From 2001 on". */
export function yearsWords({ from, to }: Span): string {
  if (from !== null && to !== null) return from === to ? `From ${from}` : `${from} to ${to}`
  return from !== null ? `From ${from} on` : `Up to ${to}`
}

/** The token of a facet at another level; empty for what comes as it comes. */
export function tokenAt(facet: Facet, level: Level): string {
  if (level === 'as-it-comes') return ''
  return level === 'never' ? `without:${facet}` : `${level}:${facet}`
}

/** With children, as one token: the age says it where it was said. */
export const childToken = (age: number | null): string => (age === null ? 'company:children' : `age:${age}`)

/** The wish that is left of some tokens, each said once. */
export function keptWish(tokens: Iterable<string>): Wish | null {
  const wish = wishOf([...new Set(tokens)])
  return wish && (wish.age === null ? wish : { ...wish, company: 'children' })
}

/** The wish with one token taken off, or another in its place. */
export function withToken(wish: Wish, token: string, instead: string | null): Wish {
  const isChild = token === childToken(wish.age)
  const rest = isChild ? { ...wish, company: null, age: null } : wish
  const others = tokensOf(rest).filter((each) => each !== token)
  return keptWish(instead ? [...others, instead] : others) ?? wish
}

/** True when nothing was understood, or nothing is left of it. */
export const saysNothing = (wish: Wish): boolean => tokensOf({ ...wish, unread: [] }).length === 0
