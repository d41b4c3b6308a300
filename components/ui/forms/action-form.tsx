'use client'

import type { ReactNode } from 'react'
import type { ActionResult } from '@/lib/action-result'
import type { ButtonLook } from '../button'
import { Notice } from '../notice'
import { SubmitButton } from './submit-button'
import { useFormAction } from './use-form-action'

type ActionFormProps = {
  action: (previous: unknown, form?: unknown) => Promise<ActionResult<unknown>>
  submit: string
  pendingText?: string
  look?: ButtonLook
  /** Stands beside the button. */
  note?: string
  /** Shown after it went well, for actions that stay on the page. */
  done?: string
  children: ReactNode
}

/** A form around a server action: works without JavaScript, says how it went, keeps what was typed. */
export function ActionForm({ action, submit, pendingText, look, note, done, children }: ActionFormProps) {
  const [answer, form] = useFormAction(action)
  return (
    <form {...form} className="grid gap-6">
      {children}
      {answer?.ok === false && (
        <Notice tone="error">
          {answer.message}
          {answer.fieldErrors && <span> {Object.values(answer.fieldErrors).flat().join(' ')}</span>}
        </Notice>
      )}
      {answer?.ok && done && <Notice tone="good">{done}</Notice>}
      <div className="flex flex-wrap items-center gap-x-4">
        <SubmitButton pendingText={pendingText} look={look}>
          {submit}
        </SubmitButton>
        {note && <span className="text-sm text-soft">{note}</span>}
      </div>
    </form>
  )
}
