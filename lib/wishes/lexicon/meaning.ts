import type { Facet } from '../../recommender/types'
import type { Attribute } from '../words/attributes'
import type { Operation } from '../words/operators'

/** What a phrase of the lexicon stands for. */
export type Meaning =
  | TermMeaning
  | { kind: 'operator'; operation: Operation }
  | { kind: 'attribute'; attribute: Attribute /** Needs no film beside it. */; clear: boolean }
  | { kind: 'viewers'; who: 'alone' | 'company' | 'children' | 'nobody' }
  | { kind: 'known'; known: 'hidden' | 'famous' }
  | { kind: 'foreign' /** Said of subtitles, which nobody wishes for. */; subtitles: boolean }
  | { kind: 'opposite' /** Films that have none of it: "in colour". */; facet: Facet }
  | { kind: 'surprise' }
  | { kind: 'film' }
  | { kind: 'filler' }
  | { kind: 'unread' }

export type TermMeaning = {
  kind: 'term'
  /** What is wanted by the words; none where they name only something to keep off. */
  facets: readonly Facet[]
  /** What is kept off by the words where they are turned down. */
  notes: readonly string[]
  /** The words name a part of the term only: it is wanted by them, and not turned down. */
  isPart?: true
  /** The language an adjective of a country may be as well. */
  language?: Facet
}
