'use client'

import type { ReactNode } from 'react'
import { ForgetForm } from '@/components/imports/read-again-form'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { confirmImportAction, discardImportAction } from '@/lib/actions/imports'

type ImportConfirmFormProps = {
  importId: string
  ready: number
  choices: number
  awaited: number
  /** It is our own table. */
  ofOwn: boolean
  children: ReactNode
}

/** The choices of a preview, and the two ways on. */
export function ImportConfirmForm({ importId, ready, choices, awaited, ofOwn, children }: ImportConfirmFormProps) {
  const [answer, confirm] = useFormAction(confirmImportAction)
  const [left, discard] = useFormAction(discardImportAction)
  const failed = [answer, left].find((each) => each?.ok === false)
  return (
    <div className="grid gap-8">
      <form {...confirm} className="grid gap-8">
        <input type="hidden" name="importId" value={importId} />
        {children}
        {failed?.ok === false && <Notice tone="error">{failed.message}</Notice>}
        {ready + choices + awaited > 0 && (
          <div>
            <SubmitButton pendingText="Writing it down…">
              {ofOwn ? 'Bring all of it back' : submitText(ready, choices)}
            </SubmitButton>
          </div>
        )}
      </form>
      <ForgetForm form={discard} importId={importId} />
    </div>
  )
}

function submitText(ready: number, choices: number): string {
  if (ready === 0) return choices > 0 ? 'Add what I chose' : 'Keep these until they come'
  return ready === 1 ? say('Add this film') : say`Add these ${ready.toLocaleString('en')} films`
}
