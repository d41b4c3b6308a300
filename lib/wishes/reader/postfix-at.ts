import { wordAt } from '../text/numbers'
import type { Piece } from '../text/split-words'
import type { Item } from './items'
import { type Reading, saidAt } from './reading'

const THINGS: ReadonlySet<Item['kind']> = new Set(['term', 'title', 'unread', 'attribute', 'unknown-title'])
const GRAMMAR: ReadonlySet<Item['kind']> = new Set(['film', 'filler'])
const CLOSING = /^(?:but|please|and|thanks|though|for|tonight|i|so|today|pls|with|we|too|at)$/
/** These may open a new thing rather than close the one before: "no", "never". */
const OPENING = /^(?:no|never|not)$/

/** "isn't" says something of the thing before only where nothing follows it: "horror isn't for me" is another. */
const VERBS = /^(?:isnt|arent|is not|are not)$/

/** Words said after a thing count as such only at the end of what was said: "musicals? please no", "comedies only". */
export function postfixAt({ lexicon, items, pieces: all }: Reading, pieces: readonly Piece[], at: number): Item | null {
  const match = lexicon.postfixes.matches(pieces, at, lexicon.formsOf)[0]
  if (!match) return null
  const { operation } = match.entry
  const end = at + match.length
  const found: Item = { kind: 'postfix', operation, at, end }
  if (wordAt(pieces, at) === 'free') return items.at(-1)?.kind === 'term' ? found : null
  if (
    operation === 'less' &&
    /^(?:that|which|to|will|would|should|who|can|could|and|really|please)$/.test(wordAt(pieces, at - 1))
  )
    return null
  // A title that follows is something of its own.
  const after = all[end]
  const next = wordAt(all, end)
  if (after?.text === ':' || (after?.kind === 'word' && !CLOSING.test(next))) return null
  const last = items.findLastIndex((item) => !GRAMMAR.has(item.kind))
  const before = items[last]
  const apart = before?.kind === 'join' && /^(?:comma|question|colon|stop)$/.test(before.join)
  const subject = apart
    ? items.slice(0, last).findLast((item) => !GRAMMAR.has(item.kind) && item.kind !== 'join')
    : before
  if (!subject || !THINGS.has(subject.kind)) return null
  if (apart && /^(?:only|much-more|more)$/.test(operation) && match.length < 2) return null
  if (apart && operation === 'without' && after?.kind === 'word' && !/^(?:please|thanks|pls)$/.test(next)) return null
  if (VERBS.test(saidAt(pieces, at, end)) && after?.kind === 'word' && !/^(?:but|please|thanks|pls|though)$/.test(next))
    return null
  if (match.length === 1 && OPENING.test(wordAt(pieces, at)) && /^(?:and|with|for|at|i|we|so)$/.test(next)) return null
  return found
}
