'use client'

import { inlineActionClass } from '@/components/ui/button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { editInterestAction } from '@/lib/actions/profile'
import { undoAdjustmentAction } from '@/lib/actions/recommendations'

/** Takes back what moved the list last. */
export function UndoChangeForm({ slateId }: { slateId: string }) {
  return <UndoForm form={useFormAction(undoAdjustmentAction)} name="slateId" value={slateId} />
}

/** Takes back the edit of the taste that made a new list. */
export function UndoEditForm({ edit }: { edit: Readonly<Record<string, string>> }) {
  return <UndoForm form={useFormAction(editInterestAction)} name="edit" value={new URLSearchParams(edit).toString()} />
}

type UndoFormProps = {
  form: ReturnType<typeof useFormAction<unknown>>
  name: string
  value: string
}

function UndoForm({ form: [answer, form], name, value }: UndoFormProps) {
  return (
    <form {...form} className="inline">
      <input type="hidden" name={name} value={value} />
      <button type="submit" className={inlineActionClass}>
        Undo<span className="sr-only"> what changed this list</span>
      </button>
      <span aria-live="polite" className="text-sm text-danger">
        {answer?.ok === false && answer.message}
      </span>
    </form>
  )
}
