'use client'

import { type FormEvent, startTransition, useActionState, useOptimistic } from 'react'
import type { ActionResult } from '@/lib/action-result'
import { saveReactionAction } from '@/lib/feedback/actions'
import type { ReactionKind } from '@/lib/feedback/schema'

export type ReactionState = { on: boolean; reason: string | null }
type Answer = ActionResult<{ kind: ReactionKind; on: boolean; reason: string | null }> | null

/** One switch on the server, shown at once; when saving fails the last saved state shows again. */
export function useReaction(initial: ReactionState) {
  const [answer, send] = useActionState<Answer, FormData>(saveReactionAction, null)
  const [kept, keep] = useActionState<ReactionState, ReactionState>((_previous, next) => next, initial)
  const saved = answer?.ok ? { on: answer.data.on, reason: answer.data.reason } : kept
  const [shown, showAtOnce] = useOptimistic(saved)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const data = new FormData(event.currentTarget, submitter)
    const reason = data.get('reason')
    startTransition(() => {
      showAtOnce({ on: data.get('on') === 'true', reason: typeof reason === 'string' ? reason : null })
      keep(saved)
      send(data)
    })
  }
  return { shown, send, onSubmit, failure: answer?.ok === false ? answer.message : null, done: answer?.ok === true }
}
