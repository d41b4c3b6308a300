import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { isWish, wordsOf } from './clause-verb'

const TURNS_DOWN = /^(?:no|nothing|without|zero|spare me|.*\b(?:want|wanna|need|make me|feel like))$/
const SMALL =
  /^(?:a|an|the|it|that|this|these|those|them|me|us|you|i|we|he|she|they|to|of|in|on|at|for|with|is|be|are|was|at all|really|please|pls|thanks|thank you|ta|again|ever|too|so|very|any|all|one|ones|sure|way|more|even|just|yet|now|today|tonight|though|tho|anymore|do|does|did|have|has|will|would|can|could|as|much|many|else|either|know|mind|matter|fussy|there|here|if|or|my|your|our|kind|sort|type|stuff|think so|seen|already|ive|special|particular|like|)$/
/** Negations of a verb that is still to come. */
const OF_A_VERB =
  /^(?:never|dont|do not|doesnt|does not|didnt|did not|wont|will not|wouldnt|would not|cant|cannot|can not|couldnt|could not)$/
const NO_VERB =
  /^(?:a|an|the|from|before|after|of|had|will|any|anything|anyone|something|too|so|that|really|very|with|in|about|for|to|at|on|again|ever|me|us|my|more|have|contain|show|include|involve|feature|be|make|get|need|give|even|quite|particularly|usually|normally|always|just|mind|bother|matter|care|do|say|know)\b/

/**
 * What is turned down is no thing of ours: "I don't want to think", "he never smiles", "it won't keep you up". The clause
 * was not understood, and its negation reaches nothing behind it.
 */
export function emptyNegations(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const found: Item[] = []
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place]
    if (!item) continue
    const end = negationEnd(items, pieces, place)
    if (end === null) {
      found.push(item)
      continue
    }
    const until = items[end - 1]?.end ?? item.end
    found.push({ kind: 'unread', at: item.at, end: until }, { kind: 'join', join: 'stop', at: until, end: until })
    place = end - 1
  }
  return found
}

function negationEnd(items: readonly Item[], pieces: readonly Piece[], place: number): number | null {
  const item = items[place]
  if (NOT.test(wordsOf(item, pieces)) && ENDS.test(wordsOf(items[place + 1], pieces))) return clauseEnd(items, place)
  if (item?.kind === 'operator' && isBetweenThem(items, pieces, place)) return place + 3
  if (isReason(items, pieces, place)) return clauseEnd(items, place)
  if (item?.kind !== 'operator' || !/^(?:without|less)$/.test(item.operation)) return null
  const next = items[place + 1]
  const isVerb = next?.kind === 'unread' || (next?.kind === 'filler' && !isWish(next, pieces))
  if (OF_A_VERB.test(item.words) && isVerb && !NO_VERB.test(wordsOf(next, pieces))) return clauseEnd(items, place)
  if (!TURNS_DOWN.test(item.words)) return null
  const end = clauseEnd(items, place)
  const rest = items.slice(place + 1, end)
  const says = rest.some((each) => !SMALL.test(wordsOf(each, pieces)))
  return says && rest.every(({ kind }) => kind === 'filler') ? end : null
}

const NOT = /^(?:dont|doesnt|do not|does not|didnt|wont|will not|never)$/
/** "That doesn't end in death": how it ends is not what it is about. */
const ENDS = /^(?:end|ends|ended|finish|finishes|conclude|concludes)$/

/** "Brothers who hate each other". */
function isBetweenThem(items: readonly Item[], pieces: readonly Piece[], place: number): boolean {
  const [one, other] = [wordsOf(items[place + 1], pieces), wordsOf(items[place + 2], pieces)]
  return /^(?:each|one)$/.test(one) && /^(?:other|another)$/.test(other)
}

/** "No comedies, they never make me laugh": why it was turned down. */
function isReason(items: readonly Item[], pieces: readonly Piece[], place: number): boolean {
  const before = items[place - 1]
  const turnedDown = items
    .slice(0, Math.max(0, place - 1))
    .some((each) => each.kind === 'operator' && /^(?:without|less)$/.test(each.operation))
  return (
    turnedDown &&
    NOT.test(wordsOf(items[place], pieces)) &&
    before?.kind === 'filler' &&
    /^(?:they|those|these|it)$/.test(wordsOf(before, pieces)) &&
    items[place - 2]?.kind === 'join'
  )
}

function clauseEnd(items: readonly Item[], place: number): number {
  const end = items.findIndex(
    ({ kind }, at) => at > place && (kind === 'join' || kind === 'operator' || kind === 'postfix'),
  )
  return end < 0 ? items.length : end
}
