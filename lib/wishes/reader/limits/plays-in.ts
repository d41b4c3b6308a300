import type { Facet } from '../../../recommender/types'
import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { readYear } from './read-years'

/** The first year of each time our settings know, and that setting; from 1990 on no setting says when. */
const times: readonly (readonly [from: number, setting: Facet | null])[] = [
  [0, 'setting:antiquity'],
  [500, 'setting:middle-ages'],
  [1500, 'setting:early-modern'],
  [1800, 'setting:nineteenth-century'],
  [1895, 'setting:belle-epoque'],
  [1914, 'detail:first-world-war'],
  [1919, 'setting:between-the-wars'],
  [1939, 'setting:second-world-war'],
  [1946, 'setting:post-war'],
  [1960, 'setting:sixties'],
  [1970, 'setting:seventies-eighties'],
  [1990, null],
]
const FAR = 100

/** When a story plays, from the year it is set in. */
function settingOfYear(year: number, thisYear: number): Facet | null {
  if (year > thisYear) return year > thisYear + FAR ? 'setting:far-future' : 'setting:near-future'
  return times.findLast(([from]) => year >= from)?.[1] ?? null
}

/** Words right before say that it is of the story: "set in", "takes place during". */
export function isOfStory(pieces: readonly Piece[], at: number): boolean {
  let back = at
  while (/^(?:mostly|entirely|back|sometime|somewhere|all|partly|right|mainly|largely)$/.test(wordAt(pieces, back - 1)))
    back -= 1
  const verb = wordAt(pieces, back - 1)
  return verb === 'place'
    ? /^(?:takes?|taking)$/.test(wordAt(pieces, back - 2))
    : /^(?:set|plays|playing|happens|happening)$/.test(verb)
}

const HOW = /^(?:in|during|around|about|circa|before|after|since)$/
const YEAR = /^(?:the|year)$/

/** "Set in 1963" is when it plays and no limit of years; a bound or a time without a setting of ours is not understood. */
export function playsInAt(thisYear: number, pieces: readonly Piece[], at: number): Item | null {
  // "Set in" may have been read before.
  let led = at
  while (led > at - 4 && !HOW.test(wordAt(pieces, led)) && (led === at || YEAR.test(wordAt(pieces, led)))) led -= 1
  const how = wordAt(pieces, led)
  if (!HOW.test(how) || !isOfStory(pieces, led)) return null
  let place = led === at ? at + 1 : at
  while (/^(?:the|year|about|around|circa)$/.test(wordAt(pieces, place))) place += 1
  const digits = /^\d{3,4}$/.test(wordAt(pieces, place)) ? Number(wordAt(pieces, place)) : null
  const year = digits === null ? readYear(pieces, place) : { value: digits, next: place + 1 }
  if (!year || /^(?:bc|bce|minutes?|mins?)$/.test(wordAt(pieces, year.next))) return null
  const setting = /^(?:before|after|since)$/.test(how) ? null : settingOfYear(year.value, thisYear)
  if (setting === null) return { kind: 'unread', at, end: year.next }
  return { kind: 'term', term: { kind: 'term', facets: [setting], notes: [] }, facets: [setting], at, end: year.next }
}
