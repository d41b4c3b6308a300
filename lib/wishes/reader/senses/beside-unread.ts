import type { Item } from '../sentence/items'
import type { Sensed } from './clauses'

/** What people think of a kind, and words for one of that kind, make it no narrower: "no boring romance subplot". */
export const NO_NARROWER =
  /^(?:boring|tedious|another|single|damn|bloody|stuff|nonsense|rubbish|crap|shite|tripe|drivel|malarkey|affairs?|business|lark|guff|tosh|garbage|trash|subplots?|storylines?|elements?|bits?|parts?|allowed|involved|included|today|anymore|guys?|eejit|idiot|muppet|bloke|fella|fellow|chap|dude|man|woman|person|fool|clown|character)$/
/** Grammar between a thing and what narrows it: "no murder in the first minutes", "no English-language remakes". */
const LINKS =
  /^(?:in|at|on|by|against|between|of|among|the|an?|his|her|their|first|last|opening|final|language|speaking)$/

/** "No Marvel films with Chris Evans". */
const SCENES = /^(?:scenes?|moments?|sequences?|bits?)$/
const WITH = /^(?:films?|movies?|with|by|from|about|of|starring)$/

/**
 * What is turned down in a description with a word nobody knows is narrower than what we know of it: "no space battles" are
 * not no space, "no long slow ones" not nothing long. Half of it would be the wrong rule.
 */
export function besideUnread(
  sensed: readonly Sensed[],
  items: readonly Item[],
  wordsAt: (at: number, end: number) => string,
): Sensed[] {
  const isUnknown = ({ item }: Sensed) => item.kind === 'unread' && !NO_NARROWER.test(wordsAt(item.at, item.end))
  const isLinked = (one: Item, other: Item, links = LINKS) =>
    items
      .filter(({ at, end }) => at >= one.end && end <= other.at)
      .every(({ kind, at, end }) => (kind === 'filler' || kind === 'film') && links.test(wordsAt(at, end)))
  const marked = new Set<Sensed>()
  for (const [place, each] of sensed.entries()) {
    const { item, sense } = each
    const after = sensed[place + 1]
    const before = sensed[place - 1]
    if (sense !== 'without') continue
    if (item.kind === 'attribute' && after?.item.at === item.end && after.sense === sense && isThing(after.item)) {
      marked.add(each).add(after)
      continue
    }
    if (item.kind !== 'term' || item.at === item.end) continue
    // "Not gratuitously violent" is not "not violent".
    const isHow =
      before?.item.end === item.at && isUnknown(before) && /ly$/.test(wordsAt(before.item.at, before.item.end))
    if (item.term.notes.length > 0) {
      if (isHow) marked.add(each)
      continue
    }
    // "No kissing scenes" is not "no romance".
    const next = items.find(({ at }) => at === item.end)
    if (next && next.kind !== 'term' && SCENES.test(wordsAt(next.at, next.end))) marked.add(each)
    const isBefore = before?.sense === sense && isUnknown(before) && isLinked(before.item, item, WITH)
    if (isBefore || (after?.sense === sense && isUnknown(after) && isLinked(item, after.item, linksOf(item))))
      marked.add(each)
    if (isWhoDoes(item, items, wordsAt)) marked.add(each)
  }
  return sensed.map((each) =>
    marked.has(each)
      ? { ...each, sense: 'more', item: { kind: 'unread', at: each.item.at, end: each.item.end } }
      : each,
  )
}

/** "Hugh Jackman with claws": of a person one kind of film. */
const linksOf = (item: Item) =>
  item.kind === 'term' && item.facets[0]?.startsWith('person:')
    ? /^(?:with|as|in|being|doing|playing|singing|trying|an?|the|his|her)$/
    : LINKS

const DOES =
  /^(?:leaves?|gets?|goes|comes?|wins?|loses?|finds?|takes?|makes?|keeps?|becomes?|turns?|tells?|knows?|lies|tries|helps?)$/
/** "Nothing where a parent leaves" turns down what they do, not who they are. */
function isWhoDoes(item: Item, items: readonly Item[], wordsAt: (at: number, end: number) => string): boolean {
  const at = items.indexOf(item)
  const [next, article, where] = [items[at + 1], items[at - 1], items[at - 2]]
  const isSaid = (other: Item | undefined, words: RegExp) =>
    other?.kind === 'filler' && words.test(wordsAt(other.at, other.end))
  return isSaid(next, DOES) && isSaid(article, /^(?:an?|the|some)$/) && isSaid(where, /^(?:where|when|in which)$/)
}

const isThing = ({ kind }: Item) => kind === 'term' || kind === 'unread'
