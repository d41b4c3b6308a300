import type { CatalogSnapshot } from '../catalog/snapshot'
import { computeInterests } from './compute-interests'
import { facetReader } from './facet-reader'
import { type FilmEvidence, filmEvidence } from './film-evidence'
import { namedExamples } from './named-examples'
import type { ComputedInterest, EditRecord, EvidenceEvent } from './schema'

/** What we know of a person's taste, and what of it counts. Readers take the part they need and filter nothing. */
export type Profile = CountedInterests & {
  version: number
  events: readonly EvidenceEvent[]
  films: readonly FilmEvidence[]
}

export type CountedInterests = {
  /** What counts, "never" included. By facet, like the others. */
  active: readonly ComputedInterest[]
  /** Counts against a film, and is never spoken of as a liking. */
  muted: readonly ComputedInterest[]
  /** Counts for nothing until it is restored. */
  struckOut: readonly ComputedInterest[]
  /** Facets no reason and no prompt may use. */
  unwanted: ReadonlySet<string>
  /** Films named as examples in own words that count, the strongest wish first. */
  examples: readonly number[]
}

/** The profile as a pure function of what a person said and did, and of the catalog. */
export function profileOf(
  version: number,
  events: readonly EvidenceEvent[],
  edits: readonly EditRecord[],
  catalog: CatalogSnapshot,
): Profile {
  return {
    version,
    events,
    films: filmEvidence(events),
    ...countInterests(computeInterests(events, edits, facetReader(catalog)), catalog),
  }
}

/** Decides what counts: the one place that looks at the state of an interest. */
export function countInterests(interests: readonly ComputedInterest[], catalog: CatalogSnapshot): CountedInterests {
  const inState = (state: ComputedInterest['state']) => interests.filter((interest) => interest.state === state)
  const active = inState('ACTIVE')
  return {
    active,
    muted: inState('MUTED'),
    struckOut: inState('DELETED'),
    unwanted: new Set(interests.filter(({ state }) => state !== 'ACTIVE').map(({ facet }) => facet)),
    examples: namedExamples(active, catalog),
  }
}

/** Every interest there is, as the person's own pages list them, by facet. */
export function everyInterest({ active, muted, struckOut }: CountedInterests): ComputedInterest[] {
  return [...active, ...muted, ...struckOut].toSorted((a, b) => (a.facet < b.facet ? -1 : 1))
}

/** True as long as a person has told or shown us nothing at all. */
export function isBlank(profile: Profile): boolean {
  return profile.films.length === 0 && everyInterest(profile).length === 0
}
