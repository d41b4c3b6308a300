import { processSentence } from '@/lib/engine/process-words'
import type { ProcessView } from '@/lib/engine/processes'
import { TimeStamp } from '../time-stamp'

/** What each server process ranks with, or what it waits for. */
export function EngineProcesses({ processes, chosen }: { processes: ProcessView[]; chosen: number | null }) {
  return (
    <section aria-label="Server processes" className="grid gap-1 text-sm">
      <h3 className="label-caps text-soft">
        {processes.length === 1 ? 'One server process' : `${processes.length} server processes`}
      </h3>
      <ul>
        {processes.map(({ id, number, note, startedAt, seenAt }) => (
          <li key={id} className="border-t border-rule py-1 first:border-0">
            {processSentence({ number, note }, chosen)}{' '}
            <span className="text-soft">
              Running since <TimeStamp at={startedAt} />, looked last <TimeStamp at={seenAt} />.
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
