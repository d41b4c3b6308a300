import { cell, firstCell, ScrollingTable, textCell } from '@/components/admin/scrolling-table'
import { costOf, type Prices } from '@/lib/enrichment/runs/cost'
import type { CheckedUse } from '@/lib/trials/check-model'

const heads = ['Use', 'Verdict', 'Tokens in', 'Tokens out', 'To the first', 'Altogether', 'Cost']
const seconds = (ms: number | null) => (ms === null ? '–' : `${(ms / 1000).toFixed(1)} s`)

/** What came of asking once for each use. */
export function CheckTable({ uses, prices }: { uses: CheckedUse[]; prices: Prices }) {
  const cost = ({ inputTokens, outputTokens }: CheckedUse) => {
    const sum = costOf({ input: inputTokens, output: outputTokens }, prices)
    return sum === null ? 'price not set' : sum.toFixed(4)
  }
  return (
    <ScrollingTable label="What came of each use" heads={heads} texts={2}>
      {uses.map((use) => (
        <tr key={use.use} className="border-t border-rule align-top">
          <th scope="row" className={`${firstCell} font-semibold`}>
            {use.use}
          </th>
          <td className={`${textCell} min-w-60 ${use.isGood ? '' : 'text-danger'}`}>{use.verdict}</td>
          <td className={cell}>{use.estimated ? `about ${use.inputTokens}` : use.inputTokens}</td>
          <td className={cell}>{use.estimated ? `about ${use.outputTokens}` : use.outputTokens}</td>
          <td className={cell}>{seconds(use.firstMs)}</td>
          <td className={cell}>{seconds(use.totalMs)}</td>
          <td className={cell}>{cost(use)}</td>
        </tr>
      ))}
    </ScrollingTable>
  )
}
