'use client'

import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { undoImportAction } from '@/lib/actions/imports'

export function ImportUndoForm({ importId, what }: { importId: string; what: string }) {
  const [answer, form] = useFormAction(undoImportAction)
  return (
    <form {...form}>
      <input type="hidden" name="importId" value={importId} />
      <SubmitButton look="quiet" pendingText="Undoing…">
        {`Undo ${what}`}
      </SubmitButton>
      {answer?.ok === false && (
        <p role="alert" className="text-sm text-danger">
          {answer.message}
        </p>
      )}
    </form>
  )
}
