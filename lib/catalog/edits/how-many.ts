import { words } from '@/domains/words'
import { filmCaps } from '../film-limits'

type List = keyof typeof filmCaps

/** Fewest of each list that a film has; where it may, the domain says how many. */
export const filmFewest: Readonly<Record<List, number>> = {
  alternativeTitles: 0,
  writers: 0,
  cast: 0,
  genres: 1,
  details: 0,
  contentNotes: 0,
  ...words.fewest,
}

/** "3 to 5", "at most 8": how many of a list a film has, as people are told. */
export function howMany(list: List): string {
  const [fewest, most] = [filmFewest[list], filmCaps[list]]
  return fewest === 0 ? `at most ${most}` : `${fewest} to ${most}`
}
