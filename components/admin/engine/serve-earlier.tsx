'use client'

import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { serveEarlierAction } from '@/lib/actions/engine'

/** One button that lets an earlier model serve again. */
export function ServeEarlier({ artefactId, number }: { artefactId: string; number: number }) {
  const [answer, serve] = useFormAction(serveEarlierAction)
  return (
    <form {...serve} className="inline-flex flex-wrap items-center justify-end gap-2">
      <input type="hidden" name="artefactId" value={artefactId} />
      <SubmitButton look="quiet" pendingText="Switching…">
        {`Serve ${number} again`}
      </SubmitButton>
      {answer?.ok === false && (
        <span role="alert" className="text-danger">
          {answer.message}
        </span>
      )}
    </form>
  )
}
