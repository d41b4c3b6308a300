'use client'

import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { restoreFilmAction } from '@/lib/actions/catalog'

export function RestoreFilmForm({ filmId, editId, at }: { filmId: number; editId: number; at: string }) {
  const [answer, form] = useFormAction(restoreFilmAction)
  const when = `${at.slice(0, 10)} ${at.slice(11, 16)}`
  return (
    <form {...form} className="md:text-right">
      <input type="hidden" name="filmId" value={filmId} />
      <input type="hidden" name="editId" value={editId} />
      <SubmitButton look="quiet" pendingText="Restoring…">{`Restore as before ${when}`}</SubmitButton>
      {answer?.ok === false && (
        <p role="alert" className="text-danger">
          {answer.message}
        </p>
      )}
    </form>
  )
}
