import type { Objection, Refusal } from './given'

/** A text the gate refused, as it is kept for admins beside what was shown instead. */
export type RefusedText = { why: Refusal; at: string; text: string }

const MOST_KEPT = 600

/** The columns it is kept in; both null where nothing was refused. */
export const columnsOf = (refused: RefusedText | null | undefined) => ({
  refusedWhy: refused ? `${refused.why}: ${refused.at}` : null,
  // A database takes no null character.
  refusedText: refused ? refused.text.slice(0, MOST_KEPT).replaceAll('\0', '') : null,
})

export const refusedText = ({ why, at }: Objection, text: string): RefusedText => ({ why, at, text })
