import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const SEEN =
  /(?:^| )(?:seen|watched|sat through|watch|know|got through|worked through|exhausted) (?:just about |almost |nearly |practically |literally |basically |pretty much )?(?:every single|every last|every|all the|all of the|each and every|each|all)(?: (?:bloody|damn|single|good|bad|decent|old|new|big|great|other))*$/
const THERE_IS =
  /^(?:going|there is|there are|there was|theres|ever made|in existence|out there|under the sun|known to man|imaginable|i could find|i can find|you can (?:name|think of)|that exists?|on (?:netflix|telly|tv|earth|the planet)|twice|already)(?= |$)/
const LONGEST = 4

/** "Seen every slasher going", "I've watched all the heist films there are": that is behind them, and no wish for more. */
export function seenEveryAt(items: readonly Item[], pieces: readonly Piece[], at: number): Item | null {
  const there = THERE_IS.exec(saidAt(pieces, at, at + LONGEST))?.[0]
  const thing = items.findLast(({ kind }) => kind !== 'film')
  if (!there || thing?.kind !== 'term' || !/^(?:genre|theme|setting|detail):/.test(thing.facets[0] ?? '')) return null
  const end = at + there.split(' ').length
  const after = pieces[end]
  if (after && after.kind !== 'mark' && !/^(?:so|and|but|now|already|by)$/.test(after.text)) return null
  return SEEN.test(saidAt(pieces, Math.max(0, thing.at - 7), thing.at))
    ? { kind: 'postfix', operation: 'neutral', at, end }
    : null
}
