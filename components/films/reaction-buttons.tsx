'use client'

import { type FilmFeedback, type ReactionKind, refusalReasons } from '@/lib/feedback/schema'
import { useReaction } from './use-reaction'

type Film = { filmId: number; title: string }

/** Three switches that work as plain forms too. */
export function ReactionButtons({ filmId, title, feedback }: Film & { feedback: FilmFeedback }) {
  const film = { filmId, title }
  return (
    <div className="flex flex-wrap gap-x-4">
      <ReactionButton {...film} kind="WANT" label="Want to watch" on={feedback.want} />
      <ReactionButton {...film} kind="SEEN" label="Seen it" on={feedback.seen} />
      <ReactionButton {...film} kind="NOT_FOR_ME" label="Not for me" on={feedback.notForMe} reason={feedback.reason} />
    </div>
  )
}

type ReactionButtonProps = Film & { kind: ReactionKind; label: string; on: boolean; reason?: string | null }

function ReactionButton({ filmId, title, kind, label, on, reason = null }: ReactionButtonProps) {
  const { shown, formAction, onSubmit, failure, done } = useReaction({ on, reason })
  const fields = (
    <>
      <input type="hidden" name="filmId" value={filmId} />
      <input type="hidden" name="kind" value={kind} />
    </>
  )
  return (
    <div className={kind === 'NOT_FOR_ME' && shown.on ? 'basis-full' : undefined}>
      <form action={formAction} onSubmit={onSubmit}>
        {fields}
        <input type="hidden" name="on" value={String(!shown.on)} />
        <button
          type="submit"
          aria-pressed={shown.on}
          title={`${label}: ${title}`}
          className="tap text-sm underline decoration-rule hover:decoration-current aria-pressed:font-semibold aria-pressed:text-accent aria-pressed:decoration-current"
        >
          <span aria-hidden>{shown.on ? '✓ ' : ''}</span>
          {label}
        </button>
      </form>
      {kind === 'NOT_FOR_ME' && shown.on && (
        <form action={formAction} onSubmit={onSubmit} className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
          {fields}
          <input type="hidden" name="on" value="true" />
          <span>It stays off your lists. Say why, if you like:</span>
          {refusalReasons.map(([id, words]) => (
            <button
              key={id}
              type="submit"
              name="reason"
              value={id}
              aria-pressed={shown.reason === id}
              className="tap underline decoration-rule hover:text-ink aria-pressed:text-ink aria-pressed:decoration-current"
            >
              {words}
            </button>
          ))}
        </form>
      )}
      <p aria-live="polite" className={failure ? 'text-sm text-danger' : 'sr-only'}>
        {failure ? `${failure} It was put back.` : done && `${title}: ${label} ${shown.on ? 'on' : 'off'}.`}
      </p>
    </div>
  )
}
