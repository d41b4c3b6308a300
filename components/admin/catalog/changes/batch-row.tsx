import { TimeStamp } from '@/components/admin/time-stamp'
import { say } from '@/domains/words'
import type { BatchView } from '@/lib/catalog/edits/batches'
import { TakeBackForm } from './take-back-form'

const films = (count: number, what: string) =>
  count === 0 ? [] : [count === 1 ? say`one film ${what}` : say`${count.toLocaleString('en')} films ${what}`]

/** "3 films added, one film changed" */
export const batchCounts = ({ added, changed }: Pick<BatchView, 'added' | 'changed'>) =>
  [...films(added, 'added'), ...films(changed, 'changed')].join(', ') || say('No film is left of it')

/** One batch: what, by whom, when, how many films, and the button that takes it back. */
export function BatchRow({ batch }: { batch: BatchView }) {
  const { id, kind, label, by, createdAt, takenBackAt, added, changed } = batch
  return (
    <li className="grid gap-x-6 gap-y-2 border-t border-rule py-3 first:border-ink md:grid-cols-[13rem_minmax(0,1fr)_minmax(0,1fr)]">
      <div className="text-soft">
        <p>
          <TimeStamp at={createdAt} />
        </p>
        <p className="[overflow-wrap:anywhere]">
          {kind === 'IMPORTED' && `${say('Import of films')}${by ? ', ' : ''}`}
          {by ?? (kind !== 'IMPORTED' && 'Somebody who has left')}
        </p>
      </div>
      <div>
        <p className="font-semibold [overflow-wrap:anywhere]">{label}</p>
        <p className="tabular">{batchCounts(batch)}</p>
        {takenBackAt && (
          <p className="text-soft">
            Taken back <TimeStamp at={takenBackAt} />
          </p>
        )}
      </div>
      <TakeBackForm batchId={id} films={added + changed} isTakenBack={takenBackAt !== null} />
    </li>
  )
}
