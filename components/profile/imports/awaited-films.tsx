'use client'

import type { ReactNode } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { forgetAwaitedAction } from '@/lib/actions/imports'

/** Films a person brought that the catalog lacks; what they said of them can be forgotten. */
export function AwaitedFilms({ children }: { children: ReactNode }) {
  const [answer, form] = useFormAction(forgetAwaitedAction)
  return (
    <div className="grid gap-3">
      {children}
      <form {...form}>
        <SubmitButton look="quiet" pendingText="Forgetting…">
          Forget these
        </SubmitButton>
        {answer?.ok === false && (
          <p role="alert" className="text-sm text-danger">
            {answer.message}
          </p>
        )}
      </form>
    </div>
  )
}
