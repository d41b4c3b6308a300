import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const BE = '(?:is|are|will be|gone|went|s)'
const OFF = `(?:not (?:here|home|around|watching|in|coming|there)(?: tonight| today| yet)?|away|out (?:tonight|today|of town|with|at|for)|out$|abroad|at (?:work|camp|school|training|football|practice|choir|a party|a friends|grandmas|grandmothers|grandparents|grandads|grandpas|nans|nanas|grans|dads|mums|moms|his|her|their|my|the)|in (?:school|town|bed|class|hospital)|on (?:a |his |her |their )?(?:night shift|nights|holiday|trip|business)|staying (?:at|with|over)|gone\\b)`
const PRONOUN = new RegExp(
  `^(?:(?:and|but|so|because|since|as|well|now|while) )*(?:(?:hes|shes|theyre)|(?:he|she|they|it) (?:is|are|isnt|arent|wont be|will be)) ?${OFF}`,
)
/** "My friends call me a snob", "my nephew's thing", "my father worshipped him": spoken of, and not there. */
const SPOKEN_OF =
  /^ ?(?:(?:and |who )?(?:calls? (?:me|us|it|this|them)|worshipped|disagrees?|taught (?:me|us)|took (?:me|us)|raised (?:me|us)|warned (?:me|us)|lent (?:me|us)|keeps? (?:telling|saying)|(?:takes?|took) (?:this|it|that) (?:personally|badly))\b|thing\b|idea\b|fault\b)/
const THEIRS =
  /^(?:but |and )?(?:i|we)(?: really| do| actually| quite| personally| just| absolutely| secretly)* (?:love|like|adore|enjoy|dont mind|want) (?:them|it|those|that)$/
const SELF = new RegExp(`^ ?(?:${BE} )?${OFF}`)

/** "Kids are at their dad's", "dad only watches war films. He's not here tonight": who is away is not watching. */
export function absentApart(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const text = (from: number) => {
    const end = pieces.findIndex(({ kind }, at) => at >= from && kind === 'mark')
    return saidAt(pieces, from, end < 0 ? pieces.length : end)
  }
  const away = new Set<Item>()
  /** Verdicts of theirs that ours turn round. */
  const ours = new Set<Item>()
  for (const [place, item] of items.entries()) {
    if (
      item.kind === 'viewers' &&
      !/^(?:were|we|me|i|im|with me)\b/.test(saidAt(pieces, item.at, item.end)) &&
      (SELF.test(text(item.end)) || SPOKEN_OF.test(text(item.end)))
    )
      away.add(item)
    const opens = place === 0 || items[place - 1]?.kind === 'join'
    const before = items.slice(0, place).findLast(({ kind }) => kind === 'viewers')
    if (!opens || !before || !PRONOUN.test(text(item.at))) continue
    const end = items.findIndex(({ kind }, at) => at > place && kind === 'join')
    const isLiked = end > 0 && THEIRS.test(text(items[end + 1]?.at ?? pieces.length))
    for (const each of clauseOf(items, before))
      if (isLiked && each.kind === 'operator') ours.add(each)
      else if (!(isLiked && isThing(each))) away.add(each)
    // Where somebody is, and that it is liked here, are no things of their own.
    if (isLiked) for (const each of items.slice(place, end)) away.add(each)
  }
  const isTheirs = (item: Item, place: number) =>
    item.kind === 'viewers' &&
    /^(?:at|with)$/.test(saidAt(pieces, item.at - 1, item.at)) &&
    isAway(items.slice(0, place), pieces)
  return items.map(
    (item, place): Item =>
      item.kind === 'operator' && ours.has(item)
        ? { ...item, operation: 'more', words: 'love' }
        : away.has(item) || isTheirs(item, place)
          ? { kind: 'filler', word: '', at: item.at, end: item.end }
          : item,
  )
}

const isThing = (item: Item) => item.kind === 'title' || (item.kind === 'term' && item.facets.length > 0)

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
