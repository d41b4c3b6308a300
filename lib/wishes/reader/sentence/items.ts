import type { Facet, Span } from '../../../recommender/types'
import type { TermMeaning } from '../../lexicon/meaning'
import type { Attribute } from '../../words/attributes'
import type { Operation } from '../../words/operators'

type Placed = {
  /** First piece, and the one after the last. */
  at: number
  end: number
}

/** What stands in a sentence, one after the other. */
export type Item = Placed &
  (
    | { kind: 'term'; term: TermMeaning; facets: readonly Facet[] }
    | { kind: 'combination'; all: readonly Facet[]; unless: readonly Facet[] }
    | { kind: 'title'; slug: string; facets: ReadonlySet<Facet> }
    | { kind: 'unknown-title' }
    | {
        kind: 'minutes'
        span: Span /** It may be that long, no more is said. */
        allowed: boolean
        bare: boolean /** No bound was said. */
      }
    | { kind: 'years'; span: Span }
    | { kind: 'attribute'; attribute: Attribute }
    | { kind: 'age'; age: number }
    | { kind: 'operator'; operation: Operation; words: string; degree: boolean }
    | {
        kind: 'postfix'
        operation: Operation /** Where what it is said of stands, if not right before it. */
        back?: readonly number[]
        /** Said in the place of what was said before: a softer word counts. */
        anew?: boolean
      }
    | { kind: 'join'; join: 'and' | 'or' | 'comma' | 'but' | 'stop' | 'colon' | 'question' }
    | { kind: 'viewers'; who: 'alone' | 'company' | 'children' }
    | { kind: 'known'; known: 'hidden' | 'famous' }
    | { kind: 'foreign'; subtitles: boolean }
    | { kind: 'opposite'; facet: Facet }
    | { kind: 'surprise' }
    | { kind: 'film' }
    | { kind: 'filler'; word: string }
    | { kind: 'unread' }
  )

/** Said of children who are not there, or no more: "the kids are in bed". */
export const NO_CHILDREN = 'no children'
