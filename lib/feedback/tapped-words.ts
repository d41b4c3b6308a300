import { say } from '@/domains/words'
import { AppError } from '../errors'
import type { SaidOfFilm } from './say-of-film'
import { type FilmFeedback, genreNamed, type ReactionWord } from './schema'

/** What is said by setting or clearing (null) a rating; the same value again says nothing. */
export function ratingWords(current: FilmFeedback, value: number | null): SaidOfFilm[] {
  if (current.rating === value) return []
  return [value === null ? { type: 'RATING_CLEARED' } : { type: 'RATED', value }]
}

/** What is said by a switch; as it stands already, for the same reason, it says nothing. Throws 'invalid' for a genre the film has not. */
export function reactionWords(
  current: FilmFeedback,
  genres: readonly string[],
  { kind, on, reason: given }: ReactionWord,
): SaidOfFilm[] {
  const reason = kind === 'NOT_FOR_ME' ? (given ?? null) : null
  const named = genreNamed(reason)
  if (named && !genres.includes(named.slice('genre:'.length))) {
    throw new AppError('invalid', say('That is no genre of this film.'))
  }
  const stands = { SEEN: current.seen, WANT: current.want, NOT_FOR_ME: current.notForMe }[kind]
  if (stands === on && (!on || kind !== 'NOT_FOR_ME' || current.reason === reason)) return []
  // Who has not seen a film has not rated it.
  const stars = kind === 'SEEN' && !on && current.rating !== null
  return [
    on ? { type: 'REACTED', detail: kind, reason } : { type: 'REACTION_CLEARED', detail: kind },
    ...(stars ? [{ type: 'RATING_CLEARED' as const }] : []),
  ]
}
