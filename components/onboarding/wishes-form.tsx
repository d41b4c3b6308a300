'use client'

import type { ReactNode } from 'react'
import { passWishesAction } from '@/lib/actions/onboarding'
import { SubmitButton } from '../ui/forms/submit-button'
import { useFormAction } from '../ui/forms/use-form-action'

/** One form from the box of own words to the way on, so that going on takes along what was said. */
export function WishesForm({ submit, children }: { submit: string; children: ReactNode }) {
  const [answer, form] = useFormAction(passWishesAction)
  return (
    <form {...form} className="contents">
      {children}
      <div className="sticky bottom-0 low:static flex flex-wrap items-center gap-4 border-t border-rule bg-paper py-3">
        <SubmitButton pendingText="One moment…">{submit}</SubmitButton>
        <p aria-live="polite" className="text-sm text-danger">
          {answer?.ok === false && answer.message}
        </p>
      </div>
    </form>
  )
}
