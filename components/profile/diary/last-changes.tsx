import { ButtonForm } from '@/components/ui/forms/button-form'
import { undoChangeAction } from '@/lib/actions/diary'

const SHOWN = 5

/** What was changed in the diary within a day, each with the way back. */
export function LastChanges({ changes }: { changes: { id: string; text: string }[] }) {
  if (changes.length === 0) return null
  const [latest, ...earlier] = changes
  return (
    <section aria-labelledby="last-changes" className="border-l-2 border-control pl-3">
      <h2 id="last-changes" className="label-caps text-soft">
        Changed within a day
      </h2>
      <ul>{latest && <Change {...latest} />}</ul>
      {earlier.length > 0 && (
        <details>
          <summary className="tap inline-flex cursor-pointer items-center text-sm underline decoration-rule">
            Earlier ones
          </summary>
          <ul>
            {earlier.slice(0, SHOWN).map((change) => (
              <Change key={change.id} {...change} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Change({ id, text }: { id: string; text: string }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 text-sm">
      <span className="wrap-anywhere">{text}</span>
      <ButtonForm action={undoChangeAction} values={{ changeId: id }} look="quiet">
        Undo
      </ButtonForm>
    </li>
  )
}
