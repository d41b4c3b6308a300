'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { checkModelAction } from '@/lib/actions/model'

const LOOK_EVERY_MS = 2_000

/** Asks the model once for each of its uses, and looks again while that goes on. */
export function CheckForm({ isRunning }: { isRunning: boolean }) {
  const [answer, form] = useFormAction(checkModelAction)
  const { refresh } = useRouter()
  const isStarted = isRunning || answer?.ok === true
  useEffect(() => {
    if (!isStarted) return
    const timer = setInterval(() => document.visibilityState === 'visible' && refresh(), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [isStarted, refresh])
  return (
    <form {...form} className="flex flex-wrap items-center gap-x-6 gap-y-2">
      {isRunning ? (
        <p role="status" className="text-sm">
          Asking the model, one use after another.
        </p>
      ) : (
        <SubmitButton pendingText="Asking…">Check this model</SubmitButton>
      )}
      {answer?.ok === false && (
        <p role="alert" className="border-l-2 border-danger pl-3 text-sm text-danger">
          {answer.message}
        </p>
      )}
    </form>
  )
}
