import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const WATCH = '(?:watch|watching|pick|choose|see|put on|go for|end up with|end up watching|default to|rewatch)'
/** "What I always watch", "I only ever watch", "my usual": what somebody is used to. */
const HABIT = new RegExp(
  `(?:^| )(?:(?:i|we)(?: only)?(?: ever)? (?:always|only ever|only|ever|usually|normally|mostly|generally|tend to|constantly|keep|typically)(?: just| only| ever)? ${WATCH}|(?:normally|usually|mostly)(?: i| we| id| wed)(?: would| d)? ${WATCH}|(?:my|our)(?: same old)? (?:usual|go to|normal|regular|default|standard)|(?:i|we) ${WATCH} (?:nothing but|too many|too much|so many|so much))(?: a| an| the| some| diet of)? ?$`,
)
/** Something else is wanted than that. */
const ELSE =
  /(?:^| )(?:something else|anything else|something different|something new|different (?:from|to|than)|other than|not tonight|not today|not this time|for a change|a change|a break from|break from|instead of|tired of|not (?:what|my usual|the usual)|rather than|unlike|away from|get out of|time for something)(?: |$)/
const THING = /^(?:term|title|attribute|known)$/

/** "Different from what I always watch (crime)", "I only ever watch horror, so something else": less of what one is used to. */
export function habits(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const plain = (from: number, to: number) =>
    saidAt(pieces, from, to)
      .replace(/[^\p{L}\p{N} ]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  if (!ELSE.test(plain(0, pieces.length))) return [...items]
  const first = items.findIndex((item) => THING.test(item.kind) && HABIT.test(plain(0, item.at)))
  const thing = items[first]
  if (!thing) return [...items]
  const start = items.findLastIndex(({ kind }, at) => at < first && THING.test(kind)) + 1
  const lead = items
    .slice(start, first)
    .filter(({ kind }) => /^(?:viewers|age|minutes|years|surprise|join)$/.test(kind))
  const less: Item = {
    kind: 'operator',
    operation: 'less',
    words: 'of habit',
    degree: false,
    at: thing.at,
    end: thing.at,
  }
  let end = first + 1
  while (items[end] && (/^(?:term|film)$/.test(items[end]?.kind ?? '') || isList(items, end))) end += 1
  const stop: Item = { kind: 'join', join: 'stop', at: items[end - 1]?.end ?? 0, end: items[end - 1]?.end ?? 0 }
  return [...items.slice(0, start), ...lead, less, ...items.slice(first, end), stop, ...items.slice(end)]
}

const isList = (items: readonly Item[], at: number) => {
  const item = items[at]
  return item?.kind === 'join' && /^(?:and|or|comma)$/.test(item.join) && items[at + 1]?.kind === 'term'
}
