'use client'

import type { ActionResult } from '@/lib/action-result'
import type { ButtonLook } from '../button'
import { Failure } from './failure'
import { HiddenFields } from './hidden-fields'
import { SubmitButton } from './submit-button'
import { useFormAction } from './use-form-action'

type ButtonFormProps = {
  action: (previous: unknown, form?: unknown) => Promise<ActionResult<unknown>>
  values?: Readonly<Record<string, string | number>>
  look?: ButtonLook
  pendingText?: string
  className?: string
  children: string
}

/** One button that does one thing; what went wrong stands beside it. */
export function ButtonForm({ action, values = {}, look, pendingText, className, children }: ButtonFormProps) {
  const [answer, form] = useFormAction(action)
  return (
    <form {...form} className={className}>
      <HiddenFields values={values} />
      <SubmitButton look={look} pendingText={pendingText}>
        {children}
      </SubmitButton>
      <Failure answer={answer} look="plain" />
    </form>
  )
}
