import { TimeStamp } from '@/components/admin/time-stamp'
import { ButtonForm } from '@/components/ui/forms/button-form'
import { markFaultSeenAction, markWorkFaultSeenAction } from '@/lib/actions/admin/model'
import { faultWords } from '@/lib/ai/fault-words'
import { workFaultWords } from '@/lib/faults/kinds'

type WorkMark = { work: string; kind: string; count: number; firstAt: Date }
type Mark = { serverId: string; use: string; kind: string; model: string; firstAt: Date }

/** Kinds of faults that were never there before, each until an admin says it is seen. */
export function FaultMarks({ marks, work }: { marks: Mark[]; work: WorkMark[] }) {
  if (marks.length + work.length === 0) return null
  return (
    <section aria-labelledby="new-faults" className="grid gap-2 border-l-2 border-danger pl-4">
      <h2 id="new-faults" className="text-lg">
        New kinds of faults
      </h2>
      <ul className="grid gap-2 text-sm">
        {marks.map(({ serverId, use, kind, model, firstAt }) => (
          <li key={`${serverId} ${use} ${kind}`} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span className="[overflow-wrap:anywhere]">
              {faultWords(kind)} ({kind}), asked for a {use}, {model}, <TimeStamp at={firstAt} />
            </span>
            <ButtonForm action={markFaultSeenAction} values={{ serverId, use, kind }} look="plain">
              Seen
            </ButtonForm>
          </li>
        ))}
        {work.map(({ work: part, kind, count, firstAt }) => (
          <li key={`${part} ${kind}`} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span className="[overflow-wrap:anywhere]">
              {workFaultWords(part, kind)} ({part}
              {count > 1 && `, ${count} times`}), <TimeStamp at={firstAt} />
            </span>
            <ButtonForm action={markWorkFaultSeenAction} values={{ work: part, kind }} look="plain">
              Seen
            </ButtonForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
