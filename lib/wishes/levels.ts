/** The one scale on which people say how much of something they want, from never to much more. */
export const levels = ['never', 'less', 'as-it-comes', 'more', 'much-more'] as const
export type Level = (typeof levels)[number]

/** Log-odds of each level against the catalog's share. "never" is a rule as well: such films are not shown at all. */
export const LEVEL_STRENGTH: Readonly<Record<Level, number>> = {
  never: -3,
  less: -1.5,
  'as-it-comes': 0,
  more: 1.5,
  'much-more': 3,
}

export const LEVEL_LABEL: Readonly<Record<Level, string>> = {
  never: 'Never',
  less: 'Less',
  'as-it-comes': 'As it comes',
  more: 'More',
  'much-more': 'Much more',
}

/** The level nearest to a strength; only the whole of it is "never". */
export function levelOf(strength: number): Level {
  if (strength <= LEVEL_STRENGTH.never) return 'never'
  if (strength <= LEVEL_STRENGTH.less / 2) return 'less'
  if (strength < LEVEL_STRENGTH.more / 2) return 'as-it-comes'
  return strength < (LEVEL_STRENGTH.more + LEVEL_STRENGTH['much-more']) / 2 ? 'more' : 'much-more'
}
