import type { Lexicon } from '../words/ordinary-words'
import type { Word } from '../words/tokens'
import type { Given, Objection, Refusal, TextUse } from './given'

/** A text on its way through the gate. */
export type Draft = {
  /** As it came. */
  raw: string
  /** The same without characters nobody sees, and without pictures. */
  written: string
  /** As it would be shown. */
  plain: string
  /** The same with the titles, names and own words it was given taken out, so that they offend nobody. */
  open: string
  words: readonly Word[]
}

export type Grounds = Given & {
  use: TextUse
  lexicon: Lexicon
  /** Every word it was given, as keys. */
  givenKeys: ReadonlySet<string>
  /** The roots of those words, so that "tense" meets "tension"; words that tell nothing are left out. */
  givenRoots: ReadonlySet<string>
  /** Given texts in one spelling, to look a phrase up in. */
  givenText: string
  /** Log lines, clauses and labels as they are written. */
  givenWritten: string
  /** Texts among the data that speak to the writer. */
  orders: readonly string[]
}

export type Check = (draft: Draft, grounds: Grounds) => Objection | null

export const objection = (why: Refusal, at: string | undefined): Objection | null =>
  at === undefined || at === '' ? null : { why, at: at.slice(0, 80) }

/** The first match of any of the patterns. */
export function firstMatch(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found) return found[0].trim() || found[0]
  }
  return undefined
}
