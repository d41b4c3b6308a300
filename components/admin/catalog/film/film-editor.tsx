'use client'

import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { saveFilmAction } from '@/lib/actions/admin/catalog'
import { fieldLabels } from '@/lib/catalog/edits/field-labels'
import type { SavedFilm } from '@/lib/catalog/edits/save-film'
import { ConflictChoice } from './conflict-choice'
import { FieldLinks } from './field-links'
import { FilmFields } from './film-fields'

type FilmEditorProps = {
  filmId: number
  /** The film as this form found it: what somebody else saves meanwhile is not written over. */
  opened: string
  initial: Record<string, string>
  /** Slugs of kindred films that name this one as well. */
  linkedBack: string[]
}

export function FilmEditor({ filmId, opened, initial, linkedBack }: FilmEditorProps) {
  const [answer, form] = useFormAction(saveFilmAction)
  const failed = answer?.ok === false ? answer : null
  const errors = failed?.fieldErrors ?? {}
  const typed = failed?.values
  return (
    <form {...form} noValidate aria-label={say('Film')} className="grid gap-6">
      <input type="hidden" name="filmId" value={filmId} />
      <input type="hidden" name="opened" defaultValue={typed?.opened ?? opened} />
      <input type="hidden" name="linkedBack" defaultValue={typed?.linkedBack ?? linkedBack.join(' ')} />
      <FilmFields initial={initial} typed={typed} errors={errors} />
      {failed && (
        <Notice tone="error">
          {failed.message} {failed.code === 'conflict' && 'What you typed is still here. '}
          <FieldLinks fields={Object.keys(errors)} />
        </Notice>
      )}
      {failed?.details?.theirs && typed && (
        <ConflictChoice
          theirs={failed.details.theirs}
          theirWords={failed.details.theirWords ?? '{}'}
          by={failed.details.by ?? ''}
          typed={typed}
        />
      )}
      {answer?.ok && <Notice tone="good">{savedText(answer.data)}</Notice>}
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton pendingText="Saving…">{failed?.details?.theirs ? 'Save what I chose' : 'Save'}</SubmitButton>
      </div>
    </form>
  )
}

function savedText({ changed, others }: SavedFilm): string {
  const also = others.map(({ title, did }) => `${title} ${did === 'added' ? 'names it too now' : 'no longer names it'}`)
  if (changed.length + also.length === 0) return 'Nothing was changed.'
  const own = changed.length > 0 ? [changed.map((field) => fieldLabels[field].toLowerCase()).join(', ')] : []
  return `Saved: ${[...own, ...also].join('; ')}.`
}
