'use client'

import { type FormEvent, type ReactNode, startTransition, useActionState, useOptimistic } from 'react'
import type { ActionResult } from '@/lib/action-result'
import { saveLovedAction } from '@/lib/onboarding/actions'

type Answer = ActionResult<{ filmId: number; loved: boolean }> | null
type LovedToggleProps = { filmId: number; title: string; year: number; loved: boolean; children: ReactNode }

/** A poster one can tap. Saved at once, so leaving the survey loses nothing. */
export function LovedToggle({ filmId, title, year, loved, children }: LovedToggleProps) {
  const [answer, send] = useActionState<Answer, FormData>(saveLovedAction, null)
  const saved = answer?.ok ? answer.data.loved : loved
  const [shown, showAtOnce] = useOptimistic(saved)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => {
      showAtOnce(data.get('loved') === 'true')
      send(data)
    })
  }

  return (
    <form action={send} onSubmit={onSubmit}>
      <input type="hidden" name="filmId" value={filmId} />
      <input type="hidden" name="loved" value={String(!shown)} />
      <button
        type="submit"
        aria-pressed={shown}
        aria-label={`${title} (${year})`}
        className="group relative block w-full outline-offset-4 aria-pressed:outline-4 aria-pressed:outline-accent"
      >
        {children}
        <span
          aria-hidden
          className="absolute top-0 right-0 hidden size-9 place-items-center bg-accent text-accent-ink group-aria-pressed:grid"
        >
          ♥
        </span>
      </button>
      {answer?.ok === false && (
        <p role="alert" className="text-sm text-danger">
          {answer.message}
        </p>
      )}
    </form>
  )
}
