'use client'

import { type FormEvent, type ReactNode, startTransition, useId, useOptimistic } from 'react'
import { Failure } from '@/components/ui/forms/failure'
import { saveShelfAction } from '@/lib/actions/onboarding'
import { onceInADoubleTap } from '../ui/forms/once-in-a-double-tap'
import { useSteadyAction } from '../ui/forms/use-steady-action'

type ShelfToggleProps = { shelf: string; title: string; films: string; picked: boolean; children: ReactNode }

/** A shelf one can pick and put back. */
export function ShelfToggle({ shelf, title, films, picked, children }: ShelfToggleProps) {
  const { answer, saved, formAction, send } = useSteadyAction(saveShelfAction, 'shelf')
  const [shown, showAtOnce] = useOptimistic(saved?.picked ?? picked)
  const id = useId()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => {
      showAtOnce(data.get('picked') === 'true')
      send(data)
    })
  }

  return (
    <form action={formAction} onSubmit={onSubmit}>
      <input type="hidden" name="shelf" value={shelf} />
      <input type="hidden" name="picked" value={String(!shown)} />
      <button
        type="submit"
        onClick={onceInADoubleTap}
        aria-pressed={shown}
        aria-label={title}
        aria-describedby={id}
        className="group grid w-full gap-2 border-t border-ink pt-2 text-left outline-offset-4 aria-pressed:outline-4 aria-pressed:outline-accent"
      >
        <span className="flex min-h-9 items-center justify-between gap-3">
          <span className="serif text-lg leading-tight group-hover:underline">{title}</span>
          <span
            aria-hidden
            className="hidden size-9 shrink-0 place-items-center bg-accent text-accent-ink group-aria-pressed:grid"
          >
            ✓
          </span>
        </span>
        <span className="grid grid-cols-4 gap-2">{children}</span>
      </button>
      <p id={id} className="sr-only">
        {films}
      </p>
      <Failure answer={answer} look="plain" />
    </form>
  )
}
