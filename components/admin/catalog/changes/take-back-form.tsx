'use client'

import Link from 'next/link'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { takeBackBatchAction } from '@/lib/actions/admin/catalog'
import type { TakenBack } from '@/lib/catalog/edits/batches'

const NAMED = 30

/** Takes a batch back; what stays because somebody changed it since is named. */
export function TakeBackForm({
  batchId,
  films,
  isTakenBack,
}: {
  batchId: number
  films: number
  isTakenBack: boolean
}) {
  const [answer, form] = useFormAction(takeBackBatchAction)
  return (
    <div className="grid content-start gap-2">
      {!isTakenBack && films > 0 && (
        <form {...form}>
          <input type="hidden" name="batchId" value={batchId} />
          <SubmitButton look="plain" pendingText="Taking back…">
            {films === 1 ? say('Take back one film') : say`Take back ${films.toLocaleString('en')} films`}
          </SubmitButton>
        </form>
      )}
      {answer?.ok === false && <Notice tone="error">{answer.message}</Notice>}
      {answer?.ok && <Taken taken={answer.data} />}
    </div>
  )
}

function Taken({ taken: { restored, deleted, retired, kept } }: { taken: TakenBack }) {
  const parts = [
    restored > 0 && `${restored} as before`,
    deleted > 0 && `${deleted} removed`,
    retired > 0 && `${retired} retired, because people have said something of them`,
  ].filter(Boolean)
  return (
    <Notice tone="good">
      {parts.join(', ') || 'Nothing was left to take back'}.
      {kept.length > 0 && (
        <>
          {' '}
          Kept, because somebody has changed it since:{' '}
          {kept.slice(0, NAMED).map(({ slug, title, what }, place) => (
            <span key={slug}>
              {place > 0 && '; '}
              <Link href={`/admin/catalog/${slug}`}>{title}</Link> ({what})
            </span>
          ))}
          {kept.length > NAMED && ` and ${kept.length - NAMED} more`}.
        </>
      )}
    </Notice>
  )
}
