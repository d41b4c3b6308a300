'use client'

import { useFormStatus } from 'react-dom'
import { type ButtonLook, buttonClass } from '@/components/ui/button'

type DecisionButtonProps = { decision: string; look: ButtonLook; label?: string; children: string }

/** A button of the queue's form; while one decision is on its way no other is sent. */
export function DecisionButton({ decision, look, label, children }: DecisionButtonProps) {
  const { pending, data } = useFormStatus()
  const isMine = pending && data?.get('decision') === decision
  return (
    <button
      type="submit"
      name="decision"
      value={decision}
      aria-label={label}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
      className={buttonClass(look)}
    >
      {isMine ? 'One moment…' : children}
    </button>
  )
}
