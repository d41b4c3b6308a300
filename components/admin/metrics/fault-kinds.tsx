import { faultWords } from '@/lib/ai/fault-words'
import { countText } from '../experiments/measure-text'
import { cell, firstCell, ScrollingTable } from '../scrolling-table'

/** How often calls went wrong in a range, by kind, the most frequent first. */
export function FaultKinds({ kinds }: { kinds: [kind: string, count: number][] }) {
  if (kinds.length === 0) return <p className="text-sm text-soft">None in these days.</p>
  return (
    <ScrollingTable label="Faults by kind" heads={['Kind', 'Times']}>
      {kinds.map(([kind, count]) => (
        <tr key={kind} className="border-t border-rule">
          <td className={firstCell}>
            {faultWords(kind)} <span className="text-soft">({kind})</span>
          </td>
          <td className={cell}>{countText(count)}</td>
        </tr>
      ))}
    </ScrollingTable>
  )
}
