import type { Meaning } from '../../lexicon/meaning'
import { wordAt } from '../../text/numbers'
import type { PhraseMatch } from '../../text/phrase-tree'
import type { Piece } from '../../text/split-words'
import type { Reading } from '../sentence/reading'

/** "Meryl Strep": the name goes on, with a slip. */
export const isHalfName = (
  { lexicon }: Reading,
  pieces: readonly Piece[],
  at: number,
  { entry, length }: PhraseMatch<Meaning>,
) =>
  length === 1 &&
  entry.kind === 'term' &&
  entry.facets.length === 1 &&
  lexicon.nearPerson(wordAt(pieces, at), wordAt(pieces, at + 1)) === entry.facets[0]

/** What no word is by itself, two of which one has a slip may be: somebody's name, or a phrase of ours. */
export function slippedAt({ lexicon }: Reading, pieces: readonly Piece[], at: number): PhraseMatch<Meaning> | null {
  const person = lexicon.nearPerson(wordAt(pieces, at), wordAt(pieces, at + 1))
  if (person) return { entry: { kind: 'term', facets: [person], notes: [] }, length: 2 }
  const [longest] = lexicon.phrases.matches(pieces, at, lexicon.looseFormsOf)
  return longest && longest.length > 1 && longest.entry.kind === 'term' ? longest : null
}
