'use client'

import { useFormAction } from '@/components/ui/use-form-action'
import { undoAdjustmentAction } from '@/lib/actions/recommendations'

/** Takes back what moved the list last. */
export function UndoChangeForm({ slateId }: { slateId: string }) {
  const [answer, form] = useFormAction(undoAdjustmentAction)
  return (
    <form {...form} className="flex flex-wrap items-center gap-x-3">
      <input type="hidden" name="slateId" value={slateId} />
      <button
        type="submit"
        className="tap px-1 text-sm underline decoration-rule hover:text-ink hover:decoration-current"
      >
        Undo<span className="sr-only"> what changed this list</span>
      </button>
      <p aria-live="polite" className="text-sm text-danger">
        {answer?.ok === false && answer.message}
      </p>
    </form>
  )
}
