import { memo } from '../memo'

export type RecencyFloor = {
  /** 0 to 1: what the oldest film still counts. */
  floor: number
  /** In films, not days: after this many newer films the part above the floor has halved. */
  halfLife: number
}

/**
 * Weight of the j-th most recent film (j from 0): floor + (1 - floor) · 0.5^(j / halfLife).
 * A floor keeps old favourites alive: pure exponential decay ranks worse than none (docs/evaluation.md).
 */
export function recencyWeight(position: number, { floor, halfLife }: RecencyFloor): number {
  return floor + (1 - floor) * 0.5 ** (position / halfLife)
}

const inTable = 1024

/** The weights of the most recent films, worked out once: every list asks for them several times over. */
export const recencyTable = memo((recency: RecencyFloor) =>
  Float64Array.from({ length: inTable }, (_, position) => recencyWeight(position, recency)),
)
