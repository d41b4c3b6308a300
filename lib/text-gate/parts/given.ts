import type { CatalogSnapshot } from '../../catalog/snapshot'
import type { TitledFilm } from '../../catalog/titles/find-named-films'

/** What a writer was given, as far as its text may speak of it. */
export type Given = {
  /** The text is in this language, and so are the topics; none is English. */
  language?: string | undefined
  /** Films the text may name. */
  nameable: readonly TitledFilm[]
  /** People the text may name. */
  people: readonly string[]
  /** Interests in the person's own words, which may be quoted. */
  ownWords: readonly string[]
  /** Words of the person's that only show a style: nothing they say may come up for it, and no phrase of theirs be repeated. */
  styles?: readonly string[]
  /** Moods, subjects, places and the like, as labels. */
  topics: readonly string[]
  /** Log lines, clauses and what labels mean: what else there is to speak of. */
  said: readonly string[]
  /** Numbers it may give: years, minutes, stars. */
  numbers: readonly number[]
  /** The film the text is about, by which the catalog's record of it is found. */
  about?: number | undefined
  /** The person's films with the stars they gave; null for one without. */
  stars?: ReadonlyMap<number, number | null>
  /** Whether it may speak of people who share the person's taste. */
  ofGroup?: boolean
  /** What the writer was told to do; no text may repeat it. */
  instructions?: string
  catalog: CatalogSnapshot
}

/** How long a text may be, and how closely it must keep to what was given. */
export type TextUse = {
  minChars: number
  maxChars: number
  /** Words of the film or the person that must come up: one, more in long texts about films alone; to a person, that it speaks to them will do. */
  about: 'one' | 'person' | 'some'
  /** A text for the catalog names no film and no person at all. */
  namesNothing?: boolean
  /** A tag or a clause: no sentence, and not held to be one. */
  isPhrase?: boolean
  /** A tag or a clause for the catalog: nobody is spoken to in it. */
  speaksToNobody?: boolean
}

export const refusals = [
  'too-short',
  'too-long',
  'noise',
  'markup',
  'repetition',
  'other-language',
  'unknown-word',
  'speaks-of-itself',
  'speaks-of-data',
  'repeats-orders',
  'repeats-style',
  'address',
  'number',
  'personal',
  'sells',
  'names-other-film',
  'names-unknown-person',
  'false-claim',
  'beside-the-point',
] as const
/** Why a text is not shown. */
export type Refusal = (typeof refusals)[number]

/** The words that were the reason, for admins and logs. */
export type Objection = { why: Refusal; at: string }
