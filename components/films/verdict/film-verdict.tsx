'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { say } from '@/domains/words'
import type { FilmFeedback, ReactionKind } from '@/lib/feedback/schema'
import { starsText } from '@/lib/profile/views/evidence-text'
import type { GenreChoice } from './genre-choices'
import { RatingInput } from './rating-input'
import { saysOnPress } from './says-on-press'
import { type FilmFeedbackState, useFilmFeedback } from './use-film-feedback'
import { Verdict } from './verdict'

type FilmVerdictProps = {
  filmId: number
  title: string
  feedback: FilmFeedback
  /** What “not my genre” may mean of it. */
  genres: readonly GenreChoice[]
  /** A place of a list: whatever deals with the film folds it, not only a refusal. */
  folds?: boolean
  /** In a list of results: a refusal takes no more room than the controls had. */
  compact?: boolean
  /** Says below the controls that it was saved; else only to those who listen. */
  says?: boolean
  /** Stands above the controls, and folds away with them. */
  children?: ReactNode
}

const switches: readonly (readonly [ReactionKind, string])[] = [
  ['WANT', say('Want to watch')],
  ['SEEN', say('Seen it')],
  ['NOT_FOR_ME', 'Not for me'],
]

/**
 * All a person can say of a film. What deals with it takes the place of the controls, in the same box: nothing beside
 * or below moves, and one word takes it back.
 */
export function FilmVerdict({
  filmId,
  title,
  feedback,
  genres,
  folds = false,
  compact = false,
  says = false,
  children,
}: FilmVerdictProps) {
  const state = useFilmFeedback(filmId, feedback)
  const { shown } = state
  const folded = shown.notForMe || (folds && (shown.rating !== null || shown.seen))
  const box = useRef<HTMLDivElement>(null)
  useFocusOnFold(box, folded)
  return (
    <div ref={box} className="grid flex-1" data-folded={folded || undefined}>
      <div className={`flex flex-col gap-2 [grid-area:1/1] ${folded ? 'invisible' : ''}`} inert={folded}>
        {children}
        <Controls filmId={filmId} title={title} state={state} says={says} />
      </div>
      {folded && (
        <div className="min-w-0 self-start [grid-area:1/1] motion-safe:animate-settle">
          <Verdict filmId={filmId} title={title} genres={genres} state={state} compact={compact} />
        </div>
      )}
      <p aria-live="polite" className="sr-only">
        {state.answer?.ok && `${said(title, shown)} ${state.heard}`.trim()}
      </p>
    </div>
  )
}

type ControlsProps = { filmId: number; title: string; state: FilmFeedbackState; says: boolean }

function Controls({ filmId, title, state: { shown, before, answer, say }, says }: ControlsProps) {
  const pressed = { WANT: shown.want, SEEN: shown.seen, NOT_FOR_ME: shown.notForMe }
  const saved = answer?.ok ? savedText(shown, before) : null
  return (
    <div className="mt-auto grid">
      <RatingInput key={filmId} filmId={filmId} title={title} value={shown.rating} onRate={(value) => say({ value })} />
      <div className="flex flex-wrap gap-x-4">
        {switches.map(([kind, label]) => (
          // Flex boxes: the tick comes from another font, and must not make its line taller.
          <button
            key={kind}
            {...saysOnPress({ filmId, onSay: say }, { kind, on: !pressed[kind] })}
            aria-pressed={pressed[kind]}
            title={`${label}: ${title}`}
            className="verdict-switch"
          >
            {pressed[kind] && <span aria-hidden>✓&nbsp;</span>}
            {label}
          </button>
        ))}
      </div>
      {answer?.ok === false ? (
        <p role="alert" className="min-h-6 text-sm text-danger">
          {answer.message} It was put back.
        </p>
      ) : (
        says && <p className="min-h-6 text-sm text-soft">{saved}</p>
      )}
    </div>
  )
}

function savedText({ rating }: FilmFeedback, before: FilmFeedback | null): string {
  if (rating !== null) return `Rated ${rating === 1 ? '1 star' : `${rating} stars`}. Your next list will know.`
  return before?.rating != null ? 'Rating cleared.' : 'Saved.'
}

function said(title: string, { rating, seen, want, notForMe }: FilmFeedback): string {
  if (notForMe) return `${title}: not for you.`
  if (rating !== null) return `You gave ${title} ${starsText(rating)}.`
  if (want) return `${title} is on your watchlist.`
  return seen ? say`You have seen ${title}.` : `${title}: nothing said.`
}

/** Whoever pressed a button that is gone finds the next one under their keys. */
function useFocusOnFold(box: React.RefObject<HTMLDivElement | null>, folded: boolean) {
  const was = useRef(folded)
  useEffect(() => {
    if (was.current === folded) return
    was.current = folded
    const active = document.activeElement
    if (active && active !== document.body && !box.current?.contains(active)) return
    const inside = folded ? '[data-undo]' : 'button, input:not([type="hidden"])'
    const next = box.current?.querySelector<HTMLElement>(inside)
    next?.focus({ preventScroll: true })
  }, [box, folded])
}
