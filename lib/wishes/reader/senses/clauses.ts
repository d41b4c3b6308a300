import type { Operation } from '../../words/operators'
import type { Item } from '../sentence/items'
import { opensComparison } from './opens-comparison'

/** An item with the sense it stands in. */
export type Sensed = {
  item: Item
  sense: Operation
  /** Directly after a negation, which turns a bound round: "nothing over two hours". */
  direct: boolean
  /** Of how much, not of what: "not too scary". */
  degree: boolean
}

type Sense = {
  operation: Operation
  /** The words that said it. */
  words: string
  /** Things it has been said of, and the first of them. */
  count: number
  first: Item | null
  /** An "and" or "or" closed its list. */
  closed: boolean
  /** Nothing but grammar since it was said. */
  fresh: boolean
  degree: boolean
  /** It holds for the next thing only: "too long". */
  once: boolean
}
const plain: Sense = {
  operation: 'more',
  words: '',
  count: 0,
  first: null,
  closed: false,
  fresh: false,
  degree: false,
  once: false,
}

const TOO =
  /^(?:too|overly|very|super|so|that|particularly|excessively|terribly|extremely|really|unduly|exceedingly|especially|many|much|overtly|insanely)$/

/** Gives each thing its sense: how far "no", "only" or "much more" reaches, and where it turns. */
export function senseOf(items: readonly Item[]): Sensed[] {
  const sensed: Sensed[] = []
  let sense = plain
  items.forEach((item, place) => {
    switch (item.kind) {
      case 'operator':
        sense = operate(sense, item.operation, items, place)
        return
      case 'postfix':
        if (!isOfTheRest(items, place)) applyBack(sensed, items, place, item.operation)
        sense = plain
        return
      case 'join':
        sense = join(sense, items, place)
        return
      case 'filler': {
        if (item.word === 'that' && isNamed(items[place + 1])) return
        if (TOO.test(item.word) && sense.operation === 'without' && sense.count === 0 && isNextTo(items, place, sense))
          sense = { ...sense, operation: 'less', degree: true }
        else if (TOO.test(item.word) && sense.operation === 'without' && sense.count === 1 && isRelative(items, place))
          sense = { ...plain, operation: 'less', words: 'too', degree: true, fresh: true, once: true }
        else if (item.word === 'too' && sense.operation === 'more' && isThing(items[place + 1]))
          sense = { ...plain, operation: 'less', words: 'too', degree: true, fresh: true, once: true }
        return
      }
      case 'film':
        return
      default:
        sensed.push(sensedIn(sense, item))
        sense = { ...sense, count: sense.count + (counts(item) ? 1 : 0), fresh: false, first: sense.first ?? item }
        if (item.kind === 'minutes' || item.kind === 'years') sense = { ...sense, closed: true }
        if (sense.once) sense = plain
    }
  })
  return sensed
}

const sensedIn = (sense: Sense, item: Item): Sensed => ({
  item,
  sense: sense.operation,
  direct: sense.fresh && (sense.operation === 'without' || (sense.operation === 'less' && isLimit(item))),
  degree: sense.degree && sense.count === 0,
})

/** "I don't like it when films are longer than two hours" is a bound turned round, like "nothing over". */
const isLimit = ({ kind }: Item) => kind === 'minutes' || kind === 'years'

const EXCEPT = /^(?:except(?: for| maybe)?|excepting|excluding|apart from|aside from|other than|but not)$/
/** Behind a title, at most with a comma between. */
function isBehindTitle(items: readonly Item[], place: number): boolean {
  const before = items[place - 1]
  const last = before?.kind === 'join' && before.join === 'comma' ? items[place - 2] : before
  return last?.kind === 'title' || last?.kind === 'unknown-title'
}

const ISNT = /^(?:isnt|arent|is not|are not|aint|doesnt have|dont have|does not have|do not have)$/
const OPINION = /\b(?:hate[sd]?|stand|bear|like|enjoy|love|care|dislike[sd]?)\b/
/** "Nothing that isn't French", "no films that aren't funny": two negations, and the second says which films. */
function turnsAbout(sense: Sense, words: string, items: readonly Item[], place: number): boolean {
  const before = items[place - 1]
  return (
    (sense.operation === 'without' || sense.operation === 'less') &&
    sense.count === 0 &&
    ISNT.test(words) &&
    before?.kind === 'filler' &&
    /^(?:that|which)$/.test(before.word)
  )
}

/** "Nothing with that Adam Sandler in it": that one, and not of how much. */
const isNamed = (item: Item | undefined) =>
  item?.kind === 'title' || (item?.kind === 'term' && item.facets[0]?.startsWith('person:') === true)

const isThing = (item: Item | undefined) => item?.kind === 'term' || item?.kind === 'attribute'

