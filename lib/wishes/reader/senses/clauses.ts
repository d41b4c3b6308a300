import type { Operation } from '../../words/operators'
import type { Item } from '../sentence/items'
import { isBehindTerm, isBehindTitle, isKindOfFilm, isSaid, standsOut } from './behind'
import { isJudgedItself, opensAnew, reachesOver } from './list-reach'
import { isAnyOfThem, isModest } from './modest'
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
        if (item.back) turnDown(sensed, item.back, item.operation, item.anew)
        else if (isOfTheRest(items, place)) restIsFine(sensed, items, place)
        else if (isModest(items, place)) applyBack(sensed, items, place, 'more')
        else if (!isAnyOfThem(items, place, item.operation)) applyBack(sensed, items, place, item.operation)
        sense = plain
        return
      case 'join':
        sense = join(sense, items, place)
        return
      case 'filler': {
        if (item.word === 'that' && isNamed(items[place + 1])) return
        // "Not fussed about genre, as long as it's short".
        if (/^(?:as|so) long as$/.test(item.word)) sense = plain
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

const isThing = (item: Item | undefined) => /^(?:term|attribute|known)$/.test(item?.kind ?? '')

const counts = (item: Item) => item.kind !== 'viewers' && item.kind !== 'age'

/** "No villains that are too creepy": of how much of them. */
const isRelative = (items: readonly Item[], place: number) =>
  isSaid(items[place - 1], /^(?:is|are)$/) && isSaid(items[place - 2], /^(?:that|who|which)$/)

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
  // "Non-American war films": of the word it is joined to, and no further.
  const added: Sense = { ...plain, operation, words, fresh: true, degree, once: words === 'non' }
  // "I don't like horror, except The Shining": out of what is turned down it brings something back.
  // "Except for Life of Brian I've never laughed at one": what stands out is liked.
  if (EXCEPT.test(words) && place === 0 && standsOut(items)) return { ...plain, once: true }
  const verdict = items[place - 1]
  // "Sports films are boring except boxing".
  if (EXCEPT.test(words) && verdict?.kind === 'postfix' && /^(?:less|without)$/.test(verdict.operation))
    return { ...plain, once: true }
  if (EXCEPT.test(words) && sense.count > 0 && (sense.operation === 'without' || sense.operation === 'less'))
    return plain
  // "I avoid war films and also musicals": the list goes on.
  if (words === 'also' && items[place - 1]?.kind === 'join' && sense.count > 0 && sense.operation !== 'more')
    return { ...sense, closed: false, fresh: sense.operation === 'without' }
  // "like Alien, only funnier": behind a title it means "but".
  if (words === 'only' && isBehindTitle(items, place) && !isKindOfFilm(items, place)) return plain
  // "Horror only if it's funny": which horror, and not nothing but comedies.
  if (/^only if\b/.test(words) && isBehindTerm(items, place)) return plain
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

/** "I've seen every John Ford, so don't send me those": what stands there, however far back. */
function turnDown(sensed: Sensed[], back: readonly number[], sense: Operation, anew = false): void {
  sensed.forEach((entry, index) => {
    if (back.includes(entry.item.at))
      sensed[index] = { ...entry, sense: anew ? sense : afterBoth(entry.sense, sense), direct: false }
  })
}

/** What was just said of several things takes its sense from the words after them. */
function applyBack(sensed: Sensed[], items: readonly Item[], place: number, operation: Operation): void {
  const end = items[place]?.at ?? 0
  const apart = items
    .slice(0, place)
    .findLastIndex((item) => item.kind !== 'join' && item.kind !== 'filler' && item.kind !== 'film')
  // "No horror but whatever you think is ok": of something else, which was not understood.
  const isElsewhere = items.slice(apart + 1, place).some((item) => item.kind === 'join' && item.join === 'but')
  if (operation === 'neutral' && isElsewhere) return
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
        entry.item.kind === 'opposite' ||
        entry.item.kind === 'known' ||
        entry.item.kind === 'unread')
    )
      sensed[index] = { ...entry, sense: afterBoth(entry.sense, operation) }
  })
}

