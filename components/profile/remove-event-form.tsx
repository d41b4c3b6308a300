'use client'

import { Failure } from '@/components/ui/forms/failure'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { removeEventAction } from '@/lib/actions/profile'

export function RemoveEventForm({ eventId, what }: { eventId: string; what: string }) {
  const [answer, form] = useFormAction(removeEventAction)
  return (
    <form {...form}>
      <input type="hidden" name="eventId" value={eventId} />
      <button
        type="submit"
        aria-label={`Remove: ${what}`}
        className="tap text-sm text-soft underline decoration-rule hover:text-ink"
      >
        Remove
      </button>
      <Failure answer={answer} look="plain" />
    </form>
  )
}
