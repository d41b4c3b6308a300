'use client'

import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { readOnDatasetAction, removeDatasetAction } from '@/lib/actions/admin/rating-sets'
import { type BadRow, type DatasetSummary, datasetStates } from '@/lib/imports/datasets/state'

const count = (value: number) => value.toLocaleString('en')

/** One set of ratings of strangers: how far it is read, and the button that removes it. */
export function DatasetRow({ set }: { set: DatasetSummary }) {
  const { name, ratings, rowsRead, rowsUnknown, rowsBad, state, share, canGoOn, problem, badRows } = set
  const [answer, form] = useFormAction(removeDatasetAction)
  const failed = answer?.ok === false ? answer : null
  const [wentOn, goOn] = useFormAction(readOnDatasetAction)
  return (
    <li className="grid gap-x-6 gap-y-2 border-t border-rule py-3 first:border-ink md:grid-cols-2">
      <div className="grid content-start gap-1">
        <p className="text-base font-semibold [overflow-wrap:anywhere]">{name}</p>
        <p className="tabular">
          {count(ratings)} ratings, {datasetStates[state]}
          {state !== 'complete' && share !== null && `, ${Math.floor(share * 100)} % of the file`}
        </p>
        {state !== 'complete' && share !== null && (
          <progress value={share} max={1} aria-label={`How far ${name} is read`} className="w-full max-w-80" />
        )}
        <p className="tabular text-soft">
          {say`${count(rowsRead)} rows read, ${count(rowsUnknown)} of films we do not have, ${count(rowsBad)} not readable`}
        </p>
        {problem && <Notice tone="error">{problem}</Notice>}
        {badRows.length > 0 && <BadRows name={name} rows={badRows} total={rowsBad} />}
        {canGoOn && state === 'stopped' && (
          <form {...goOn} className="pt-2">
            <input type="hidden" name="name" value={name} />
            <SubmitButton look="quiet" pendingText="Going on…">{`Go on reading ${name}`}</SubmitButton>
          </form>
        )}
        {wentOn?.ok === false && <Notice tone="error">{wentOn.message}</Notice>}
      </div>
      <form {...form} noValidate className="grid content-start justify-items-start gap-2">
        <input type="hidden" name="name" value={name} />
        <label className="tap flex items-center gap-2">
          <input type="checkbox" name="sure" value="yes" className="size-4 accent-accent" />I am sure
          <span className="sr-only"> about {name}</span>
        </label>
        <SubmitButton look="danger" pendingText="Removing…">{`Remove ${count(ratings)} ratings`}</SubmitButton>
        {failed && <Notice tone="error">{failed.fieldErrors?.sure?.join(' ') ?? failed.message}</Notice>}
      </form>
    </li>
  )
}

/** The first rows that hold no rating, each with its line and what is wrong. */
function BadRows({ name, rows, total }: { name: string; rows: BadRow[]; total: number }) {
  return (
    <details>
      <summary className="tap cursor-pointer py-2">
        {total === 1 ? 'The row that cannot be read' : `Rows that cannot be read: ${count(total)}`}
        <span className="sr-only"> in {name}</span>
      </summary>
      <ol className="grid gap-1">
        {rows.map(({ line, reason, text }) => (
          <li key={line} className="[overflow-wrap:anywhere]">
            Line {count(line)} {reason}: <code>{text}</code>
          </li>
        ))}
      </ol>
      {total > rows.length && <p className="text-soft">And {count(total - rows.length)} more.</p>}
    </details>
  )
}
