import type { Span } from '../../../recommender/types'
import type { Read } from '../../text/numbers'

const HOW =
  '(?:(?:just|simply|way|far|already|usually|really|always|pretty much|basically|frankly|honestly|sheer|pure|plain|like|cruel and unusual|nothing but|getting|for me|to me) )*'
const SUFFERED =
  '(?:too (?:long|much|old|new|far)|(?:an? |the )?(?:torture|crime|no(?: no| go)?|stretch|slog|drag|deal ?breaker|punishment|penance|cruelty|sin|insult|agony|hell|misery|nightmare|ordeal|chore|endurance test|test of (?:patience|endurance)|pain|purgatory|marathon|death|killer|prison sentence|sentence|life sentence|abuse|waste(?: of time)?|struggle|trial|hostage situation|bore|burden|mistake|disgrace|joke|horror show|disaster)|no go|out|not on|pushing it|asleep|off the table|ridiculous|excessive|impossible|unbearable|unacceptable|out of the question|excruciating|inhumane|inhuman|cruel|torturous|rubbish|garbage|trash|junk|awful|terrible|dreadful|unwatchable|boring|painful|exhausting|overkill|self indulgent|indulgent)'
const LOST =
  '(?:fall asleep|asleep|gone|out|off|lost|snoring|bored|restless|scream|leave|leaving|give up|walk out|nod off|doze off|zone out|switch off|drift off|cry|die|fidget|quit)'
const TOO_LONG = new RegExp(
  `^(?:(?:is|was|are|and its|feels|feels like|seems|seems like|would be|would feel like|counts as|equals|means|amounts to|films? (?:is|are)|movies? (?:is|are)) ${HOW}${SUFFERED}|(?:, |- )?and (?:i|im|ill|we|were|well|he|shes|hes|she|they|theyre|the kids|my \\p{L}+|our \\p{L}+) ${HOW}(?:(?:is|are|am|will|will be|have|has|start|starts) )?${LOST}s?|(?:puts|sends|bores|kills|loses|tires|exhausts|drains|annoys|defeats) (?:me|us|him|her|them)(?: (?:to sleep|off|to tears|to death|out))*|(?:, |- )?(?:my|our) (?:back|bum|backside|bottom|legs?|knees?|attention|brain|eyes|bladder|patience|concentration|head) (?:gives?|goes|is|are|starts?|hurts?|closes?|begins?|complains?|wanders?|drifts?|runs?)(?: \\p{L}+)?)(?= |$)`,
  'u',
)
/** "If it runs over 110 minutes I'll scream". */
const THREATENS =
  /^(?:, |- )?(?:then )?(?:ill|i will|im|i am|id|i|we|well|were|hell|shell|he|she|they) (?:\p{L}+ ){0,2}?(?:scream|leave|leaving|gone|out|asleep|sleep|cry|die|walk|walking|quit|riot|go|going|off|sue|revolt|lose|snore|snoring|switch|turn|stop)(?= |$)/u
const IF =
  /(?:^| )if (?:it|its|it is|they|theyre|a film|the film|this|that|anything|something|a movie|the movie)(?: (?:is|are|runs?|goes|lasts?|gets|takes|drags on|goes on|was))?(?: for)?$/

const TURNED = /(?:^| )(?:no|not|nothing|never|without|none|dont|doesnt|cant|cannot|wont|nor)(?: [^.,;!?]+)*$/

/** "Over two hours is too long", "anything above 150 minutes is torture": what is turned down is the other side. */
export function turnedDown({ value, next }: Read<Span>, rest: string, before = ''): Read<Span> | null {
  // "No films over 100 minutes, my attention is shot": turned down already.
  if (TURNED.test(before)) return null
  const verdict = TOO_LONG.exec(rest)?.[0] ?? (IF.test(before) ? THREATENS.exec(rest)?.[0] : undefined)
  return verdict ? { value: { from: null, to: value.from }, next: next + verdict.trim().split(' ').length } : null
}
