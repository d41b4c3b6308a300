'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { startGuestAction } from '@/lib/auth/actions'

export function StartGuestForm({ returnTo = '/' }: { returnTo?: string }) {
  const [answer, send] = useActionState(startGuestAction, null)
  return (
    <form action={send}>
      <input type="hidden" name="returnTo" value={returnTo} />
      <SubmitButton pendingText="Opening the doors…">Start as a guest</SubmitButton>
      {answer?.ok === false && (
        <p role="alert" className="text-sm text-danger">
          {answer.message}
        </p>
      )}
    </form>
  )
}
