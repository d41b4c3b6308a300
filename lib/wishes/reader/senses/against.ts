import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'
import type { Sensed } from './clauses'

/** Words that speak against what stands beside them, where none of our operators took them. */
const AGAINST =
  /(?:^|\s)(?:not|never|dont|doesnt|didnt|cant|cannot|wont|wouldnt|shouldnt|couldnt|isnt|arent|aint|no|nobody|nothing|none|neither|stop|stopped|stops|quit|worst|least|last thing|hate|hates|hated|hating|loathe|despise|detest|ruin|ruins|ruined|spoil|spoils|spoilt|spoiled|overrated|exhausting|tiresome|tedious|insufferable|unbearable|unwatchable|awful|terrible|dreadful|rubbish|dull|yawn|snore|snooze|cringe|nauseous|nauseating|disgusting|repulsive|pointless|allergic|phobia|phobic|nightmare|regret|regretted|sick|fed|bored|enough|refuse|refuses|avoid|avoids|shun|dread|dreads|dreading|unless|except)(?:\s|$)/
/** Where one breath of a sentence ends. */
const ENDS = /^(?:stop|but|question|comma|colon)$/

/**
 * "Just don't let it be a musical", "westerns make me nauseous": a word against it stands in the same breath, and nothing
 * we know of says how the two belong together. What would be taken for a wish is asked back.
 */
export function isAgainst({ item, sense }: Sensed, items: readonly Item[], pieces: readonly Piece[]): boolean {
  if (!/^(?:more|much-more)$/.test(sense) || !/^(?:term|title|known)$/.test(item.kind)) return false
  if (item.kind === 'term' && item.facets.length === 0) return false
  const place = items.findIndex(({ at, end, kind }) => at === item.at && end === item.end && kind === item.kind)
  if (place < 0) return false
  const isEnd = (each: Item) => each.kind === 'join' && ENDS.test(each.join)
  const start = items.findLastIndex((each, at) => at < place && isEnd(each)) + 1
  const next = items.findIndex((each, at) => at > place && isEnd(each))
  const breath = items.slice(start, next < 0 ? items.length : next)
  // What an operator took has had its say.
  if (breath.some(({ kind }) => kind === 'operator' || kind === 'postfix')) return false
  const said = breath.map((each) => saidAt(pieces, each.at, each.end))
  return breath.some((each, at) => {
    if (!(each.kind === 'filler' || each.kind === 'unread') || !AGAINST.test(said[at] ?? '')) return false
    const itself = place - start
    // "A comedy unless it's romantic" speaks against what follows.
    if (at > itself && /^(?:unless|except)/.test(said[at] ?? '')) return false
    const between = said.slice(Math.min(at, itself + 1), Math.max(at + 1, itself))
    const behind = said.slice(at, at + 3).join(' ')
    return !IS_OF_IT.test(said[at] ?? '') && !IN_IT.test(behind) && !between.some((words) => RELATIVE.test(words))
  })
}

/** Behind these something is told of the film: "where nobody dies", "that is never boring". */
const RELATIVE = /(?:^|\s)(?:where|who|that|which|whose|when|thats)(?:\s|$)/
/** Not against a thing: "never seen a western", "not only funny", "hate each other". */
const IN_IT =
  /(?:^|\s)(?:(?:never|havent|not|dont|cant|didnt) (?:ever |really |actually )?(?:seen|watched|tried|heard|read|been|only|just|know|knew|remember|decide|wait|believe|trust)|if not|sick (?:day|bed|leave)|(?:hate|hates|despise|detest|loathe) (?:each|one))\b/
const IS_OF_IT =
  /(?:for (?:the )?(?:kids|children)|^why not|not sure|no idea|sick (?:day|bed|leave)|no matter|not to mention| between$)/
