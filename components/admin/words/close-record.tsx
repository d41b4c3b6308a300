'use client'

import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { closeNotTrueAction } from '@/lib/actions/words'

/** An admin has looked into it. */
export function CloseRecord({ record }: { record: string }) {
  const [answer, form] = useFormAction(closeNotTrueAction)
  return (
    <form {...form} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="record" value={record} />
      <SubmitButton look="plain" pendingText="Closing…">
        Looked into
      </SubmitButton>
      {answer?.ok === false && (
        <p role="alert" className="text-danger">
          {answer.message}
        </p>
      )}
    </form>
  )
}
