import type { Facet } from '../../recommender/types'
import type { Direction, SpokenFilm } from './schema'

/** Every so many films one is kept from the writer, and lines are held against it. */
const HELD_BACK_EVERY = 4
/** So many comparisons' worth of chance is added: what rests on one film held back says little. */
const CHANCE = 2

/** Whether a film is kept from the writer: drawn by its id and a number of the person's, the same each time. */
export const isHeldBack = (filmId: number, seed: number): boolean =>
  (Math.imul(filmId ^ seed, 0x9e3779b1) >>> 0) % HELD_BACK_EVERY === 0

export const hasAll = (film: Pick<SpokenFilm, 'facets'>, facets: readonly Facet[]): boolean =>
  facets.length > 0 && facets.every((facet) => film.facets.has(facet))

/**
 * How well a line predicts films its writer never saw: of a film that has what it speaks of and one that has not, how
 * often the first is rated higher (the area under the curve, half for equal ones), drawn towards chance while there are few.
 */
export function fitOf(
  { facets, direction }: { facets: readonly Facet[]; direction: Direction },
  heldBack: readonly SpokenFilm[],
): { fit: number; heldBack: number } {
  const having = heldBack.filter((film) => hasAll(film, facets))
  const others = heldBack.filter((film) => !hasAll(film, facets))
  if (having.length === 0 || others.length === 0) return { fit: 0.5, heldBack: having.length }
  let higher = 0
  for (const { weight } of having)
    for (const other of others) higher += weight > other.weight ? 1 : weight === other.weight ? 0.5 : 0
  const share = higher / (having.length * others.length)
  const towards = direction === 'towards' ? share : 1 - share
  const sure = Math.min(having.length, others.length)
  return { fit: (towards * sure + 0.5 * CHANCE) / (sure + CHANCE), heldBack: having.length }
}

/** So little better than chance, or resting on so few films held back, that a second look is worth it. */
const SURE_FIT = 0.6
const SURE_FILMS = 2

export const isUncertain = ({ fit, heldBack }: { fit: number; heldBack: number }): boolean =>
  fit < SURE_FIT || heldBack < SURE_FILMS
