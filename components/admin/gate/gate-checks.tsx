import { ScrollingTable } from '@/components/admin/scrolling-table'
import type { GateCheck } from '@/lib/prompts/gate/schema'

/** Every check with what was found and what is asked. */
export function GateChecks({ checks }: { checks: readonly GateCheck[] }) {
  return (
    <ScrollingTable label="Checks" heads={['Check', 'Result', 'Found', 'Asked']} texts={4}>
      {checks.map(({ id, label, ok, found, limit }) => (
        <tr key={id} className="border-t border-rule align-baseline">
          <th scope="row" className="min-w-56 py-1 pr-3 text-left font-normal">
            {label}
          </th>
          <td className={`px-3 py-1 ${ok ? '' : 'font-semibold text-danger'}`}>{ok ? 'passed' : 'failed'}</td>
          <td className="tabular min-w-40 px-3 py-1">{found}</td>
          <td className="tabular px-3 py-1 text-soft">{limit}</td>
        </tr>
      ))}
    </ScrollingTable>
  )
}
