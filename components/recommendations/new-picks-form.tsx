'use client'

import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { newPicksAction } from '@/lib/actions/recommendations'

export function NewPicksForm() {
  const [answer, form] = useFormAction(newPicksAction)
  return (
    <form {...form} className="flex flex-wrap items-center">
      <SubmitButton look="plain" pendingText="Looking…">
        New picks
      </SubmitButton>
      <p aria-live="polite" className="text-sm text-danger not-empty:ml-3">
        {answer?.ok === false && answer.message}
      </p>
    </form>
  )
}
