import type { AskParams } from './schema'
import { readStep } from './steps'

const POLITE =
  /^(?:(?:no|hm+|ok(?:ay)?|ah|oh|sorry|wait|actually|please|just|let['’]?s|let\s+us|(?:can|could)\s+(?:we|you|i))\b[\s,]*)+/i
const BEHIND = /\s+(?:please|again|then|thanks|though)$/i
const STEPS = String.raw`(?:\s+(?:by\s+)?(one|a|two|three|four|[2-4])(?:\s+(?:steps?|turns?|times?))?|\s+(twice))?`
const FILMS = '(?:one|list|ones|films|movies|wish|answer|results?)'
const UNDO = new RegExp(
  String.raw`^(?:undo|revert)(?:\s+(?:that|it|this|(?:the|my)\s+last(?:\s+(?:one|thing|step|change|bit))?))?${STEPS}$`,
  'i',
)
const BACK = new RegExp(
  String.raw`^(?:(?:go|step|take\s+(?:me|us)|bring\s+(?:me|us)|move)\s+)?back(?:wards?)?${STEPS}(?:\s+to\s+(?:that|it|before|(?:the\s+)?(?:(?:previous|earlier|last)\s+)?${FILMS}(?:\s+(?:from\s+)?before)?|what\s+(?:we|i|you)\s+had(?:\s+before)?|how\s+it\s+was))?$`,
  'i',
)
const OTHER = [
  /^one\s+step\s+back$/i,
  /^(?:take|put)\s+(?:that|it)\s+back$/i,
  new RegExp(
    String.raw`^(?:show\s+(?:me\s+)?)?the\s+${FILMS}\s+(?:(?:from\s+)?before(?:\s+that)?|we\s+had(?:\s+before)?)$`,
    'i',
  ),
  new RegExp(String.raw`^(?:show\s+(?:me\s+)?)?the\s+(?:previous|earlier)\s+${FILMS}$`, 'i'),
  /^(?:it|the\s+(?:last|previous)\s+list)\s+was\s+better(?:\s+before)?$/i,
  /^(?:like|as)\s+(?:it\s+was\s+)?before$/i,
  /^(?:forget|scrap|ignore)\s+(?:what\s+i\s+just\s+said|(?:that|the)\s+last\s+(?:thing|bit|step|change))$/i,
]
const SPLIT = /^(.*?)(?:(?:\s*[.,;:!?]+|\s[–—-])\s*(?:(?:but|and|then)\s+)?(.*)|\s+(?:but|and|then)\s+(.*))?$/i
const START =
  /^(?:go\s+)?back\s+to\s+(?:the\s+)?(?:(?:very\s+)?(?:start|beginning|first)(?:\s+(?:one|list|ones|films|wish|answer))?|what\s+i\s+(?:first\s+said|said\s+first))$/i
const COUNTS: Readonly<Record<string, number>> = { one: 1, a: 1, two: 2, three: 3, four: 4, 2: 2, 3: 3, 4: 4 }

export type WayBack = { turns: number; rest: string }

/** "Undo", "go back two steps, but shorter": how many turns it goes back, and what is said behind it; else null. */
export function readWayBack(said: string): WayBack | null {
  const parts = SPLIT.exec(said.replace(POLITE, '').trim())
  const [head = '', rest = ''] = [parts?.[1], parts?.[2] ?? parts?.[3]]
  const turns = turnsIn(head.trim().replace(BEHIND, ''))
  return turns === null ? null : { turns, rest: rest.trim() }
}

function turnsIn(words: string): number | null {
  if (START.test(words)) return Number.POSITIVE_INFINITY
  const counted = UNDO.exec(words) ?? BACK.exec(words)
  if (counted) return counted[2] ? 2 : (COUNTS[(counted[1] ?? '').toLowerCase()] ?? 1)
  return OTHER.some((pattern) => pattern.test(words)) ? 1 : null
}

/** The conversation as it stood so many turns ago, at most at its beginning; null where it has only begun. */
export function walkBack(params: AskParams, turns: number): AskParams | null {
  const at = Math.max(0, params.was.length - turns)
  const step = readStep(params.was[at] ?? '')
  if (!step) return null
  return {
    ...params,
    w: step.w,
    not: params.not.slice(0, step.not),
    said: params.said.slice(0, step.said),
    was: params.was.slice(0, at),
  }
}
