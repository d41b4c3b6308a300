import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const USUALLY =
  /(?:^|\s)(?:usually|normally|generally|mostly|ordinarily|most (?:days|nights|of the time)|as a rule|typically|on other (?:days|nights)|any other (?:day|night))(?:\s|$)/
const NOW = '(?:tonight|today|this time|this once|for once|just this once|just for once|right now|now|this evening)'
const WANT =
  '(?:fancy|want|would like|d like|feel like|need|could go for|crave|(?:am |m )?(?:in the mood for|craving|up for|after)|would love|would watch|will take|ll take|make an exception)'
/** "But tonight I fancy one", "tonight I'd like some", "but tonight yes". */
const ONCE = new RegExp(
  `^(?:but |and |though |yet |so )*(?:(?:${NOW} )+(?:(?:i|we|id|im|were|ill) ?(?:really |just |actually |quite |am )*(?:${WANT})?(?: like| up for| in the mood for| craving)?(?: to see| to watch)?(?: one| it| some| them| that| a bit| exactly that| one of those)?|yes(?: please)?|is different|its different|why not|go on|give me one|i do)|(?:i|we|id|im|were)(?: really| just| actually)* ?(?:${WANT})(?: like| up for| in the mood for| craving)? (?:one|it|some|them|that|a bit) (?:${NOW} ?)+)$`,
)
const ENDS = /^(?:stop|comma|but|question)$/
const isThing = (item: Item) => item.kind === 'title' || (item.kind === 'term' && item.facets.length > 0)

/** "Usually I can't stand westerns but tonight I fancy one": what is turned down on other days is wanted now. */
export function forOnce(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const all = items.flatMap((item, at) => (item.kind === 'join' && ENDS.test(item.join) ? [at] : []))
  // A comma before "but" ends nothing more.
  const ends = all.filter((at, place) => all[place + 1] !== at + 1)
  const starts = [0, ...ends.map((at) => at + 1)]
  for (const [place, from] of starts.entries()) {
    const [to, next] = [ends[place], starts[place + 1]]
    const until = ends[place + 1] ?? items.length
    const [first, last] = [items[next ?? items.length], items[until - 1]]
    if (to === undefined || next === undefined || !first || !last) continue
    const clause = items.slice(from, to)
    const isUsual = USUALLY.test(saidAt(pieces, items[from]?.at ?? 0, items[to]?.at ?? 0))
    const isAgainst = clause.some((item) => item.kind === 'operator' && /^(?:without|less)$/.test(item.operation))
    if (!isUsual || !isAgainst || !clause.some(isThing) || !ONCE.test(saidAt(pieces, first.at, last.end))) continue
    const wanted = clause.map(
      (item): Item =>
        item.kind === 'operator' ? { ...item, operation: 'more' } : item.kind === 'unread' ? filler(item) : item,
    )
    return [
      ...items.slice(0, from),
      ...wanted,
      ...items.slice(to, next),
      ...items.slice(next, until).map(filler),
      ...items.slice(until),
    ]
  }
  return [...items]
}

const filler = ({ at, end }: Item): Item => ({ kind: 'filler', word: '', at, end })
