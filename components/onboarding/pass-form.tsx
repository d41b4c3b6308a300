'use client'

import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { passStepAction } from '@/lib/actions/onboarding'
import type { Step } from '@/lib/onboarding/schema'

type PassFormProps = {
  step: Step
  label: string
  /** The step has a form with a button of its own: passing it by is the quieter choice. */
  skipping?: boolean
  /** Stands beside other forms in a foot of their own. */
  bare?: boolean
  children?: ReactNode
}

/** The way forward, always at hand at the foot of the window unless it only skips the step. */
export function PassForm({ step, label, skipping = false, bare = false, children }: PassFormProps) {
  const [answer, form] = useFormAction(passStepAction)
  return (
    <form
      {...form}
      className={classNames(
        'flex flex-wrap items-center gap-4',
        !bare && 'border-t border-rule bg-paper py-3',
        !bare && !skipping && 'sticky bottom-0 low:static',
      )}
    >
      <input type="hidden" name="step" value={step} />
      <SubmitButton pendingText="One moment…" look={skipping ? 'plain' : 'primary'}>
        {label}
      </SubmitButton>
      {children}
      <p aria-live="polite" className="text-sm text-danger">
        {answer?.ok === false && answer.message}
      </p>
    </form>
  )
}
