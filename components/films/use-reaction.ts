'use client'

import { type FormEvent, startTransition, useOptimistic } from 'react'
import { saveReactionAction } from '@/lib/actions/feedback'
import { useSteadyAction } from '../ui/use-steady-action'

export type ReactionState = { on: boolean; reason: string | null }

/** One switch on the server, shown at once; when saving fails the last saved state shows again. */
export function useReaction(initial: ReactionState) {
  const { answer, saved, formAction, send } = useSteadyAction(saveReactionAction)
  const [shown, showAtOnce] = useOptimistic<ReactionState>(saved ?? initial)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const data = new FormData(event.currentTarget, submitter)
    const reason = data.get('reason')
    startTransition(() => {
      showAtOnce({ on: data.get('on') === 'true', reason: typeof reason === 'string' ? reason : null })
      send(data)
    })
  }
  return {
    shown,
    formAction,
    onSubmit,
    failure: answer?.ok === false ? answer.message : null,
    done: answer?.ok === true,
  }
}
