import { DWELL_WEIGHT, type FilmEvidence, ratingWeight } from '../profile/film-evidence'

/**
 * like: said to be good, or wanted. read: known, and no like. visit: a page looked at for long, with consent.
 * docs/gorse/config.toml names like and visit as positive.
 */
export const feedbackTypes = ['like', 'read', 'visit'] as const
export type FeedbackType = (typeof feedbackTypes)[number]

export type FilmSignal = { filmId: number; type: FeedbackType; at: number }

/** From so many stars on a rating is a like. */
export const likedFrom = 3.5
/** A rating of 3.5 stars; a wish to see a film weighs more. */
const LIKED = ratingWeight(likedFrom)
/** One visit of twenty seconds; a click alone says too little to leave the house. */
const VISITED = DWELL_WEIGHT

/** One signal a film at most: what the profile makes of a person's events, in Gorse's words. */
export function signalsOf(
  films: readonly FilmEvidence[],
  seen: readonly { filmId: number; at: number }[],
): FilmSignal[] {
  const signals = new Map<number, FilmSignal>(seen.map(({ filmId, at }) => [filmId, { filmId, type: 'read', at }]))
  for (const film of films) {
    const { filmId, at } = film
    const type = typeOf(film)
    if (type === null || (type === 'visit' && signals.has(filmId))) continue
    signals.set(filmId, { filmId, type, at })
  }
  return [...signals.values()].toSorted((a, b) => a.filmId - b.filmId)
}

/** Something said is one event that replaces all softer ones; a wish to see a film stands among the soft ones. */
function typeOf({ weight, parts }: FilmEvidence): FeedbackType | null {
  if (parts.some((part) => part.weight >= LIKED)) return 'like'
  if (parts.some((part) => isBehaviour(part.weight))) return weight >= VISITED ? 'visit' : null
  return 'read'
}

const isBehaviour = (weight: number) => weight > 0 && weight <= VISITED
