'use client'

import { type FormEvent, startTransition, useOptimistic } from 'react'
import { saveWishAction } from '@/lib/actions/onboarding'
import { useSteadyAction } from '../ui/use-steady-action'

const answers = [
  [1, 'More'],
  [-1, 'Less'],
  [-2, 'Never'],
] as const

type WishInputProps = { facet: string; label: string; meaning: string; value: number }

/** Three switches of which at most one is on; pressing it again takes the answer back. */
export function WishInput({ facet, label, meaning, value }: WishInputProps) {
  const { answer, saved, formAction, send } = useSteadyAction(saveWishAction)
  const [shown, showAtOnce] = useOptimistic(saved?.value ?? value)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    startTransition(() => {
      showAtOnce(Number(data.get('value')))
      send(data)
    })
  }

  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 py-1"
    >
      <input type="hidden" name="facet" value={facet} />
      <p className="grid">
        <span className="font-medium">{label}</span>
        <span className="text-sm text-soft">{meaning}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that repeats the label beside it */}
      <div role="group" aria-label={label} className="flex">
        {answers.map(([worth, word]) => (
          <button
            key={worth}
            type="submit"
            name="value"
            value={shown === worth ? 0 : worth}
            aria-pressed={shown === worth}
            className="tap min-w-14 xs:min-w-16 border border-control px-2 text-sm not-first:-ml-px aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {word}
          </button>
        ))}
      </div>
      {answer?.ok === false && (
        <p role="alert" className="col-span-2 text-sm text-danger">
          {answer.message}
        </p>
      )}
    </form>
  )
}
