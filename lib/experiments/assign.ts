import { createHash } from 'node:crypto'

/** What decides who is in which group. `id` is drawn by chance, so that no two experiments split people alike. */
export type Split<Variant extends { weight: number }> = {
  id: string
  /** Percent of people who take part. */
  ramp: number
  variants: readonly Variant[]
}

const PARTS = 2 ** 32

/** A number from 0 to below 1 that a person keeps for as long as they have their id. */
function standing(purpose: string, experimentId: string, userId: string): number {
  return createHash('sha256').update(`${purpose}\n${experimentId}\n${userId}`).digest().readUInt32BE(0) / PARTS
}

/**
 * The group of a person, null for those who do not take part. Raising the ramp adds people and moves nobody: whether
 * one takes part and in which group are drawn apart from each other.
 */
export function groupOf<Variant extends { weight: number }>(
  { id, ramp, variants }: Split<Variant>,
  userId: string,
): Variant | null {
  if (100 * standing('part', id, userId) >= ramp) return null
  const weights = variants.reduce((sum, { weight }) => sum + weight, 0)
  let left = standing('group', id, userId) * weights
  for (const variant of variants) {
    left -= variant.weight
    if (left < 0) return variant
  }
  return variants.at(-1) ?? null
}
