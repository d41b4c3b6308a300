/** What a person must have allowed before a slot of a template may hold anything of theirs. */
export type Need = 'nothing' | 'model' | 'context' | 'groups'
export type SlotConsents = { model: boolean; context: boolean; groups?: boolean }

/** The hour, or what a group likes, is of use to a prompt only where both are allowed. */
export const isAllowed = (need: Need, { model, context, groups = false }: SlotConsents): boolean =>
  need === 'nothing' || (model && { model: true, context, groups }[need])

/**
 * The variables a template is rendered with: a slot whose need is not allowed holds what it holds for somebody nothing is
 * known of. Every slot is asked for its need, so none can come to hold more than was allowed.
 */
export function fillSlots<Variables extends object>(
  needs: Readonly<Record<keyof Variables & string, Need>>,
  { known, unknown }: { known: Variables; unknown: Variables },
  consents: SlotConsents,
): Variables {
  const filled = { ...unknown }
  for (const slot of Object.keys(needs) as (keyof Variables & string)[]) {
    if (isAllowed(needs[slot], consents)) filled[slot] = known[slot]
  }
  return filled
}
