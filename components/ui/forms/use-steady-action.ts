'use client'

import { unstable_rethrow } from 'next/navigation'
import { useActionState } from 'react'
import type { ActionResult } from '@/lib/action-result'
import type { LastWord } from '@/lib/web/last-words'
import { noteSaved } from '../saved-since'
import { faultOfCall } from './call-fault'
import { answered, holdUntilAnswered } from './last-words'

type Action<Data> = (previous: unknown, form?: unknown) => Promise<ActionResult<Data>>
type Steady<Data> = { answer: ActionResult<Data> | null; saved: Data | null }

/**
 * useActionState for switches: a call the network loses answers like one that failed instead of taking the page down,
 * and `saved` is what the server last agreed to. `formAction` works without JavaScript, `send` is for a transition.
 * With `lastWord` what is still under way when the page is closed arrives all the same.
 */
export function useSteadyAction<Data>(action: Action<Data>, lastWord?: LastWord) {
  const [posted, formAction] = useActionState<ActionResult<Data> | null, FormData>(action, null)
  const [{ answer, saved }, sendOn] = useActionState<Steady<Data>, FormData>(
    async (before, form) => {
      const answer = await attempt(action, form)
      if (lastWord) answered(lastWord, form)
      if (answer.ok) noteSaved()
      return { answer, saved: answer.ok ? answer.data : before.saved }
    },
    { answer: posted, saved: posted?.ok ? posted.data : null },
  )
  const send = (form: FormData) => {
    if (lastWord) holdUntilAnswered(lastWord, form)
    sendOn(form)
  }
  return { answer, saved, formAction, send }
}

/** A call the network loses answers like one that failed. */
export async function attempt<Data>(action: Action<Data>, form: FormData): Promise<ActionResult<Data>> {
  try {
    return await action(null, form)
  } catch (error) {
    unstable_rethrow(error)
    return { ok: false, ...faultOfCall(error) }
  }
}
