'use client'

import { ForgetForm } from '@/components/imports/read-again-form'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { confirmFilmsAction, discardFilmsAction } from '@/lib/actions/admin/film-imports'

type ConfirmFilmsFormProps = { importId: string; added: number; updated: number }

/** The two ways on from a file that waits. */
export function ConfirmFilmsForm({ importId, added, updated }: ConfirmFilmsFormProps) {
  const [answer, confirm] = useFormAction(confirmFilmsAction)
  const [left, discard] = useFormAction(discardFilmsAction)
  const failed = [answer, left].find((each) => each?.ok === false)
  return (
    <div className="grid gap-3 border-t border-ink pt-4">
      {failed?.ok === false && <Notice tone="error">{failed.message}</Notice>}
      <div className="flex flex-wrap gap-3">
        {added + updated > 0 && (
          <form {...confirm}>
            <input type="hidden" name="importId" value={importId} />
            <SubmitButton pendingText="Writing them…">{submitText(added, updated)}</SubmitButton>
          </form>
        )}
        <ForgetForm form={discard} importId={importId} />
      </div>
      <p className="text-sm text-soft">The whole import can be taken back later.</p>
    </div>
  )
}

function submitText(added: number, updated: number): string {
  const films = (count: number) => (count === 1 ? say('one film') : say`${count.toLocaleString('en')} films`)
  if (added === 0) return `Change ${films(updated)}`
  return updated === 0 ? `Add ${films(added)}` : `Add ${films(added)}, change ${updated.toLocaleString('en')}`
}
