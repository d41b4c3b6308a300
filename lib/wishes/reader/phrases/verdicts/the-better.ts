import type { TermMeaning } from '../../../lexicon/meaning'
import { wordAt } from '../../../text/numbers'
import { comparedForms } from '../../../text/word-forms'
import type { Item } from '../../sentence/items'
import type { Reading } from '../../sentence/reading'

/** "The weirder the better", "the older the better": what is compared is wanted. */
export function theBetterAt({ lexicon, pieces }: Reading, at: number): Item[] | null {
  const word = wordAt(pieces, at + 1)
  const isTurn = wordAt(pieces, at) === 'the' && wordAt(pieces, at + 2) === 'the'
  if (!isTurn || !/^(?:better|merrier|happier)$/.test(wordAt(pieces, at + 3)) || !word.endsWith('er')) return null
  const end = at + 4
  // The shortest form first: "grimmer" is grim, and none of the brothers Grimm.
  for (const form of [word, ...comparedForms(word).toSorted((a, b) => a.length - b.length)]) {
    const entry = lexicon.phrases.get(form)
    if (entry?.kind === 'term' && entry.facets.length > 0) return wanted(entry, at, end)
  }
  return null
}

const wanted = (term: TermMeaning, at: number, end: number): Item[] => [
  { kind: 'join', join: 'stop', at, end: at },
  { kind: 'operator', operation: 'more', words: 'the better', degree: false, at, end: at },
  { kind: 'term', term, facets: term.facets, at, end },
  { kind: 'join', join: 'stop', at: end, end },
]
