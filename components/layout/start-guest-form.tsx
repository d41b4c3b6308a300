'use client'

import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { startGuestAction } from '@/lib/actions/accounts'

export function StartGuestForm({ returnTo = '/' }: { returnTo?: string }) {
  const [answer, form] = useFormAction(startGuestAction)
  return (
    <form {...form}>
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
