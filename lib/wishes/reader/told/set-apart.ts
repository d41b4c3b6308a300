import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { isBehindThing, isWish, opensClause, toldVerb, wordsOf } from './clause-verb'
import { SUBJECT } from './words'

/**
 * Clauses that tell something of somebody ("my head is full of murder podcasts", "she's a nurse in a hospital") ask for
 * nothing: what is a thing in them was not understood. Told is what has a subject and no verb of wishing, whatever the
 * verb; a bare list, a request, or words that turn something down are read as before.
 */
export function setApart(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const apart: Item[] = []
  const turnedDown = new Set(items.flatMap((item) => (item.kind === 'postfix' ? (item.back ?? []) : [])))
  for (let place = 0; place < items.length; ) {
    const item = items[place]
    const verb = opensClause(items, pieces, place) ? toldVerb(items, pieces, place) : null
    const end = verb ? Math.max(place + 1, endOf(items, pieces, verb.at)) : place
    // "My son reckons horror is cool, but he's nine, so no".
    if (verb && !items.slice(place, end).some(({ at }) => turnedDown.has(at))) {
      // "My nan was a seamstress, she'd like": she is here all the same.
      apart.push(...asTold(items.slice(place, end), pieces, verb.past && !isHere(items.slice(end), pieces)))
      place = end
      continue
    }
    if (item && isBehindThing(items, pieces, place)) apart.push(stop(item.at))
    if (item) apart.push(isOver(items, pieces, place) ? { kind: 'filler', word: '', at: item.at, end: item.end } : item)
    place += 1
  }
  return apart
}

const isHere = (items: readonly Item[], pieces: readonly Piece[]) =>
  items.some((each) => /^(?:he|she|they|hes|shes|shed|hed|theyre|theyd|him|her|them)$/.test(wordsOf(each, pieces)))

/** "My cousin worked in a zoo", and no more of them: who they are was read with them. */
const isOver = (items: readonly Item[], pieces: readonly Piece[], place: number) =>
  items[place]?.kind === 'viewers' &&
  !/^were (?:\d|two|three|four|five|six|seven|eight|an? )/.test(wordsOf(items[place], pieces)) &&
  /\b(?:worked|was|were|used to|served|fought|lived|taught|studied|grew)\b/.test(wordsOf(items[place], pieces)) &&
  (items[place + 1]?.kind ?? 'join') === 'join' &&
  !isHere(items.slice(place + 1), pieces)

const stop = (at: number): Item => ({ kind: 'join', join: 'stop', at, end: at })

/** Titles stay, and who is there, if they are; from the first to the last thing between them nothing was understood. */
function asTold(items: readonly Item[], pieces: readonly Piece[], past: boolean): Item[] {
  const found: Item[] = [stop(items[0]?.at ?? 0)]
  const things = items.filter(isThing)
  // "I'm from Brazil", "learning Korean": understood, and of the person.
  const isOrigin = things.every(
    (item) => item.kind === 'term' && /^(?:country|region|language):/.test(item.facets[0] ?? ''),
  )
  // "I've got a headache", "mum is asleep next to me": of somebody's day, and needs no answer.
  const isOfADay = things.every(({ kind, at, end }) => kind === 'unread' && isPlain(pieces.slice(at, end)))
  for (const item of items) {
    if (isThing(item) && isOfADay) found.push({ kind: 'filler', word: '', at: item.at, end: item.end })
    else if (/^(?:title|unknown-title|age)$/.test(item.kind)) found.push(item)
    else if (item.kind === 'viewers') found.push(past ? { kind: 'filler', word: '', at: item.at, end: item.end } : item)
    else if (isThing(item) && isOrigin) found.push({ kind: 'filler', word: '', at: item.at, end: item.end })
    else if (isThing(item)) {
      const before = found.at(-1)
      if (before?.kind === 'unread') before.end = item.end
      else found.push({ kind: 'unread', at: item.at, end: item.end })
    }
  }
  return [...found, stop(items.at(-1)?.end ?? 0)]
}

/** Common words, and nobody's name. */
const isPlain = (pieces: readonly Piece[]) =>
  pieces.every((piece) => piece.kind === 'word' && !piece.capital && !/\d/.test(piece.text))

const isThing = ({ kind }: Item) => /^(?:term|attribute|known|foreign|unread|surprise|years|minutes)$/.test(kind)

/** To the next mark, "but" or "so", to an "and" before something else, or to words that turn something down. */
function endOf(items: readonly Item[], pieces: readonly Piece[], verb: number): number {
  for (let at = verb + 1; at < items.length; at += 1) {
    const item = items[at]
    if (item?.kind === 'postfix') return at
    if (item?.kind === 'join' && (!/^(?:and|or)$/.test(item.join) || startsAnew(items[at + 1], pieces))) return at
    if (item?.kind === 'operator' && item.operation !== 'much-more') return at
    if (/^(?:who|that)$/.test(wordsOf(item, pieces)) && isWish(items[at + 1], pieces)) return at
    if (opensClause(items, pieces, at) && toldVerb(items, pieces, at)) return at
  }
  return items.length
}

const startsAnew = (item: Item | undefined, pieces: readonly Piece[]) =>
  item?.kind === 'operator' ||
  (item?.kind === 'filler' &&
    (SUBJECT.test(wordsOf(item, pieces)) || /^(?:would|want|need|looking|like|love)$/.test(wordsOf(item, pieces))))
