'use client'

import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { confirmImportAction, discardImportAction } from '@/lib/actions/imports'

type ImportConfirmFormProps = { importId: string; ready: number; choices: number; children: ReactNode }

/** The choices of a preview, and the two ways on. */
export function ImportConfirmForm({ importId, ready, choices, children }: ImportConfirmFormProps) {
  const [answer, confirm] = useFormAction(confirmImportAction)
  const [left, discard] = useFormAction(discardImportAction)
  const failed = [answer, left].find((each) => each?.ok === false)
  return (
    <div className="grid gap-8">
      <form {...confirm} className="grid gap-8">
        <input type="hidden" name="importId" value={importId} />
        {children}
        {failed?.ok === false && <Notice tone="error">{failed.message}</Notice>}
        {ready + choices > 0 && (
          <div>
            <SubmitButton pendingText="Writing your ratings…">{submitText(ready)}</SubmitButton>
          </div>
        )}
      </form>
      <form {...discard}>
        <input type="hidden" name="importId" value={importId} />
        <SubmitButton look="quiet" pendingText="Forgetting…">
          Forget this file
        </SubmitButton>
      </form>
    </div>
  )
}

function submitText(ready: number): string {
  if (ready === 0) return 'Add what I chose'
  return ready === 1 ? 'Add this rating' : `Add these ${ready.toLocaleString('en')} ratings`
}
