import { facetTypeOf } from '../catalog/facets'
import type { CatalogSnapshot } from '../catalog/snapshot'
import type { Facet } from '../recommender/types'
import type { Wish } from '../wishes/schema'
import { computeInterests } from './compute-interests'
import { facetReader } from './facet-reader'
import { type FilmEvidence, filmEvidence } from './film-evidence'
import { turnedDownGenres } from './refused-genres'
import { type ComputedInterest, type EditRecord, type EvidenceEvent, isWords } from './schema'
import { isNever, type Standing, standingLevels } from './standing-levels'

/** What people write is short; this many films are more than it names. */
const MOST_NAMED = 8

/** What we know of a person's taste, and what of it counts. Readers take the part they need and filter nothing. */
export type Profile = CountedInterests & {
  version: number
  events: readonly EvidenceEvent[]
  films: readonly FilmEvidence[]
  /** Genres of films they refused as "not my genre": less of them, until they say otherwise. */
  turnedDown: readonly Facet[]
}

export type CountedInterests = {
  /** What counts, "never" included, also where it is muted. By facet, like the others. */
  active: readonly ComputedInterest[]
  /** Counts against a film, and is never spoken of as a liking. Own words that are muted count for nothing. */
  muted: readonly ComputedInterest[]
  /** Counts for nothing until it is restored. */
  struckOut: readonly ComputedInterest[]
  /** What holds of each facet that something was said of, in own words or on a line of its own. */
  levels: ReadonlyMap<Facet, Standing>
  /** Facets no reason and no prompt may use. */
  unwanted: ReadonlySet<string>
  /** Films named as examples in own words that count, the latest words first. */
  examples: readonly number[]
  /** Films named as what it should not be like. */
  counterexamples: readonly number[]
  /** Of these the latest words that say something of it. */
  company: Wish['company']
  wellKnown: Wish['wellKnown']
  surprise: boolean
}

/** The profile as a pure function of what a person said and did, and of the catalog. */
export function profileOf(
  version: number,
  events: readonly EvidenceEvent[],
  edits: readonly EditRecord[],
  catalog: CatalogSnapshot,
): Profile {
  const films = filmEvidence(events)
  const reader = facetReader(catalog)
  return {
    version,
    events,
    films,
    turnedDown: turnedDownGenres(films, reader),
    ...countInterests(computeInterests(events, edits, reader), catalog),
  }
}

/** Decides what counts: the one place that looks at the state of an interest. */
export function countInterests(interests: readonly ComputedInterest[], catalog: CatalogSnapshot): CountedInterests {
  const inState = (state: ComputedInterest['state']) => interests.filter((interest) => interest.state === state)
  const muted = inState('MUTED')
  const active = interests.filter(
    (interest) => interest.state === 'ACTIVE' || (interest.state === 'MUTED' && isNever(interest)),
  )
  const wishes = wishesOf(active)
  const levels = standingLevels(interests)
  const setAside = (facet: string) => ['muted', 'struck-out'].includes(levels.get(facet as Facet)?.level ?? '')
  return {
    active,
    muted: muted.filter((interest) => !isNever(interest)),
    struckOut: inState('DELETED'),
    levels,
    unwanted: new Set(
      interests
        .filter(({ facet, state }) => state !== 'ACTIVE' && (isWords(facet) || setAside(facet)))
        .map(({ facet }) => facet),
    ),
    examples: namedFilms(
      wishes.map(({ like }) => like),
      catalog,
    ),
    counterexamples: namedFilms(
      wishes.map(({ unlike }) => unlike),
      catalog,
    ),
    company: wishes.find(({ company }) => company)?.company ?? null,
    wellKnown: wishes.find(({ wellKnown }) => wellKnown)?.wellKnown ?? null,
    surprise: wishes.some(({ surprise }) => surprise),
  }
}

/** The wishes in own words that count, the latest first. */
export function wishesOf(active: readonly ComputedInterest[]): Wish[] {
  return active
    .toSorted((a, b) => (b.saidAt ?? 0) - (a.saidAt ?? 0) || (a.facet < b.facet ? -1 : 1))
    .flatMap(({ wish }) => wish ?? [])
}

/** Every interest there is, as the person's own pages list them, by facet. */
export function everyInterest({
  active,
  muted,
  struckOut,
}: Pick<CountedInterests, 'active' | 'muted' | 'struckOut'>): ComputedInterest[] {
  return [...active, ...muted, ...struckOut].toSorted((a, b) => (a.facet < b.facet ? -1 : 1))
}

/** True as long as a person has told or shown us nothing at all. */
export function isBlank(profile: Profile): boolean {
  return profile.films.length === 0 && everyInterest(profile).length === 0
}

/** Whether anything draws this person to films: rules alone say what stays out, and no pick rests on them. */
export const isDrawn = ({ films, active, examples, levels }: Profile): boolean =>
  films.some(({ weight }) => weight > 0) ||
  examples.length > 0 ||
  active.some(({ facet, strength, wish }) => !wish && strength > 0 && facetTypeOf(facet) !== null) ||
  [...levels.values()].some(({ level }) => level === 'more' || level === 'much-more')

/** The ids of films that wishes name by slug, in their order, every film once; films that have left are not among them. */
function namedFilms(slugs: readonly (readonly string[])[], { bySlug, index }: CatalogSnapshot): number[] {
  const wanted = [...new Set(slugs.flat())].flatMap((slug) => bySlug(slug)?.id ?? [])
  return wanted.filter((id) => index.rowOf.has(id)).slice(0, MOST_NAMED)
}
