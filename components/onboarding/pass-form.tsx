'use client'

import { type ReactNode, useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { passStepAction } from '@/lib/onboarding/actions'
import type { Step } from '@/lib/onboarding/schema'

/** The way forward, always at hand at the foot of the window. */
export function PassForm({ step, label, children }: { step: Step; label: string; children?: ReactNode }) {
  const [answer, send] = useActionState(passStepAction, null)
  return (
    <form
      action={send}
      className="sticky bottom-0 flex flex-wrap items-center gap-4 border-t border-rule bg-paper py-3"
    >
      <input type="hidden" name="step" value={step} />
      <SubmitButton pendingText="One moment…">{label}</SubmitButton>
      {children}
      <p aria-live="polite" className="text-sm text-danger">
        {answer?.ok === false && answer.message}
      </p>
    </form>
  )
}
