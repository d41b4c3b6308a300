import { terms } from '../../../domains/terms'
import { vocabulary } from './term'

export const genres = vocabulary(terms.genres)
export const moods = vocabulary(terms.moods)
export const settings = vocabulary(terms.settings)
export const details = vocabulary(terms.details)
export const themes = vocabulary(terms.themes)
export const contentNotes = vocabulary(terms.contentNotes)

/** These notes and every stronger one of their kinds: who leaves out the first wants none of the others either. */
export function withStronger(notes: Iterable<string>): Set<string> {
  const all = new Set(notes)
  // A set hands out what is added while it is walked, so the kinds below kinds are reached too.
  for (const note of all) for (const worse of terms.stronger[note] ?? []) all.add(worse)
  return all
}
