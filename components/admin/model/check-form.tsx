'use client'

import { Failure } from '@/components/ui/forms/failure'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { usePolling } from '@/components/ui/use-polling'
import { checkModelAction } from '@/lib/actions/admin/model'

/** Asks the model once for each of its uses, and looks again while that goes on. */
export function CheckForm({ isRunning }: { isRunning: boolean }) {
  const [answer, form] = useFormAction(checkModelAction)
  usePolling(isRunning || answer?.ok === true)
  return (
    <form {...form} className="flex flex-wrap items-center gap-x-6 gap-y-2">
      {isRunning ? (
        <p role="status" className="text-sm">
          Asking the model, one use after another.
        </p>
      ) : (
        <SubmitButton pendingText="Asking…">Check this model</SubmitButton>
      )}
      <Failure answer={answer} />
    </form>
  )
}
