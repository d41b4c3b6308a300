'use client'

import { type FormEvent, type ReactNode, startTransition, useOptimistic } from 'react'
import { Failure } from '@/components/ui/forms/failure'
import { saveLovedAction } from '@/lib/actions/onboarding'
import { onceInADoubleTap } from '../ui/forms/once-in-a-double-tap'
import { useSteadyAction } from '../ui/forms/use-steady-action'
import { useNoteTap } from './taps-under-way'

type LovedButtonProps = {
  filmId: number
  name: string
  loved: boolean
  /** The screen it stands on, the last one if none is named: a tap brings a row of films near it there. */
  screen: number | undefined
  className: string
  children: ReactNode
  /** Shown beside it once it is loved. */
  after?: ReactNode
}

/** A switch for a film one loves. Saved at once, so leaving the survey loses nothing. */
export function LovedButton({ filmId, name, loved, screen, className, children, after }: LovedButtonProps) {
  const { answer, saved, formAction, send } = useSteadyAction(saveLovedAction, 'loved')
  const [shown, showAtOnce] = useOptimistic(saved?.loved ?? loved)
  const note = useNoteTap()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const wanted = data.get('loved') === 'true'
    startTransition(() => {
      showAtOnce(wanted)
      note({ filmId, loved: wanted })
      send(data)
    })
  }

  return (
    <form action={formAction} onSubmit={onSubmit}>
      <input type="hidden" name="filmId" value={filmId} />
      {screen !== undefined && <input type="hidden" name="screen" value={screen} />}
      <input type="hidden" name="loved" value={String(!shown)} />
      <button type="submit" onClick={onceInADoubleTap} aria-pressed={shown} aria-label={name} className={className}>
        {children}
      </button>
      {shown && after}
      <Failure answer={answer} look="plain" />
    </form>
  )
}
