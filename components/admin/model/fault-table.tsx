import { TimeStamp } from '@/components/admin/time-stamp'
import { faultWords } from '@/lib/ai/fault-words'
import { cellClass, headClass } from './table-class'

type Fault = { day: Date; use: string; kind: string; count: number; sentence: string; lastAt: Date; model?: string }

/** Faults of the last days by kind, with what the provider said last. */
export function FaultTable({ faults }: { faults: Fault[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="tabular w-full text-sm">
        <thead>
          <tr>
            {['Last', 'Use', 'Kind', 'Times that day', 'In the provider’s words'].map((label) => (
              <th key={label} scope="col" className={headClass}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => (
            <tr key={`${fault.model ?? ''} ${fault.day.toISOString()} ${fault.use} ${fault.kind}`}>
              <td className={cellClass}>
                <TimeStamp at={fault.lastAt} />
              </td>
              <td className={`${cellClass} [overflow-wrap:anywhere]`}>
                {fault.use}
                {fault.model && <span className="text-soft"> by {fault.model}</span>}
              </td>
              <td className={cellClass}>
                {faultWords(fault.kind)} <span className="text-soft">({fault.kind})</span>
              </td>
              <td className={cellClass}>{fault.count}</td>
              <td className={`${cellClass} min-w-60 [overflow-wrap:anywhere]`}>{fault.sentence || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
