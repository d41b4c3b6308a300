import type { Rows, Spoken } from '../domain'

/**
 * Finer than themes and settings, and how a film looks: asked for in words, never inferred from ratings. A film has one
 * only where it is sure, so that asking for it is answered and leaving it out is kept.
 */
export const details = [
  [
    'black-and-white',
    'Black and white',
    'Most of it is; tinted silent films count, a few scenes in colour do not matter.',
  ],
] as const satisfies Rows
export type Detail = (typeof details)[number][0]

/** Those that say how a film is made rather than what is in it. */
export const looks: readonly Detail[] = ['black-and-white']

/** What stands behind "a film" where "with" and the label do not read well. */
export const detailNouns: Spoken = {
  'black-and-white': 'in black and white',
}