/** "No horror would be nice", "less gore if possible": what is asked for is that there be none, or less. */
const afterBoth = (before: Operation, said: Operation): Operation =>
  (before === 'without' && said === 'less') ||
  ((before === 'without' || before === 'less') && (said === 'more' || said === 'much-more')) ||
  // "No romance 90s only": of what stands behind it alone.
  (before === 'without' && said === 'only')
    ? before
    : said

/** "No gore. Everything else is ok" says nothing of gore. */
const isOfTheRest = (items: readonly Item[], place: number) => isSaid(items[place - 1], REST)
const REST = /^(?:everything else|anything else|all else|every other|else|the rest|rest)$/

/** "American anything else is fine" asks for nothing American. */
function restIsFine(sensed: Sensed[], items: readonly Item[], place: number): void {
  const [rest, thing] = [items[place - 1], items[place - 2]]
  const named = sensed.at(-1)
  if (rest && thing && named?.item === thing && thing.end === rest.at) sensed.pop()
}

function join(sense: Sense, items: readonly Item[], place: number): Sense {
  const item = items[place]
  if (item?.kind !== 'join' || sense.operation === 'more') return sense
  switch (item.join) {
    case 'and':
      return sense.count > 0 &&
        ((opensAnew(items, place) && !isAlike(sense, items, place)) ||
          items[place + 1]?.kind === 'opposite' ||
          isOfItself(sense, items, place) ||
          isBesideDegree(sense, items, place))
        ? plain
        : { ...sense, closed: sense.count > 0, fresh: sense.count === 0 && sense.fresh }
    case 'or':
      return { ...sense, closed: sense.count > 0, fresh: sense.operation === 'without' }
    case 'colon':
      return sense.count === 0 ? { ...sense, fresh: false } : plain
    case 'comma':
      if (/^n(?:ever ?mind|vm)/.test(sense.words)) return plain
      // "No body horror, everything else in horror is welcome": the rest is another thing.
      if (sense.count > 0 && (isSaid(items[place + 1], REST) || isSaid(items[place + 2], /^else$/))) return plain
      // "Mostly horror, sometimes a comedy": of that not so much.
      if (
        sense.operation === 'much-more' &&
        isSaid(
          items[place + 1],
          /^(?:sometimes|occasionally|now and then|now and again|once in a while|every so often|maybe|perhaps)$/,
        )
      )
        return plain
      if (sense.count > 0 && isJudgedItself(items, place)) return plain
      // "No blood, no guts, still scary".
      if (isSaid(items[place + 1], /^still$/)) return plain
      // "no musicals, even animated ones": of those, not others.
      if (sense.count > 0 && isSaid(items[place + 1], /^even$/)) return { ...plain, operation: 'neutral' }
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

/** "Spare me the gore and the romance": as the first thing was named, so is the next. */
const isAlike = ({ first, words }: Sense, items: readonly Item[], place: number) =>
  isSaid(items[place + 1], /^the$/) &&
  items[place + 2]?.kind === 'term' &&
  (/\bthe$/.test(words) || items.some((item) => item.end === first?.at && isSaid(item, /^the$/)))

/** "Not so long and where there is much laughing": how much is said of the one thing alone. */
const isOfItself = (sense: Sense, items: readonly Item[], place: number) =>
  sense.operation === 'less' && isSaid(items[place + 1], /^(?:where|which|that|who|there)$/)

/** "Not too scary, and animated", "not too sad and short": how much is said of the one thing alone. */
function isBesideDegree({ operation, degree, count }: Sense, items: readonly Item[], place: number): boolean {
  if (operation !== 'less' || !degree || count !== 1) return false
  const [before, next] = [items[place - 1], items.slice(place + 1).find(({ kind }) => kind !== 'filler')]
  if (before?.kind === 'join' && before.join === 'comma') return true
  return (
    next?.kind === 'attribute' ||
    (next?.kind === 'term' &&
      /^(?:language|country|region|era|person|genre:(?:animation|documentary)):?/.test(next.facets[0] ?? ''))
  )
}

const isOr = (item: Item | undefined) => item?.kind === 'join' && item.join === 'or'
