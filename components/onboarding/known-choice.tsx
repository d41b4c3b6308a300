'use client'

import { type FormEvent, startTransition, useOptimistic } from 'react'
import { say } from '@/domains/words'
import { saveKnownAction } from '@/lib/actions/onboarding'
import { useSteadyAction } from '../ui/use-steady-action'

type Known = 'hidden' | 'famous' | 'any'
const choices: readonly [Known, string][] = [
  ['hidden', 'Hidden gems'],
  ['any', 'Either'],
  ['famous', say('Films everybody knows')],
]

/** How well known films should be; one of the three is always on. */
export function KnownChoice({ known }: { known: Known }) {
  const { answer, saved, formAction, send } = useSteadyAction(saveKnownAction)
  const [shown, showAtOnce] = useOptimistic(saved?.known ?? known)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    startTransition(() => {
      showAtOnce(data.get('known') as Known)
      send(data)
    })
  }

  return (
    <form action={formAction} onSubmit={onSubmit}>
      <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <legend className="float-left font-medium">How well known?</legend>
        {choices.map(([value, label]) => (
          <button
            key={value}
            type="submit"
            name="known"
            value={value}
            aria-pressed={shown === value}
            className="tap rounded-sm border border-control px-3 text-sm hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {label}
          </button>
        ))}
      </fieldset>
      {answer?.ok === false && (
        <p role="alert" className="text-sm text-danger">
          {answer.message}
        </p>
      )}
    </form>
  )
}
