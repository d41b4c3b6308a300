import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const LATELY =
  /(?:^|\s)(?:yesterday|last (?:night|week|weekend|month|time|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|the other (?:day|night|week)|this (?:morning|afternoon|week))(?:\s|$)/
const WATCHED =
  /(?:^|\s)(?:i|we|ive|weve)(?: just| only| both| all| already)* (?:watched|saw|sat through|had|tried|finished|rewatched|put on)(?:\s|$)/
const LIKED =
  /(?:^|\s)(?:love|loved|adored|liked|enjoyed|great|perfect|more|want|wanted|need|like|again|brilliant|amazing|hated|hate|boring|bored|not|no|never|too)(?:\s|$)/
const ENDS = /^(?:stop|comma|but|question)$/

/** "Yesterday we watched three hours of war": what was seen then is told, and no wish. Titles may be examples. */
export function seenLately(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const ends = items.flatMap((item, at) =>
    item.kind === 'join' &&
    (ENDS.test(item.join) || (item.join === 'and' && /^(?:now|i|we|tonight)$/.test(pieces[item.end]?.text ?? '')))
      ? [at]
      : [],
  )
  const starts = [0, ...ends.map((at) => at + 1)]
  const told = new Set<Item>()
  for (const [place, from] of starts.entries()) {
    const clause = items.slice(from, ends[place] ?? items.length)
    const said = saidAt(pieces, clause[0]?.at ?? 0, clause.at(-1)?.end ?? 0)
    if (!LATELY.test(said) || !WATCHED.test(said) || LIKED.test(said)) continue
    for (const item of clause) if (/^(?:term|minutes|years|attribute|known)$/.test(item.kind)) told.add(item)
  }
  return items.map((item) => (told.has(item) ? { kind: 'filler', word: '', at: item.at, end: item.end } : item))
}
