import type { Piece } from '../../../text/split-words'
import type { Operation } from '../../../words/operators'
import type { Item } from '../../sentence/items'
import { type Reading, saidAt } from '../../sentence/reading'

const AGAINST = /^(?:without|less)$/
const AND = '(?:and |also )?'
/** "So is war", "the same goes for war", "ditto war": what was said of one thing, said of the next. */
const CARRIES =
  /^(?:and )?(?:(?:the |that |this )?same (?:goes |applies |holds |is true )?(?:for|to|with|of)|ditto(?: for)?|likewise(?: for)?|(?:as|so) (?:is|are|do|does|was|were)|sos|as with|along with|neither (?:is|are|do|does)|nor (?:is|are|do|does))(?: (?:all|any|the))?$/
const LONGEST = 8
/** "Musicals too", "war as well". */
const TOO = new RegExp(`^${AND}(?:too|also|as well|likewise|either|neither|ditto|(?:the )?same|as well as that)$`)
const THINGS = /^(?:term|title)$/
/** All that may stand between the mark and the thing: whoever says more ("I love") says something new. */
const SMALL = /^(?:(?:and|or|of|from|for|with|the|all|any|most|those|other|films|movies)(?: |$))*$/

/** What was last said of a thing before this place, if it speaks against it. */
function againstBefore(items: readonly Item[]): Operation | null {
  const last = items.findLast(({ kind }) => kind === 'operator' || kind === 'postfix')
  const operation = last?.kind === 'operator' || last?.kind === 'postfix' ? last.operation : null
  return operation && AGAINST.test(operation) ? operation : null
}

/**
 * "Horror is out, so is war", "westerns bore me, musicals too": the verdict against the first holds for the second. What is
 * liked needs no such words: a thing named is wanted.
 */
export function carriedOnAt({ items, lexicon }: Reading, pieces: readonly Piece[], at: number): Item | null {
  const operation = againstBefore(items)
  if (!operation) return null
  for (let end = Math.min(pieces.length, at + LONGEST); end > at; end--) {
    if (!CARRIES.test(saidAt(pieces, at, end))) continue
    const next = lexicon.phrases.matches(pieces, end, lexicon.formsOf)[0]?.entry
    if (next?.kind === 'term') return { kind: 'operator', operation, words: 'the same', degree: false, at, end }
  }
  return tooAt(items, pieces, at, operation)
}

/** Only of a thing of its own, apart from the first by a mark or "and", with nothing said of it yet. */
function tooAt(items: readonly Item[], pieces: readonly Piece[], at: number, operation: Operation): Item | null {
  const thing = items.findLast(({ kind }) => kind !== 'filler')
  if (!thing || !THINGS.test(thing.kind) || thing.end < at - 1) return null
  const place = items.indexOf(thing)
  const before = items.slice(0, place).findLast(({ kind }) => kind !== 'filler')
  const opens =
    before?.kind === 'join' &&
    /^(?:comma|and|stop)$/.test(before.join) &&
    SMALL.test(saidAt(pieces, before.end, thing.at))
  const stop = pieces.findIndex(({ kind, text }, each) => each >= at && (kind === 'mark' || /^(?:but|so)$/.test(text)))
  const end = stop < 0 ? pieces.length : stop
  return opens && TOO.test(saidAt(pieces, at, end)) ? { kind: 'postfix', operation, at, end } : null
}
