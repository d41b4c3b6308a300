'use client'

import { useActionState } from 'react'
import { removeEventAction } from '@/lib/profile/actions'

export function RemoveEventForm({ eventId, what }: { eventId: string; what: string }) {
  const [answer, send] = useActionState(removeEventAction, null)
  return (
    <form action={send}>
      <input type="hidden" name="eventId" value={eventId} />
      <button
        type="submit"
        aria-label={`Remove: ${what}`}
        className="tap text-sm text-soft underline decoration-rule hover:text-ink"
      >
        Remove
      </button>
      {answer?.ok === false && (
        <p role="alert" className="text-sm text-danger">
          {answer.message}
        </p>
      )}
    </form>
  )
}
