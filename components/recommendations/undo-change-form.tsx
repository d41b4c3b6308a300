'use client'

import { inlineActionClass } from '@/components/ui/button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { undoAdjustmentAction } from '@/lib/actions/recommendations'

/** Takes back what moved the list last. */
export function UndoChangeForm({ slateId }: { slateId: string }) {
  const [answer, form] = useFormAction(undoAdjustmentAction)
  return (
    <form {...form} className="inline">
      <input type="hidden" name="slateId" value={slateId} />
      <button type="submit" className={inlineActionClass}>
        Undo<span className="sr-only"> what changed this list</span>
      </button>
      <span aria-live="polite" className="text-sm text-danger">
        {answer?.ok === false && answer.message}
      </span>
    </form>
  )
}
