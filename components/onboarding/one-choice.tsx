'use client'

import { type FormEvent, startTransition, useOptimistic } from 'react'
import { Failure } from '@/components/ui/forms/failure'
import type { ActionResult } from '@/lib/action-result'
import { useSteadyAction } from '../ui/forms/use-steady-action'

type OneChoiceProps<Value extends string> = {
  legend: string
  /** The field the answer is sent in. */
  name: 'known' | 'length'
  choices: readonly (readonly [Value, string])[]
  value: Value
  action: (previous: unknown, form?: unknown) => Promise<ActionResult<{ value: Value }>>
}

/** A question with a few answers, of which one is always on. */
export function OneChoice<Value extends string>({ legend, name, choices, value, action }: OneChoiceProps<Value>) {
  const { answer, saved, formAction, send } = useSteadyAction(action, name)
  const [shown, showAtOnce] = useOptimistic<string>(saved?.value ?? value)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    startTransition(() => {
      showAtOnce(String(data.get(name)))
      send(data)
    })
  }

  return (
    <form action={formAction} onSubmit={onSubmit}>
      <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <legend className="float-left font-medium">{legend}</legend>
        {choices.map(([each, label]) => (
          <button
            key={each}
            type="submit"
            name={name}
            value={each}
            aria-pressed={shown === each}
            className="tap rounded-sm border border-control px-3 text-sm hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {label}
          </button>
        ))}
      </fieldset>
      <Failure answer={answer} look="plain" />
    </form>
  )
}
