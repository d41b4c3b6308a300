import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'
import { readDuration } from './read-duration'

const WHO = '(?:i|we|he|she|they|my \\p{L}+|our \\p{L}+|the kids|the children)'
const HOW = '(?: (?:always|usually|tend to|generally|will|ll|just|start to|starts to|only|really))*'
/** "I fall asleep after", "my attention is gone after", "I can't sit for more than": how long somebody lasts. */
const LASTS = new RegExp(
  `^${WHO}${HOW} (?:(?:fall|falls) asleep|(?:nod|nods|doze|dozes|drift|drifts) off|(?:get|gets) (?:bored|restless|fidgety|tired)|(?:lose|loses) (?:interest|focus|concentration|patience)|zones? out|switch(?:es)? off|(?:is|are) (?:gone|asleep|over|spent)|(?:goes|wanders|runs out|fades|ends|gives up|gives out)|(?:cant|cannot|can not|wont) (?:sit|concentrate|focus|last|stay awake|manage|do|take|sit still|keep still|pay attention)(?: still| through)?)(?: after| past| beyond| for)?(?: more than| longer than| over| about| around| beyond| past)*$`,
  'u',
)
/** "Nobody here lasts longer than an hour and a half", "the kids never sit through more than": the same, turned down. */
const NEVER_LASTS = new RegExp(
  `^(?:nobody|no one|noone|none of (?:us|them|you)|not one of (?:us|them)|${WHO} (?:never|hardly ever|rarely))(?: (?:here|at home|in this house|in this family|in my family|ever|can|could|will))* (?:lasts?|sits?(?: through| still| for)?|manages?|copes? with|handles?|takes?|stays? awake|makes? it|concentrates?|does|do|watch(?:es)?|stands?|stomachs?|survives?)(?: (?:for|a film|anything|films|through|past|of))* ?(?:more than|longer than|over|past|beyond|after)$`,
  'u',
)
const LONGEST = 11

export function lastsUntilAt(pieces: readonly Piece[], at: number): Item | null {
  if (at > 0 && pieces[at - 1]?.kind === 'word' && !/^(?:and|but|because|so|since|as)$/.test(wordAt(pieces, at - 1)))
    return null
  for (let end = at + 3; end < at + LONGEST && pieces[end]?.kind === 'word'; end += 1) {
    const length = readDuration(pieces, end)
    const said = saidAt(pieces, at, end)
    if (length && (LASTS.test(said) || NEVER_LASTS.test(said)))
      return {
        kind: 'minutes',
        span: { from: null, to: length.value },
        allowed: false,
        bare: false,
        at,
        end: length.next,
      }
  }
  return null
}
