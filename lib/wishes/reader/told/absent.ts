import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const BE = '(?:is|are|will be|gone|went|s)'
const OFF = `(?:not (?:here|home|around|watching|in|coming|there)(?: tonight| today| yet)?|away|out (?:tonight|today|of town|with|at|for)|out$|abroad|at (?:work|camp|school|training|football|practice|choir|a party|a friends|grandmas|grandmothers|grandparents|grandads|grandpas|nans|nanas|grans|dads|mums|moms|his|her|their|my|the)|on (?:a |his |her |their )?(?:night shift|nights|holiday|trip|business)|staying (?:at|with|over)|gone\\b)`
const PRONOUN = new RegExp(
  `^(?:(?:and|but|so|because|since|as|well|now|while) )*(?:(?:hes|shes|theyre)|(?:he|she|they|it) (?:is|are|isnt|arent|wont be|will be)) ?${OFF}`,
)
const SELF = new RegExp(`^ ?(?:${BE} )?${OFF}`)

/** "Kids are at their dad's", "dad only watches war films. He's not here tonight": who is away is not watching. */
export function absentApart(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const text = (from: number) => {
    const end = pieces.findIndex(({ kind }, at) => at >= from && kind === 'mark')
    return saidAt(pieces, from, end < 0 ? pieces.length : end)
  }
  const away = new Set<Item>()
  for (const [place, item] of items.entries()) {
    if (
      item.kind === 'viewers' &&
      !/^(?:were|we|me|i|im|with me)\b/.test(saidAt(pieces, item.at, item.end)) &&
      SELF.test(text(item.end))
    )
      away.add(item)
    const opens = place === 0 || items[place - 1]?.kind === 'join'
    const before = items.slice(0, place).findLast(({ kind }) => kind === 'viewers')
    if (opens && before && PRONOUN.test(text(item.at))) for (const each of clauseOf(items, before)) away.add(each)
  }
  const isTheirs = (item: Item, place: number) =>
    item.kind === 'viewers' &&
    /^(?:at|with)$/.test(saidAt(pieces, item.at - 1, item.at)) &&
    isAway(items.slice(0, place), pieces)
  return items.map((item, place) =>
    away.has(item) || isTheirs(item, place) ? { kind: 'filler', word: '', at: item.at, end: item.end } : item,
  )
}

const OPINION: ReadonlySet<Item['kind']> = new Set(['operator', 'postfix'])

/** Somebody, with what they think of it, if they do: "my husband can't stand westerns but he's not here". */
function clauseOf(items: readonly Item[], who: Item): Item[] {
  const from = items.indexOf(who)
  const stop = items.findIndex(({ kind }, place) => place > from && kind === 'join')
  const clause = items.slice(from, stop < 0 ? items.length : stop)
  return clause.some(({ kind }) => OPINION.has(kind)) ? clause : [who]
}

/** "Kids are at their dad's": he is not here either. */
function isAway(before: readonly Item[], pieces: readonly Piece[]): boolean {
  const said = before.slice(-4).map((item) => saidAt(pieces, item.at, item.end))
  return /(?:kids|children|boys|girls|son|daughter|wife|husband|he|she|they|theyre|hes|shes) (?:is |are )?(?:away |staying |out |over )?(?:at|with)$/.test(
    said.join(' '),
  )
}
