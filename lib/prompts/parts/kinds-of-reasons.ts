import type { WordsVerdictName } from '../../feedback/words'
import type { TieData } from './data-block'

/** A kind of reason somebody can want less of: "kindred", "alike:viewers", "interest:mood:dread", "plot", "inferred" … */
export type ReasonKind = string

/** Telling of what happens in the film, and a portrait of what was concluded rather than said. */
export const PLOT = 'plot'
export const INFERRED = 'inferred'

/** What a tie is as a kind of reason; null for what is no reason. */
export function kindOfTie(tie: TieData): ReasonKind | null {
  switch (tie.kind) {
    case 'alike':
      return `alike:${tie.by}`
    case 'interest':
      return `interest:${tie.facet}`
    case 'against':
    case 'new-here':
      return null
    default:
      return tie.kind
  }
}

/** Whether a tie speaks of this person: that a film is well known, or new here, holds for everybody. */
export const isPersonal = ({ kind }: TieData): boolean =>
  kind !== 'against' && kind !== 'new-here' && kind !== 'well-known' && kind !== 'here'

/** A kind no longer wanted is not given: neither the composer nor a model can rest on it. */
export function keepsTie(tie: TieData, lowered: ReadonlySet<ReasonKind>): boolean {
  const kind = kindOfTie(tie)
  // Words on a link between two films may tell what happens in them.
  if (lowered.has(PLOT) && tie.kind === 'kindred') return false
  return kind === null || !lowered.has(kind)
}

/** What is wanted no more after all that was said, oldest first: “helpful” later takes it back. */
export function loweredBy(said: readonly { verdict: WordsVerdictName; kinds: readonly string[] }[]): Set<ReasonKind> {
  const lowered = new Set<ReasonKind>()
  for (const { verdict, kinds } of said)
    for (const kind of kinds) {
      if (verdict === 'HELPFUL') lowered.delete(kind)
      else lowered.add(kind)
    }
  return lowered
}
