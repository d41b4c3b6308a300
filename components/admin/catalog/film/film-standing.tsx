'use client'

import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { releaseFilmAction, retireFilmAction } from '@/lib/actions/admin/catalog'
import { fieldLabels } from '@/lib/catalog/edits/field-labels'
import type { FilmField } from '@/lib/catalog/film-fields'

type FilmStandingProps = { filmId: number; retired: boolean; editedFields: FilmField[] }

/** Whether the film is shown, and which of its fields are held against the file it came from. */
export function FilmStanding({ filmId, retired, editedFields }: FilmStandingProps) {
  const [retirement, retire] = useFormAction(retireFilmAction)
  const [releasing, release] = useFormAction(releaseFilmAction)
  const failed = [retirement, releasing].find((answer) => answer?.ok === false)
  return (
    <div className="grid gap-4 text-sm sm:grid-cols-2">
      <form {...retire} className="grid content-start justify-items-start gap-3">
        <p>
          {retired
            ? 'Retired: it is neither listed nor recommended. Its page and what people said of it are still there.'
            : say('Listed and recommended. A retired film keeps its page, its history and what people said of it.')}
        </p>
        <input type="hidden" name="filmId" value={filmId} />
        <input type="hidden" name="retired" value={retired ? 'no' : 'yes'} />
        <SubmitButton look={retired ? 'plain' : 'danger'} pendingText="One moment…">
          {retired ? 'Bring it back' : 'Retire it'}
        </SubmitButton>
      </form>
      <form {...release} className="grid content-start justify-items-start gap-3">
        {editedFields.length === 0 ? (
          <p className="text-soft">No field is held here: seeds and imports may change all of them.</p>
        ) : (
          <>
            <p>
              Held against seeds and imports: {editedFields.map((field) => fieldLabels[field].toLowerCase()).join(', ')}
              . Given back, they are written again from the file at the next seed or import.
            </p>
            <input type="hidden" name="filmId" value={filmId} />
            <SubmitButton look="plain" pendingText="One moment…">
              Give them back to the file
            </SubmitButton>
          </>
        )}
      </form>
      {failed?.ok === false && <Notice tone="error">{failed.message}</Notice>}
    </div>
  )
}
