import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { saidAt } from '../sentence/reading'

const LIVED_ON =
  /^(?:life|set|hell|peace|heaven|living|live|lives|back|alone|left|landing|land|stranded|aliens?|people|humans?|everyone)$/

/** "Life on earth" is a subject, "in my lunch break" says how long, and "what a surprise it was" asks for none. */
export function isSomethingElse(pieces: readonly Piece[], at: number, key: string, kind: string): boolean {
  const before = wordAt(pieces, at - 1)
  if (kind === 'surprise')
    return /^(?:a )?surprise$/.test(key) && /(?:^| )what(?: an?)?$/.test(saidAt(pieces, Math.max(0, at - 2), at))
  if (kind !== 'filler') return false
  if (key === 'on earth') return LIVED_ON.test(before)
  return /^(?:lunch|coffee|tea) break$/.test(key) && /^(?:my|our|a|an|the|in|during)$/.test(before)
}

const NOT_SEEN =
  /(?:^| )(?:never|havent|have not|hadnt|hasnt|didnt|did not|have never)(?: yet| ever| even| really| actually| once)* (?:saw|seen|see|watched|watch|caught|catch|got round to|got around to)(?: any| most| many| all| half)*(?: of)?(?: the| those| these| all the)?(?: really| very| most| super)*$/
/** "I never saw the famous ones": that is why they are wanted. */
export const isNeverSeen = (pieces: readonly Piece[], at: number) =>
  NOT_SEEN.test(saidAt(pieces, Math.max(0, at - 7), at))
