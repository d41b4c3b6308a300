'use client'

import { type FormEvent, startTransition, useOptimistic } from 'react'
import { saveWishAction } from '@/lib/actions/onboarding'
import type { Level } from '@/lib/wishes/levels'
import { useSteadyAction } from '../ui/forms/use-steady-action'
import { LevelButtons } from '../wishes/level-buttons'

type WishInputProps = {
  facet: string
  label: string
  /** Where the heading says the rest of it. */
  short?: string | undefined
  meaning: string
  /** The films that suggest it, on every screen. */
  why?: string | undefined
  level: Level
}

/** One facet on the scale from never to much more; one of the five is always on. */
export function WishInput({ facet, label, short = label, meaning, why, level }: WishInputProps) {
  const { answer, saved, formAction, send } = useSteadyAction(saveWishAction, 'wish')
  const [shown, showAtOnce] = useOptimistic(saved?.level ?? level)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    startTransition(() => {
      showAtOnce(data.get('level') as Level)
      send(data)
    })
  }

  return (
    <form action={formAction} onSubmit={onSubmit} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2">
      <input type="hidden" name="facet" value={facet} />
      <p className="scaled-name grid grid-cols-[minmax(0,1fr)] content-center leading-tight max-[24rem]:pt-2">
        <span className="font-medium">{short}</span>
        {why ? (
          <span className="truncate text-xs text-soft sm:text-sm">{why}</span>
        ) : (
          <span className="hidden text-sm text-soft sm:block">{meaning}</span>
        )}
      </p>
      <LevelButtons label={label} value={shown} sends={(value) => ({ name: 'level', value })} />
      {answer?.ok === false && (
        <p role="alert" className="col-span-2 text-sm text-danger">
          {answer.message}
        </p>
      )}
    </form>
  )
}
