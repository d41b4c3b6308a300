import type { Chip } from './chips'

/** A part of a wish whose films would be found if it were taken off. */
export type Easier = { key: string; label: string; films: number }

/** Parts tried: each is a search of its own. */
const MOST_TRIED = 6
const MOST_NAMED = 3

/** Where no film is all of a wish: what to take off, and how many films there are then. Most films first. */
export function whatToDrop(chips: readonly Chip[], filmsWithout: (key: string) => number): Easier[] {
  const on = chips.filter(({ isOff, isDoubt }) => !isOff && !isDoubt)
  if (on.length < 2) return []
  return on
    .slice(0, MOST_TRIED)
    .map(({ key, label }) => ({ key, label, films: filmsWithout(key) }))
    .filter(({ films }) => films > 0)
    .sort((a, b) => b.films - a.films)
    .slice(0, MOST_NAMED)
}
