'use client'

import type { ReactNode } from 'react'
import { savePreferencesAction } from '@/lib/actions/profile'
import { Fold } from '../ui/fold'
import { SubmitButton } from '../ui/forms/submit-button'
import { useFormAction } from '../ui/forms/use-form-action'
import { Notice } from '../ui/notice'
import { EditButton } from './edits/edit-board'
import { ReceiptText } from './edits/receipt-text'

/**
 * How we talk, and who is watching: saved with what it does to the list, and the way back, beside the button. Folded until
 * there is an answer to read, which without scripts comes with a new page.
 */
export function PreferencesForm({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const [answer, form] = useFormAction(savePreferencesAction)
  return (
    <Fold id={id} title={title} open={answer !== null}>
      <form {...form} className="grid gap-6">
        {children}
        {answer?.ok === false && <Notice tone="error">{answer.message}</Notice>}
        {answer?.ok && (
          <Notice tone="good">
            <span className="flex flex-wrap items-center gap-x-4">
              <span>Saved. Your next list follows it.</span>
              {answer.data.receipt && <ReceiptText receipt={answer.data.receipt} />}
              {answer.data.undo && (
                <EditButton edit={answer.data.undo} className="tap font-semibold underline">
                  Undo<span className="sr-only"> how we talk, and who is watching</span>
                </EditButton>
              )}
            </span>
          </Notice>
        )}
        <div>
          <SubmitButton>Save</SubmitButton>
        </div>
      </form>
    </Fold>
  )
}
