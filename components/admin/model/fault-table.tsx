import { firstCell, ScrollingTable, textCell } from '@/components/admin/scrolling-table'
import { TimeStamp } from '@/components/admin/time-stamp'
import { faultWords } from '@/lib/ai/fault-words'

type Fault = { day: Date; use: string; kind: string; count: number; sentence: string; lastAt: Date; model?: string }

const heads = ['Last', 'Use', 'Kind', 'Times that day', 'In the provider’s words']

/** Faults of the last days by kind, with what the provider said last. */
export function FaultTable({ faults }: { faults: Fault[] }) {
  return (
    <ScrollingTable label="Faults" heads={heads} texts={heads.length}>
      {faults.map((fault) => (
        <tr
          key={`${fault.model ?? ''} ${fault.day.toISOString()} ${fault.use} ${fault.kind}`}
          className="border-t border-rule align-top"
        >
          <td className={firstCell}>
            <TimeStamp at={fault.lastAt} />
          </td>
          <td className={textCell}>
            {fault.use}
            {fault.model && <span className="text-soft"> by {fault.model}</span>}
          </td>
          <td className="px-3 py-1">
            {faultWords(fault.kind)} <span className="text-soft">({fault.kind})</span>
          </td>
          <td className="tabular px-3 py-1">{fault.count}</td>
          <td className={`${textCell} min-w-60`}>{fault.sentence || '–'}</td>
        </tr>
      ))}
    </ScrollingTable>
  )
}