const counts = (item: Item) => item.kind !== 'viewers' && item.kind !== 'age'

/** "No villains that are too creepy": of how much of them. */
const isRelative = (items: readonly Item[], place: number) =>
  isSaid(items[place - 1], /^(?:is|are)$/) && isSaid(items[place - 2], /^(?:that|who|which)$/)

const isSaid = (item: Item | undefined, words: RegExp) => item?.kind === 'filler' && words.test(item.word)

/** "not too", "nothing very": only directly after the negation. */
function isNextTo(items: readonly Item[], place: number, sense: Sense): boolean {
  if (!sense.fresh) return false
  const between = items.slice(0, place).findLastIndex((item) => item.kind === 'operator')
  return items.slice(between + 1, place).every((item) => item.kind === 'filler' || item.kind === 'film')
}

function operate(sense: Sense, operation: Operation, items: readonly Item[], place: number): Sense {
  const direct = sense.fresh && sense.count === 0 && items[place - 1]?.kind !== 'join'
  const item = items[place]
  const degree = item?.kind === 'operator' && item.degree
  const words = item?.kind === 'operator' ? item.words : ''
  const added: Sense = { ...plain, operation, words, fresh: true, degree }
  // "I don't like horror, except The Shining": out of what is turned down it brings something back.
  if (EXCEPT.test(words) && sense.count > 0 && (sense.operation === 'without' || sense.operation === 'less'))
    return plain
  // "I avoid war films and also musicals": the list goes on.
  if (words === 'also' && items[place - 1]?.kind === 'join' && sense.count > 0 && sense.operation !== 'more')
    return { ...sense, closed: false, fresh: sense.operation === 'without' }
  // "like Alien, only funnier": behind a title it means "but".
  if (words === 'only' && isBehindTitle(items, place)) return plain
  if (sense.fresh && turnsAbout(sense, words, items, place))
    return { ...added, operation: OPINION.test(sense.words) ? 'more' : 'only' }
  if (!direct) return added
  // "don't want something", "not just", "only give me": the first one holds.
  if (operation === 'more' || operation === 'neutral') return { ...sense, fresh: true }
  if (sense.operation === 'without' && operation === 'much-more') return { ...added, operation: 'less' }
  if (sense.operation === 'without' && operation === 'only') return { ...added, operation: 'more' }
  if (sense.operation === 'less' && operation === 'without') return sense
  return added
}

/** What was just said of several things takes its sense from the words after them. */
function applyBack(sensed: Sensed[], items: readonly Item[], place: number, operation: Operation): void {
  const end = items[place]?.at ?? 0
  const apart = items
    .slice(0, place)
    .findLastIndex((item) => item.kind !== 'join' && item.kind !== 'filler' && item.kind !== 'film')
  let start = apart
  while (start > 0) {
    const before = items[start - 1]
    if (before?.kind === 'join' && !(before.join === 'and' || before.join === 'or')) break
    if (before?.kind === 'operator' && before.operation !== 'more') break
    if (before?.kind === 'postfix') break
    start -= 1
  }
  const from = items[start]?.at ?? end
  sensed.forEach((entry, index) => {
    if (
      entry.item.at >= from &&
      entry.item.at < end &&
      (entry.item.kind === 'term' ||
        entry.item.kind === 'title' ||
        entry.item.kind === 'attribute' ||
        entry.item.kind === 'foreign' ||
        entry.item.kind === 'known' ||
        entry.item.kind === 'unread')
    )
      sensed[index] = { ...entry, sense: afterBoth(entry.sense, operation) }
  })
}

/** "No horror would be nice", "less gore if possible": what is asked for is that there be none, or less. */
const afterBoth = (before: Operation, said: Operation): Operation =>
  (before === 'without' && said === 'less') ||
  ((before === 'without' || before === 'less') && (said === 'more' || said === 'much-more'))
    ? before
    : said

/** "No gore. Everything else is ok" says nothing of gore. */
const isOfTheRest = (items: readonly Item[], place: number) =>
  isSaid(items[place - 1], /^(?:everything else|anything else|all else|else|the rest|rest)$/)

function join(sense: Sense, items: readonly Item[], place: number): Sense {
  const item = items[place]
  if (item?.kind !== 'join' || sense.operation === 'more') return sense
  switch (item.join) {
    case 'and':
      return sense.count > 0 && opensAnew(items, place)
        ? plain
        : { ...sense, closed: sense.count > 0, fresh: sense.count === 0 && sense.fresh }
    case 'or':
      return { ...sense, closed: sense.count > 0, fresh: sense.operation === 'without' }
    case 'colon':
      return sense.count === 0 ? { ...sense, fresh: false } : plain
    case 'comma':
      // "no musicals, even animated ones": of those, not others.
      if (sense.count > 0 && isWord(items[place + 1], 'even')) return { ...plain, operation: 'neutral' }
      // "But not the kiddy kind, something like Akira": the comparison is of the wish, not of the aside.
      if ((sense.first || sense.count > 0) && opensComparison(items, place)) return plain
      return sense.count === 0
        ? { ...sense, fresh: false }
        : reachesOver(sense, items, place)
          ? { ...sense, fresh: false }
          : plain
    default:
      // "Can't stand musicals. Or superheroes."
      return sense.count > 0 && isOr(items[place + 1]) ? { ...sense, fresh: false } : plain
  }
}

