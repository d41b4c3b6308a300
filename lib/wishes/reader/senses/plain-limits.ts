import { readNumber } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'
import type { Sensed } from './clauses'

/**
 * A limit hides films as well. In doubt is a length beside a number nobody read ("an hour and forty", "or 110 at a pinch"), one
 * read as the least in words that are not all understood, and an age of films said of somebody or beside an exact one.
 */
export function isUnplainLimit({ item, sense }: Sensed, items: readonly Item[], pieces: readonly Piece[]): boolean {
  if (sense === 'neutral') return false
  const place = items.findIndex(({ at, end, kind }) => at === item.at && end === item.end && kind === item.kind)
  if (place < 0) return false
  if (item.kind === 'minutes') return hasLooseNumber(items, place, pieces) || isLeastInDoubt(item, items, place)
  if (item.kind !== 'attribute') return false
  // "Heat was too long": a verdict on one film.
  const verdict = saidAt(pieces, items[place - 2]?.at ?? 0, item.at)
  if (
    /^(?:long|short)$/.test(item.attribute) &&
    /(?:^|\s)(?:was|were)(?: far| way| much| just| a bit)? too$/.test(verdict)
  )
    return true
  if (!/^(?:old|new)$/.test(item.attribute)) return false
  const before = items[place - 1]
  const next = items[place + 1]
  const wordsOf = (each: Item | undefined) => (each ? saidAt(pieces, each.at, each.end) : '')
  if (before?.kind === 'filler' && OF_SOMEBODY.test(wordsOf(before))) return true
  return next?.kind === 'filler' && MEASURED.test(wordsOf(next))
}

/** "I'm old", "she is older". */
const OF_SOMEBODY = /(?:^|\s)(?:im|i am|shes|she is|hes|he is|were|we are|theyre|they are)$/
/** "Too old for superheroes", "so old that they talk funny". */
const MEASURED = /^(?:for|that)(?:\s|$)/

/** A number taken for nothing right beside the length, or linked to it: "an hour and forty", "or 110 at a pinch". */
function hasLooseNumber(items: readonly Item[], place: number, pieces: readonly Piece[]): boolean {
  const isLoose = (each: Item | undefined) => each?.kind === 'filler' && isNumber(pieces, each)
  const isLink = (each: Item | undefined) => each?.kind === 'join' && /^(?:and|or|comma)$/.test(each.join)
  let behind = place + 1
  const from = behind
  while (isLink(items[behind])) behind += 1
  const links = items.slice(from, behind).some((each) => each.kind === 'join' && each.join !== 'comma')
  // "Two hours and ten comedies".
  const isCount = /^(?:term|film)$/.test(items[behind + 1]?.kind ?? '')
  return isLoose(items[place - 1]) || (isLoose(items[behind]) && !isCount && (links || behind === from))
}

const isNumber = (pieces: readonly Piece[], { at, end }: Item) => {
  const number = readNumber(pieces, at)
  return number !== null && number.next === end && number.value > 1
}

/** "My boyfriend falls asleep in anything longer than 100 minutes". */
const isLeastInDoubt = (item: Extract<Item, { kind: 'minutes' }>, items: readonly Item[], place: number) =>
  item.span.from !== null &&
  item.span.to === null &&
  items
    .slice(items.findLastIndex(({ kind }, at) => at < place && kind === 'join') + 1, place)
    .some(({ kind }) => kind === 'viewers')
