import { costOf, type Prices } from '@/lib/enrichment/runs/cost'
import type { CheckedUse } from '@/lib/trials/check-model'
import { cellClass, headClass } from './table-class'

const seconds = (ms: number | null) => (ms === null ? '–' : `${(ms / 1000).toFixed(1)} s`)

/** What came of asking once for each use. */
export function CheckTable({ uses, prices }: { uses: CheckedUse[]; prices: Prices }) {
  const cost = ({ inputTokens, outputTokens }: CheckedUse) => {
    const sum = costOf({ input: inputTokens, output: outputTokens }, prices)
    return sum === null ? 'price not set' : sum.toFixed(4)
  }
  return (
    <div className="overflow-x-auto">
      <table className="tabular w-full text-sm">
        <thead>
          <tr>
            {['Use', 'Verdict', 'Tokens in', 'Tokens out', 'To the first', 'Altogether', 'Cost'].map((label) => (
              <th key={label} scope="col" className={headClass}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {uses.map((use) => (
            <tr key={use.use}>
              <th scope="row" className={`${cellClass} text-left font-semibold`}>
                {use.use}
              </th>
              <td className={`${cellClass} min-w-60 [overflow-wrap:anywhere] ${use.isGood ? '' : 'text-danger'}`}>
                {use.verdict}
              </td>
              <td className={cellClass}>{use.estimated ? `about ${use.inputTokens}` : use.inputTokens}</td>
              <td className={cellClass}>{use.estimated ? `about ${use.outputTokens}` : use.outputTokens}</td>
              <td className={cellClass}>{seconds(use.firstMs)}</td>
              <td className={cellClass}>{seconds(use.totalMs)}</td>
              <td className={cellClass}>{cost(use)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
