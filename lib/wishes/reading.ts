import { say, words } from '@/domains/words'
import { facetLabel } from '../catalog/facets'
import { withAlong } from '../catalog/vocabulary/along'
import { contentNotes } from '../catalog/vocabulary/vocabularies'
import { lowerFirst } from '../lower-first'
import type { Combination, Facet, Span } from '../recommender/types'
import type { Level } from './levels'
import { type ChipKind, chipKinds, type WishChip, type WishReading } from './reading-parts'
import type { Wish } from './schema'
import { childToken, combinationToken, spanToken, tokensOf } from './tokens'
import { wantedFacets } from './wanted-facets'

export type WishNames = {
  personName?: (slug: string) => string | undefined
  filmTitle?: (slug: string) => string | undefined
}

const alternatives = new Intl.ListFormat('en', { type: 'disjunction' })

export function readingOf(wish: Wish, { personName, filmTitle }: WishNames): WishReading {
  const nameOf = (facet: Facet, place: number) => {
    const name = facetLabel(facet, personName)
    return place > 0 ? lowerFirst(name) : name
  }
  const facetChip = (kind: ChipKind, token: string, facet: Facet, level: Level | null): WishChip => ({
    kind,
    token,
    facet,
    level,
    label:
      kind === 'never'
        ? alternatives.format(withAlong(facet, wantedFacets(wish)).map(nameOf))
        : facetLabel(facet, personName),
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
  return {
    chips: chips.toSorted((a, b) => chipKinds.indexOf(a.kind) - chipKinds.indexOf(b.kind)),
    unread: [...wish.unread],
  }
}

/** "Comedy + USA", "Horror (unless Comedy)". */
function combinationLabel({ all, unless }: Combination, personName: WishNames['personName']): string {
  const list = (facets: readonly Facet[], link: string) =>
    facets.map((facet) => facetLabel(facet, personName)).join(link)
  return unless.length > 0 ? `${list(all, ' + ')} (unless ${list(unless, ' or ')})` : list(all, ' + ')
}

function limitsOf({
  minutes,
  years,
  company,
  age,
  wellKnown,
  surprise,
  ofGroup,
}: Wish): [token: string, label: string][] {
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
  if (ofGroup) limits.push(['of-group', 'What people with my taste like'])
  return limits
}

/** "1 h 40", or "300 pages" where no time is counted. */
function hours(minutes: number): string {
  if (words.size && words.size.spoken.length > 0) return `${minutes} ${words.size.unit}`
  const rest = minutes % 60
  if (minutes < 60) return `${minutes} min`
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest}`
}

/** "At most 2 h", "1 h 30 to 2 h". */
export function minutesWords({ from, to }: Span): string {
  if (from !== null && to !== null) return `${hours(from)} to ${hours(to)}`
  if (from !== null) return `At least ${hours(from)}`
  const most = to ?? 0
  return (most + 1) % 30 === 0 ? `Under ${hours(most + 1)}` : `At most ${hours(most)}`
}

/** "1960 to 1975", "From 2001 on". */
export function yearsWords({ from, to }: Span): string {
  if (from !== null && to !== null) return from === to ? `From ${from}` : `${from} to ${to}`
  return from !== null ? `From ${from} on` : `Up to ${to}`
}

/** True when nothing was understood, or nothing is left of it. */
export const saysNothing = (wish: Wish): boolean => tokensOf({ ...wish, unread: [] }).length === 0
