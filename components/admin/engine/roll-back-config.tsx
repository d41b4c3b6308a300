'use client'

import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { rollBackConfigAction } from '@/lib/actions/engine'

/** One button that lets the numbers of an earlier version serve again. */
export function RollBackConfig({ number }: { number: number }) {
  const [answer, form] = useFormAction(rollBackConfigAction)
  return (
    <form {...form} className="inline-flex flex-wrap items-center gap-2">
      <input type="hidden" name="number" value={number} />
      <SubmitButton look="quiet" pendingText="Switching…">
        {`Roll back to ${number}`}
      </SubmitButton>
      {answer?.ok === false && (
        <span role="alert" className="text-danger">
          {answer.message}
        </span>
      )}
    </form>
  )
}
