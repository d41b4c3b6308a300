'use client'

import { type FormEvent, type ReactNode, startTransition, useOptimistic } from 'react'
import { saveLovedAction } from '@/lib/actions/onboarding'
import { useSteadyAction } from '../ui/use-steady-action'

type LovedToggleProps = { filmId: number; title: string; year: number; loved: boolean; children: ReactNode }

/** A poster one can tap. Saved at once, so leaving the survey loses nothing. */
export function LovedToggle({ filmId, title, year, loved, children }: LovedToggleProps) {
  const { answer, saved, formAction, send } = useSteadyAction(saveLovedAction)
  const [shown, showAtOnce] = useOptimistic(saved?.loved ?? loved)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => {
      showAtOnce(data.get('loved') === 'true')
      send(data)
    })
  }

  return (
    <form action={formAction} onSubmit={onSubmit}>
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
