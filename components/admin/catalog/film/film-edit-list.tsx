import { TimeStamp } from '@/components/admin/time-stamp'
import { ButtonForm } from '@/components/ui/forms/button-form'
import { say } from '@/domains/words'
import { restoreFilmAction } from '@/lib/actions/admin/catalog'
import { changeParts } from '@/lib/catalog/edits/change-parts'
import { editKindLabels, fieldLabels } from '@/lib/catalog/edits/field-labels'
import type { FilmEditEntry } from '@/lib/catalog/edits/queries'
import type { FieldChange } from '@/lib/catalog/edits/schema'

/** Who changed what, newest first; each change can be taken back together with those after it. */
export function FilmEditList({ filmId, edits }: { filmId: number; edits: FilmEditEntry[] }) {
  if (edits.length === 0)
    return <p className="text-sm text-soft">{say('Nothing was changed here: the film is as its file has it.')}</p>
  return (
    <ol className="border-b border-rule text-sm">
      {edits.map((edit) => (
        <li
          key={edit.id}
          className="grid gap-x-6 gap-y-2 border-t border-rule py-3 md:grid-cols-[13rem_minmax(0,1fr)_auto]"
        >
          <div>
            <p className="font-semibold">{editKindLabels[edit.kind]}</p>
            <p className="[overflow-wrap:anywhere]">{edit.authorName ?? 'Somebody who has left'}</p>
            <p className="text-soft">
              <TimeStamp at={edit.createdAt} />
            </p>
          </div>
          <dl className="grid content-start gap-2">
            {edit.note && (
              <div>
                <dt className="sr-only">Note</dt>
                <dd className="text-soft">{edit.note}</dd>
              </div>
            )}
            {edit.changes.map((change) => (
              <Change key={change.field} change={change} />
            ))}
          </dl>
          {edit.changes.length > 0 && (
            <ButtonForm
              action={restoreFilmAction}
              values={{ filmId, editId: edit.id }}
              look="quiet"
              pendingText="Restoring…"
              className="md:text-right"
            >
              {`Restore as before ${minuteText(edit.createdAt)}`}
            </ButtonForm>
          )}
        </li>
      ))}
    </ol>
  )
}

/** "2026-11-27 12:05" */
const minuteText = (at: Date) => at.toISOString().slice(0, 16).replace('T', ' ')

const looks = {
  same: '',
  added: 'bg-good/12 no-underline',
  removed: 'bg-danger/12 decoration-danger/60',
} as const

function Change({ change }: { change: FieldChange }) {
  const { separate, parts } = changeParts(change)
  return (
    <div>
      <dt className="font-semibold">{fieldLabels[change.field]}</dt>
      <dd className={separate ? 'flex flex-wrap gap-x-2 gap-y-1' : 'max-w-[44rem]'}>
        {parts.map(({ kind, text }, place) => {
          const Mark = ({ same: 'span', added: 'ins', removed: 'del' } as const)[kind]
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no name but their place
            <Mark key={place} className={`[overflow-wrap:anywhere] ${looks[kind]}`}>
              {kind !== 'same' && <span className="sr-only">{kind === 'added' ? 'now ' : 'was '}</span>}
              {text}
            </Mark>
          )
        })}
      </dd>
    </div>
  )
}