const isOr = (item: Item | undefined) => item?.kind === 'join' && item.join === 'or'

const isWord = (item: Item | undefined, word: string) => item?.kind === 'filler' && item.word === word

/** "no horror and a happy ending", "... and something funny": an article begins a thing of its own. */
function opensAnew(items: readonly Item[], place: number): boolean {
  const next = items[place + 1]
  return (
    (next?.kind === 'filler' && /^(?:a|an|with|for|set|it|i|we|should|must|has|please|under|the)\b/.test(next.word)) ||
    next?.kind === 'minutes' ||
    next?.kind === 'years' ||
    next?.kind === 'viewers'
  )
}

const origin = (item: Item | null | undefined) =>
  item?.kind === 'term' && /^(?:country|region|language|era|person):/.test(item.facets[0] ?? '')

const typeOf = (item: Item | null | undefined) =>
  item?.kind === 'term' ? (item.facets[0]?.split(':')[0] ?? 'note') : (item?.kind ?? '')

const NOUNS_AFTER = /(?:^|\s)(?:no|without|avoid|hate|hates|zero|minus|skip|any|of|exclude|ban)$/

/**
 * Whether a sense goes on behind a comma. It does for a list ("no war, westerns or sport"); it does not for a list that
 * was closed ("no horror or gore, slow dramas"), a description of several words, or another kind of thing.
 */
function reachesOver(sense: Sense, items: readonly Item[], place: number): boolean {
  const rest = items.slice(place + 1)
  const end = rest.findIndex((item) => item.kind === 'join')
  const part = end < 0 ? rest : rest.slice(0, end)
  const things = part.filter((item) => item.kind !== 'filler' && item.kind !== 'film')
  const first = things[0]
  if (!first) return !sense.closed
  if (first.kind === 'operator' || first.kind === 'viewers' || first.kind === 'minutes' || first.kind === 'years')
    return true
  const lead = part[0]
  // "Not horror, like Stalker": a comparison of its own, unless the film is one of what is turned down.
  if (first.kind === 'title' || first.kind === 'unknown-title')
    if (part.some((each) => each.kind === 'filler' && /(?:^|\s)(?:like|similar|as)(?:\s|$)/.test(each.word)))
      return isOneOfThem(sense.first, first) && rest[end]?.kind !== 'join'
  if (
    lead?.kind === 'filler' &&
    /^(?:a|an|set|from|with|about|for|by|in|just|it|i|we|then|so|as|let|can|please|rather|instead)\b/.test(lead.word)
  )
    return false
  const note = first.kind === 'term' && first.facets.length === 0
  if (note && sense.operation !== 'much-more') return true
  if (first.kind === 'attribute' || first.kind === 'known' || first.kind === 'surprise') return false
  if (sense.closed) return false
  // "no horror, slow and tender": behind "no" stand nouns, so an adjective is another thing.
  if (NOUNS_AFTER.test(sense.words) && typeOf(first) === 'mood' && typeOf(sense.first) !== 'mood') return false
  const listed = listGoesOn(items, place)
  if (sense.operation === 'only') return listed && typeOf(first) === typeOf(sense.first)
  if (listed) return true
  if (things.filter((item) => item.kind === 'term').length > 1) return false
  if (sense.operation === 'much-more' || sense.operation === 'neutral') return typeOf(first) === typeOf(sense.first)
  return origin(first) === origin(sense.first)
}

/** Whether a film has what is turned down: it was named as an example of that. */
function isOneOfThem(turnedDown: Item | null, item: Item): boolean {
  return (
    turnedDown?.kind === 'term' && item.kind === 'title' && turnedDown.facets.some((facet) => item.facets.has(facet))
  )
}

/** A later "or"/"and" that joins one more bare thing: the comma was one of a list. */
function listGoesOn(items: readonly Item[], place: number): boolean {
  for (let at = place + 1; at < items.length; at += 1) {
    const item = items[at]
    if (item?.kind === 'operator' || item?.kind === 'postfix') return false
    if (item?.kind !== 'join') continue
    if (item.join === 'comma') continue
    return (item.join === 'or' || (item.join === 'and' && !opensAnew(items, at))) && items[at + 1]?.kind !== 'operator'
  }
  return false
}
