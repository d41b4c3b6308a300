'use client'

import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, useActionState, useCallback, useRef } from 'react'
import type { ActionResult } from '@/lib/action-result'
import { formValues, keptValues } from '@/lib/form-values'
import { noteSaved } from '../saved-since'
import { useAwake } from '../use-awake'
import { faultOfCall } from './call-fault'
import { keepTyped, restoreTyped } from './typed-text'

export type FormAction<Data> = (previous: unknown, form: FormData) => Promise<ActionResult<Data>>

/**
 * useActionState for forms: a call the network loses answers like one that failed, with everything still in its field,
 * instead of taking the page down. What comes second goes onto the form; it works without JavaScript, and a
 * SubmitButton in it knows when it is under way.
 */
export function useFormAction<Data>(action: FormAction<Data>) {
  const lost = useRef(false)
  const element = useRef<HTMLFormElement | null>(null)
  // The server's own reference is what a page without JavaScript can send.
  const [posted, postAction] = useActionState<ActionResult<Data> | null, FormData>(action, null)
  const [answer, send, pending] = useActionState<ActionResult<Data> | null, FormData>(async (_before, form) => {
    lost.current = false
    try {
      const answer = await action(null, form)
      if (answer.ok) noteSaved()
      return answer
    } catch (error) {
      leaveSaved(error)
      lost.current = true
      const keep = () => (element.current ? keepTyped(element.current) : '')
      return { ok: false, ...faultOfCall(error, keep), values: keptValues(formValues(form)) }
    }
  }, posted)
  const awake = useAwake()
  // React empties a form when its action is done.
  const onReset = (event: FormEvent<HTMLFormElement>) => {
    if (lost.current) event.preventDefault()
  }
  const ref = useCallback((form: HTMLFormElement | null) => {
    element.current = form
    if (form) restoreTyped(form)
  }, [])
  return [answer, { action: awake ? send : postAction, onReset, ref }, pending] as const
}

/** An action that leads to another page saved something too: pages seen before it, and other tabs, show old things. */
function leaveSaved(error: unknown): void {
  try {
    unstable_rethrow(error)
  } catch (leads) {
    noteSaved()
    throw leads
  }
}
