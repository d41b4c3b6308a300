import { say } from '@/domains/words'

export const reactionKinds = ['SEEN', 'WANT', 'NOT_FOR_ME'] as const
export type ReactionKind = (typeof reactionKinds)[number]
/** A switch as it is to stand; a refusal may say why. */
export type ReactionWord = { kind: ReactionKind; on: boolean; reason?: string }

/** What the stars of a film are called in a form: those of its controls, and those asked for once it was seen. */
export const starsField = /^(?:stars|again)-(\d{1,10})$/

/** Which film a button of a shared form meant, by what it sent. */
export function filmMeant({ rates, says }: Readonly<Record<string, string>>): number | null {
  const id = starsField.exec(rates ?? '')?.[1] ?? /^\d{1,10}(?= |$)/.exec(rates ?? says ?? '')?.[0]
  return id === undefined ? null : Number(id)
}

export const refusalReasons = [
  ['genre', 'Not my genre'],
  ['violence', 'Too violent'],
  ['slow', 'Too slow'],
  ['seen-too-often', say('Seen it too often')],
  ['other', 'Another reason'],
] as const

export type RefusalReason = (typeof refusalReasons)[number][0]

/** Which genre of a film is meant, where it has several: "genre:horror". */
export type GenreNamed = `genre:${string}`
export const genreNamed = (reason: string | null | undefined): GenreNamed | null =>
  reason && /^genre:[a-z0-9-]{1,60}$/.test(reason) ? (reason as GenreNamed) : null

/** A reason as it was stored, where it still is one. */
export const knownReason = (reason: string | null | undefined): RefusalReason | null =>
  genreNamed(reason) ? 'genre' : (refusalReasons.find(([id]) => id === reason)?.[0] ?? null)

/** What one person has said about one film. */
export type FilmFeedback = {
  rating: number | null
  seen: boolean
  want: boolean
  notForMe: boolean
  reason: string | null
}
export const noFeedback: FilmFeedback = { rating: null, seen: false, want: false, notForMe: false, reason: null }

/** So many events a browser sends at once. */
export const MAX_EVENTS_PER_CALL = 20
