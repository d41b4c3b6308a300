'use client'

import Link from 'next/link'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import type { ActionResult } from '@/lib/action-result'
import { decideProposalsAction } from '@/lib/actions/admin/enrichment'
import type { DecideOutcome } from '@/lib/enrichment/decide'
import { DecisionButton } from './decision-button'

const did: Record<DecideOutcome['verb'], string> = { approve: 'approved', reject: 'rejected', undo: 'taken back' }
const counted = (count: number) => (count === 1 ? 'One proposal' : `${count} proposals`)
/** As many as one form may tick. */
const UNDONE_AT_ONCE = 50

/** What the last decision came to, and the button that takes just this back. */
export function DecisionNotice({ answer }: { answer: ActionResult<DecideOutcome> | null }) {
  const [undone, undo] = useFormAction(decideProposalsAction)
  if (answer === null) return null
  if (!answer.ok) return <Notice tone="error">{answer.message}</Notice>
  const { verb, done, refused, ids } = answer.data
  if (undone?.ok) return <Notice tone="good">{counted(undone.data.done)} taken back.</Notice>
  const isMany = ids.length > UNDONE_AT_ONCE
  return (
    <div className="grid justify-items-start gap-2">
      <Notice tone={refused.length > 0 ? 'error' : 'good'}>
        {counted(done)} {did[verb]}.
        {verb !== 'undo' && (
          <>
            {' '}
            <Link href={`/admin/catalog/proposals?state=${did[verb]}`}>See and undo</Link>
          </>
        )}
        {refused.length > 0 && ` ${refused.length} not: ${[...new Set(refused)].join(' ')}`}
      </Notice>
      {undone?.ok === false && <Notice tone="error">{undone.message}</Notice>}
      {verb !== 'undo' && !isMany && (
        <form {...undo}>
          {ids.map((id) => (
            <input key={id} type="hidden" name="picked" value={id} />
          ))}
          <DecisionButton decision="undo" look="quiet">
            {ids.length === 1 ? 'Undo this one' : `Undo these ${ids.length}`}
          </DecisionButton>
        </form>
      )}
    </div>
  )
}
