import type { Item } from '../sentence/items'
import { NO_NARROWER } from './beside-unread'
import type { Sensed } from './clauses'

/** What ends in "ing" and is no doing, or leads on to what a film is about. */
const NO_DOING =
  /^(?:\p{L}*(?:thing|evening|morning)|weddings?|kings?|rings?|spring|string|being|including|starring|featuring|involving|concerning|regarding|during|according|depending|following|considering|feeling|looking|watching|trying|hoping|thinking|wanting|having|going|expecting|please|killing|boxing|wrestling|surfing|racing|gambling|ageing|aging|stalking|parenting)$/u
const DOING = /^\p{L}{2,}ing$/u
const CREATURES =
  /^(?:kids?|child|children|babies|baby|people|folks?|men|women|man|woman|girls?|boys?|teens?|teenagers?|animals?|dogs?|cats?|mothers?|fathers?|mums?|moms?|dads?|couples?|dolls?|puppets?|cars?|nuns?|guys?|ladies|priests?|vampires?|robots?|monsters?)$/
const WHICH = /^(?:that|who|which|where|in which)$/
/** "That are too long", "that I've seen", "who cares": of how much, or of somebody else. */
const NO_DEED =
  /^(?:is|are|isnt|arent|was|were|be|am|im|has|have|havent|hasnt|i|ive|we|weve|you|youve|my|one|ones|cares?|knows?|would|could|might|will|do|does|dont|doesnt|takes?|taking|plays?|happens?|deals?|involves?|contains?|features?|includes?|stars?|comes?|set)(?: |$)/
const MANNER =
  /^(?:scary|scarier|frightening|terrifying|creepy|funny|romantic|sexy|violent|bloody|dramatic|musical|animated)$/
const SCUFFLE = /^(?:fights?|fighting|battles?|shootouts?|explosions?|stunts?|chases?)$/

/**
 * What is turned down with what it does, or with who does it, is narrower than its term: "no singing kids" are not no musicals,
 * "no teenagers staring" not no youth, "no vampires that sparkle" not no vampires. Half of it would be the wrong rule.
 */
export function described(
  sensed: readonly Sensed[],
  items: readonly Item[],
  wordsAt: (at: number, end: number) => string,
): Sensed[] {
  const said = (item: Item | undefined) => (item ? wordsAt(item.at, item.end) : '')
  const isDoing = (word: string) => DOING.test(word) && !NO_DOING.test(word)
  const spans: { at: number; end: number }[] = []
  for (const { item, sense, degree } of sensed) {
    if (item.kind !== 'term' || item.at === item.end || degree || !(sense === 'without' || sense === 'less')) continue
    const isNote = item.term.notes.length > 0
    const place = items.indexOf(item)
    const next = items[place + 1]
    if (next?.at !== item.end) continue
    const [word = ''] = said(next).split(' ')
    const isBeforeWhom = CREATURES.test(word) && next.kind !== 'join'
    // "No singing kids", "no fighting robots", "no creepy kids".
    const isManner = isDoing(said(item)) || (!isNote && item.facets[0]?.startsWith('mood:') === true)
    if (isManner && isBeforeWhom) spans.push({ at: item.at, end: next.end })
    // "No scary animals": neither nothing scary nor no animals.
    else if (MANNER.test(said(item)) && isSubject(next) && items[place - 1]?.end === item.at)
      spans.push({ at: item.at, end: next.end })
    // "No robot fights", "no rap battles".
    else if (isSubject(item) && SCUFFLE.test(said(next))) spans.push({ at: item.at, end: next.end })
    else if (isNote && !SCUFFLE.test(said(item))) continue
    // "No teenagers staring", "no heists gone wrong".
    else if (!isNote && !isPerson(item) && (isDoing(word) || word === 'gone') && !NO_NARROWER.test(word))
      spans.push({ at: item.at, end: next.end })
    else if (!isNote && isDeed(items, place + 1, said)) spans.push({ at: item.at, end: item.end })
    else if (isNote && isBeforeNoun(items[place - 1], item)) spans.push({ at: item.at, end: item.end })
  }
  return sensed.flatMap((each): Sensed[] => {
    const span = spans.find(({ at, end }) => each.item.at >= at && each.item.end <= end)
    if (!span) return [each]
    if (each.item.at !== span.at) return []
    return [{ ...each, sense: 'more', item: { kind: 'unread', at: span.at, end: span.end } }]
  })
}

const isSubject = (item: Item) => item.kind === 'term' && /^(?:theme|setting|detail):/.test(item.facets[0] ?? '')

const isPerson = (item: Item) => item.kind === 'term' && item.facets[0]?.startsWith('person:') === true

const isBeforeNoun = (before: Item | undefined, item: Item) => before?.kind === 'unread' && before.end === item.at

/** "That sparkle", "where people fart": what the thing does, and not how long or how old it is. */
function isDeed(items: readonly Item[], place: number, said: (item: Item | undefined) => string): boolean {
  if (!WHICH.test(said(items[place]))) return false
  const next = items[place + 1]
  return next !== undefined && /^(?:filler|unread|term|viewers)$/.test(next.kind) && !NO_DEED.test(said(next))
}
