import { TimeStamp } from '@/components/admin/time-stamp'
import { say } from '@/domains/words'
import { changeParts } from '@/lib/catalog/edits/change-parts'
import { editKindLabels, fieldLabels } from '@/lib/catalog/edits/field-labels'
import type { FilmEditEntry } from '@/lib/catalog/edits/queries'
import type { FieldChange } from '@/lib/catalog/edits/schema'
import { RestoreFilmForm } from './restore-film-form'

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
            <RestoreFilmForm filmId={filmId} editId={edit.id} at={edit.createdAt.toISOString()} />
          )}
        </li>
      ))}
    </ol>
  )
}

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
