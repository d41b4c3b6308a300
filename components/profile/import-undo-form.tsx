'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { undoImportAction } from '@/lib/imports/actions'

export function ImportUndoForm({ importId, what }: { importId: string; what: string }) {
  const [answer, send] = useActionState(undoImportAction, null)
  return (
    <form action={send}>
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
