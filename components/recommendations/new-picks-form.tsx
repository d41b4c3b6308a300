'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { newPicksAction } from '@/lib/recommendations/actions'

export function NewPicksForm() {
  const [answer, send] = useActionState(newPicksAction, null)
  return (
    <form action={send} className="flex flex-wrap items-center gap-x-3">
      <SubmitButton look="plain" pendingText="Looking…">
        New picks
      </SubmitButton>
      <p aria-live="polite" className="text-sm text-danger">
        {answer?.ok === false && answer.message}
      </p>
    </form>
  )
}
