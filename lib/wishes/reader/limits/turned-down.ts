import type { Span } from '../../../recommender/types'
import type { Read } from '../../text/numbers'

const TOO_LONG =
  /^(?:is|and its|feels|seems|would be|films? (?:is|are)|movies? (?:is|are)|and (?:i|im|ill)) (?:(?:just|simply|way|far|already|usually|really|always) )*(?:too (?:long|much)|torture|a crime|a no(?: no| go)?|no go|out|not on|pushing it|a stretch|a slog|a drag|a deal ?breaker|asleep|fall asleep|bores me|off the table|ridiculous|excessive|impossible)(?= |$)/

/** "Over two hours is too long", "anything above 150 minutes is torture": what is turned down is the other side. */
export function turnedDown({ value, next }: Read<Span>, rest: string): Read<Span> | null {
  const verdict = TOO_LONG.exec(rest)?.[0]
  return verdict ? { value: { from: null, to: value.from }, next: next + verdict.split(' ').length } : null
}
