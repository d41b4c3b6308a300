'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { restoreFilmAction } from '@/lib/catalog/edits/actions'

export function RestoreFilmForm({ filmId, editId, at }: { filmId: number; editId: number; at: string }) {
  const [answer, send] = useActionState(restoreFilmAction, null)
  const when = `${at.slice(0, 10)} ${at.slice(11, 16)}`
  return (
    <form action={send} className="md:text-right">
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
