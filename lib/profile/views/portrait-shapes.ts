import { decadeOf, facetLabel, facetsOf } from '../../catalog/facets'
import type { CatalogFilm } from '../../catalog/schema'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { memo } from '../../recommender/memo'
import type { Facet } from '../../recommender/types'
import { LEVEL_STRENGTH, type Level } from '../../wishes/levels'
import { LIKED_WEIGHT } from '../film-evidence'
import type { Profile } from '../profile'
import { type InterestView, lineId } from '../schema'
import { lineHref } from './rule-text'
import { saidInWords } from './said-in-words'

const POSTERS = 5
const DRAWS = 6
const LEAVES = 5
/** Of an interest a film on the wall stands for already, so much is left. */
const STOOD_FOR = 0.3

/** A decade with its share of what the person likes and of the whole catalog, 0 to 1. */
export type DecadeShare = { decade: string; liked: number; catalog: number; films: number } & Opens
export type CountryCount = { code: string; films: number } & Opens
/** The way to the line with its reasons and controls; null where the taste has no such line. */
type Opens = { href: string | null }

/** One bar: an interest, or what was asked for or turned down in own words, and the way to where it can be changed. */
export type ShapeBar = Pick<
  InterestView,
  'facet' | 'label' | 'strength' | 'confidence' | 'state' | 'stated' | 'never'
> & {
  href: string
}

export type PortraitShapes = {
  films: CatalogFilm[]
  draws: ShapeBar[]
  leaves: ShapeBar[]
  decades: DecadeShare[]
  countries: CountryCount[]
  liked: number
}

/** What the first page of a taste shows at a glance. Pure; the same profile gives the same shapes. */
export function portraitShapes(
  profile: Profile,
  listed: readonly InterestView[],
  catalog: CatalogSnapshot,
): PortraitShapes {
  const liked = profile.films
    .filter(({ weight }) => weight >= LIKED_WEIGHT)
    .toSorted((a, b) => b.weight - a.weight || b.at - a.at || a.filmId - b.filmId)
    .flatMap(({ filmId }) => catalog.films.get(filmId) ?? [])
  const lines = new Set(listed.map(({ facet }) => facet))
  const opens = (facet: string) => (lines.has(facet) ? openedLine(facet) : null)
  const known = listed.filter(({ type, state }) => type !== 'words' && state === 'ACTIVE')
  const bars = [
    ...listed.filter(({ type }) => type !== 'words').map((line) => barOf(line, profile)),
    ...wordBars(profile, catalog),
  ].toSorted((a, b) => weightOf(b) - weightOf(a))
  return {
    films: standFor(liked, known),
    draws: bars.filter(({ strength, state, never }) => state === 'ACTIVE' && !never && strength > 0).slice(0, DRAWS),
    leaves: bars.filter(({ strength, state, never }) => never || state === 'MUTED' || strength < 0).slice(0, LEAVES),
    decades: decadesOf(liked, catalog).map((share) => ({ ...share, href: opens(`era:${share.decade}`) })),
    countries: countriesOf(liked).map((count) => ({ ...count, href: opens(`country:${count.code}`) })),
    liked: liked.length,
  }
}

/** The page of all lines with this one open, as it is without scripts too. */
const openedLine = (facet: string) => `/profile/lines?${new URLSearchParams({ open: facet })}#${lineId(facet)}`

/** At the level that words said later set it to. */
function barOf(line: InterestView, { levels }: Profile): ShapeBar {
  const href = openedLine(line.facet)
  const standing = levels.get(line.facet as Facet)
  if (!standing || standing.line === line.facet || standing.level === 'muted' || standing.level === 'struck-out')
    return { ...line, href }
  return { ...line, ...saidAt(standing.level), href: lineHref(standing.line) }
}

/** What own words alone ask for or turn down. */
const wordBars = (profile: Profile, { personName }: CatalogSnapshot): ShapeBar[] =>
  saidInWords(profile).map(({ facet, line, level }) => ({
    facet,
    label: facetLabel(facet, personName),
    state: 'ACTIVE',
    ...saidAt(level),
    href: lineHref(line),
  }))

const saidAt = (level: Level) => ({
  strength: LEVEL_STRENGTH[level],
  never: level === 'never',
  stated: true,
  confidence: 1,
})

const weightOf = ({ strength, confidence, stated }: ShapeBar) =>
  Math.abs(strength) * (0.3 + confidence) + (stated ? 3 : 0)

/** Of the films liked, those that together stand for most of what draws the person. */
function standFor(liked: readonly CatalogFilm[], known: readonly InterestView[]): CatalogFilm[] {
  const left = new Map(known.filter(({ strength }) => strength > 0).map(({ facet, strength }) => [facet, strength]))
  const chosen: CatalogFilm[] = []
  const worth = (film: CatalogFilm) => facetsOf(film).reduce((sum, facet) => sum + (left.get(facet) ?? 0), 0)
  while (chosen.length < POSTERS) {
    const open = liked.filter((film) => !chosen.includes(film))
    const [best] = open.map((film) => ({ film, worth: worth(film) })).toSorted((a, b) => b.worth - a.worth)
    if (!best) break
    chosen.push(best.film)
    for (const facet of facetsOf(best.film)) left.set(facet, (left.get(facet) ?? 0) * STOOD_FOR)
  }
  return chosen
}

/** How many films each decade has, the earliest first: counted once for a catalog. */
const decadeCounts = memo(({ films }: CatalogSnapshot) => {
  const counts = new Map<string, number>()
  for (const { year, retired } of films.values())
    if (!retired) counts.set(decadeOf(year), (counts.get(decadeOf(year)) ?? 0) + 1)
  return [...counts].toSorted(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
})

function decadesOf(liked: readonly CatalogFilm[], catalog: CatalogSnapshot): Omit<DecadeShare, 'href'>[] {
  const counts = decadeCounts(catalog)
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  return counts.map(([decade, count]) => {
    const films = liked.filter(({ year }) => decadeOf(year) === decade).length
    const share = liked.length === 0 ? 0 : films / liked.length
    return { decade, films, liked: share, catalog: count / all }
  })
}

function countriesOf(liked: readonly CatalogFilm[]): Omit<CountryCount, 'href'>[] {
  const counts = new Map<string, number>()
  // Who only had money in it is not where a film is from.
  for (const code of liked.flatMap(({ countries }) => countries.slice(0, 1)))
    counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .map(([code, films]) => ({ code, films }))
    .toSorted((a, b) => b.films - a.films || (a.code < b.code ? -1 : 1))
}

/** The first sentences of a text, in whatever marks they end: at most so many, and of at most so many characters behind the first. */
export function firstSentences(text: string, count: number, characters = Number.POSITIVE_INFINITY): string {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
  const [first, ...rest] = sentences.slice(0, count).map(({ segment }) => segment)
  let shown = first ?? ''
  for (const sentence of rest) {
    if (`${shown}${sentence}`.trim().length > characters) break
    shown += sentence
  }
  return shown.trim()
}
