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

/** A kind no longer wanted is not given: neither the composer nor a model can rest on it. */
export function keepsTie(tie: TieData, lowered: ReadonlySet<ReasonKind>): boolean {
  const kind = kindOfTie(tie)
  // Words on a link between two films may tell what happens in them.
  if (lowered.has(PLOT) && tie.kind === 'kindred') return false
  return kind === null || !lowered.has(kind)
}
