import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'
import { ADVERBS, BE, LEADS, OTHERS, OWN_TASTE, PAST, SUBJECT, TOLD_ALONE, WISHES } from './words'

/** The verb of a clause that tells something, and whether it is over. */
export type ToldVerb = { at: number; past: boolean }

export const wordsOf = (item: Item | undefined, pieces: readonly Piece[]) =>
  item ? saidAt(pieces, item.at, item.end) : ''
export const isWish = (item: Item | undefined, pieces: readonly Piece[]) =>
  item?.kind === 'filler' && (WISHES.test(wordsOf(item, pieces).split(' ')[0] ?? '') || / between$/.test(item.word))
const isPast = (word: string) =>
  /(?:^|\s)(?:\p{L}{2,}ed|made|told|went|came|lost|left|spoke|grew|had|met|got|bought|took|gave|ran|broke|spent)$/u.test(
    word,
  )

/** A subject opens a clause at the start, behind a mark or join, behind "because", or right behind a thing. */
export function opensClause(items: readonly Item[], pieces: readonly Piece[], place: number): boolean {
  const before = items[place - 1]
  if (!before || before.kind === 'join' || before.kind === 'postfix') return true
  if (before.kind === 'filler') return LEADS.test(wordsOf(before, pieces))
  return isBehindThing(items, pieces, place)
}

/** "Not horror I get nightmares": somebody new speaks right behind a thing. */
export const isBehindThing = (items: readonly Item[], pieces: readonly Piece[], place: number) =>
  SUBJECT.test(wordsOf(items[place], pieces)) &&
  /^(?:term|title|attribute|minutes|years|unread)$/.test(items[place - 1]?.kind ?? '')

/** Where the verb of a told clause stands, if one begins here. */
export function toldVerb(items: readonly Item[], pieces: readonly Piece[], place: number): ToldVerb | null {
  const said = wordsOf(items[place], pieces)
  if (TOLD_ALONE.test(said) && /^(?:filler|unread)$/.test(items[place]?.kind ?? '')) return { at: place, past: true }
  const own = /^(?:my|our)$/.test(said)
  const behind = subjectEnd(items, pieces, place) ?? wasBehind(items, pieces, place)
  if (behind === null) return null
  let at = behind
  while (items[at]?.kind === 'age') at += 1
  let last = items[place]?.kind === 'viewers' ? 'viewers' : said
  let past = false
  while (items[at]?.kind === 'filler' && ADVERBS.test(wordsOf(items[at], pieces))) {
    // "My ex would have hated it" is over as well.
    past ||=
      PAST.test(wordsOf(items[at], pieces)) ||
      /^(?:would have|viewers got)$/.test(`${last} ${wordsOf(items[at], pieces)}`)
    last = wordsOf(items[at], pieces)
    at += 1
  }
  const verb = items[at]
  if (!verb) return null
  if (verb.kind === 'filler' && isWish(verb, pieces) && !OTHERS.test(said)) return null
  if (isVote(items, pieces, at) || isLimitSaid(items, pieces, at)) return null
  // "We're engineers who like westerns": they wish for them.
  if (items[place]?.kind === 'viewers' && /^(?:who|that)$/.test(wordsOf(verb, pieces)) && isWish(items[at + 1], pieces))
    return null
  if (verb.kind === 'filler' || verb.kind === 'unread') return { at, past: past || isPast(wordsOf(verb, pieces)) }
  const be = BE.test(last)
  // "When they are animated" is said of films.
  if (be && /^they/.test(said)) return null
  if (be && /^(?:term|attribute|title|unknown-title)$/.test(verb.kind)) return { at, past }
  return own && verb.kind === 'operator' && verb.operation === 'much-more' ? { at, past } : null
}

/** "Mum says max 100 minutes": somebody with a say. */
const isLimitSaid = (items: readonly Item[], pieces: readonly Piece[], verb: number) =>
  /^(?:says?|said|insists?)$/.test(wordsOf(items[verb], pieces)) &&
  /^(?:minutes|years|foreign)$/.test(items[verb + 1]?.kind ?? '')

/** "She says romcom, I say heist": a kind of film alone behind it is what they want. */
function isVote(items: readonly Item[], pieces: readonly Piece[], verb: number): boolean {
  if (!/^(?:says?|said|votes?|voted|suggests?)$/.test(wordsOf(items[verb], pieces))) return false
  const thing = /^(?:an?|for|some)$/.test(wordsOf(items[verb + 1], pieces)) ? verb + 2 : verb + 1
  const [named, after] = [items[thing], items[thing + 1]]
  const isKind = named?.kind === 'term' && /^(?:genre|theme|country|region|era):/.test(named.facets[0] ?? '')
  return isKind && (!after || after.kind === 'join' || after.kind === 'film' || SUBJECT.test(wordsOf(after, pieces)))
}

const SURE =
  /^(?:is|was|are|were|has|had|been|just|died|broke|made|told|said|went|came|worked|lived|lost|left|keeps?|\p{L}{2,}ed)$/u
const LONGEST_SUBJECT = 4

/** Behind "I", behind who is watching, behind "my dog", "our English teacher" where a verb is sure to follow. */
function subjectEnd(items: readonly Item[], pieces: readonly Piece[], place: number): number | null {
  const subject = items[place]
  const said = wordsOf(subject, pieces)
  if (subject?.kind === 'viewers' || OTHERS.test(said) || (subject?.kind === 'filler' && SUBJECT.test(said)))
    return place + 1
  if (!/^(?:my|our|the)$/.test(said)) return null
  const stop = items.slice(place + 1, place + 1 + LONGEST_SUBJECT).findIndex((item) => SURE.test(wordsOf(item, pieces)))
  if (stop < 1) return null
  const between = items.slice(place + 1, place + 1 + stop)
  if (between.some((item) => !/^(?:unread|term|filler|viewers|attribute)$/.test(item.kind))) return null
  if (between.some((item) => OWN_TASTE.test(wordsOf(item, pieces)))) return null
  return said === 'the' && between.some((item) => item.kind === 'term') ? null : place + 1 + stop
}

const NO_SUBJECT =
  /^(?:it|that|this|there|what|which|who|if|you|something|anything|one|ones|where|how|when|because|a|an|not|set|ever|never)\b/
/** "Last month was Haneke", "the weekend was rubbish": whatever was, is over. */
function wasBehind(items: readonly Item[], pieces: readonly Piece[], place: number): number | null {
  const was = items
    .slice(place, place + LONGEST_SUBJECT)
    .findIndex((item) => item.kind === 'filler' && /^(?:was|were)$/.test(wordsOf(item, pieces)))
  const subject = was < 1 ? [] : items.slice(place, place + was)
  const isPlain = subject.every(
    (item) => /^(?:filler|unread)$/.test(item.kind) && !NO_SUBJECT.test(wordsOf(item, pieces)),
  )
  return was > 0 && isPlain ? place + was : null
}
