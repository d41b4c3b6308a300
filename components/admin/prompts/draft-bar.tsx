'use client'

import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { inputClass } from '@/components/ui/forms/field'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { startGateAction } from '@/lib/actions/admin/prompt-gates'
import { publishAction, setDraftAsideAction } from '@/lib/actions/admin/prompts'
import type { PromptKeyName } from '@/lib/prompts/prompts'

/** `despite`: whether publishing needs a reason, as the replay was not passed. `gate`: how that stands, in words. */
export type DraftInfo = {
  gate: { words: string; href: string; despite: boolean } | null
  id: string
  number: number
  savedAt: string
  authorName: string | null
  comparePath: string
}

/** What can be done with the saved draft. It stays when the draft is gone, to say how publishing went. */
export function DraftBar({
  promptKey,
  draft,
  dirty,
}: {
  promptKey: PromptKeyName
  draft: DraftInfo | null
  dirty: boolean
}) {
  const [published, publish] = useFormAction(publishAction)
  const [setAside, putAside] = useFormAction(setDraftAsideAction)
  const [begun, begin] = useFormAction(startGateAction)
  const failed = [published, setAside, begun].find((answer) => answer?.ok === false)
  return (
    <section aria-label="Draft" className="grid gap-2 border-t border-rule pt-4 text-sm">
      <div role="status" className="grid gap-1">
        {draft ? (
          <p>
            <span className="font-semibold">Draft {draft.number}</span> is saved
            {draft.authorName ? ` by ${draft.authorName}` : ''}. It does not serve until it is published.
          </p>
        ) : (
          published?.ok !== true && <p className="text-soft">No draft. Saving makes one; what serves stays as it is.</p>
        )}
        {published?.ok && !draft && (
          <p className="border-l-2 border-good pl-3">Version {published.data.number} serves from now on.</p>
        )}
        {failed?.ok === false && (
          <p className="border-l-2 border-danger pl-3 text-danger">
            {failed.message}{' '}
            {Object.values(failed.fieldErrors ?? {})
              .flat()
              .join(' ')}
          </p>
        )}
      </div>
      {draft?.gate && (
        <form {...begin} className="flex flex-wrap items-center gap-3">
          <input type="hidden" name="versionId" value={draft.id} />
          <input type="hidden" name="key" value={promptKey} />
          <p>
            {draft.gate.words}{' '}
            {draft.gate.href && (
              <Link href={draft.gate.href} className="underline">
                See the replay
              </Link>
            )}
          </p>
          <SubmitButton look="plain" pendingText="Beginning…">
            {draft.gate.href ? 'Replay it again' : 'Replay it before the release'}
          </SubmitButton>
        </form>
      )}
      {draft && (
        <div className="flex flex-wrap items-end gap-3">
          <form {...publish} className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="versionId" value={draft.id} />
            <input type="hidden" name="savedAt" value={draft.savedAt} />
            {draft.gate?.despite && (
              <label className="grid gap-1">
                Why it should serve all the same
                <input name="despite" maxLength={300} autoComplete="off" className={inputClass} />
              </label>
            )}
            {dirty ? (
              <button
                type="button"
                aria-disabled
                aria-describedby="publish-hint"
                className={buttonClass('plain', 'opacity-60')}
              >
                Publish draft {draft.number}
              </button>
            ) : (
              <SubmitButton look="plain" pendingText="Publishing…">{`Publish draft ${draft.number}`}</SubmitButton>
            )}
          </form>
          <Link href={draft.comparePath} className={buttonClass('quiet')}>
            Compare with what serves
          </Link>
          <form {...putAside}>
            <input type="hidden" name="versionId" value={draft.id} />
            <input type="hidden" name="savedAt" value={draft.savedAt} />
            <input type="hidden" name="key" value={promptKey} />
            <SubmitButton look="quiet" pendingText="Setting aside…">
              Set draft aside
            </SubmitButton>
          </form>
          {dirty && (
            <p id="publish-hint" className="text-soft">
              Save first: publishing takes the saved draft.
            </p>
          )}
        </div>
      )}
    </section>
  )
}
