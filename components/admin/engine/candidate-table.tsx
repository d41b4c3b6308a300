import { say } from '@/domains/words'
import type { ContributionKind } from '@/lib/recommender/types'
import type { CandidateRow } from '@/lib/trials/engine/candidates'
import { ScrollingTable } from '../scrolling-table'
import { componentWords } from './component-words'

/** Candidates and what each kind of term gives them, as numbers and as bars in proportion to the largest. */
export function CandidateTable({ kinds, candidates }: { kinds: ContributionKind[]; candidates: CandidateRow[] }) {
  const largest = Math.max(1e-9, ...candidates.flatMap(({ amounts }) => Object.values(amounts).map(Math.abs)))
  return (
    <div className="grid gap-3">
      <ScrollingTable
        label={say('Films by component')}
        heads={[say('Film'), 'Score', ...kinds.map((kind) => componentWords[kind][0])]}
      >
        {candidates.map(({ filmId, title, score, amounts, explores }, place) => (
          <tr key={filmId} className="border-t border-rule align-top">
            <td className="min-w-44 py-1 pr-3">
              <span className="tabular text-soft">{place + 1}</span> {title}
              {explores && <span className="block text-xs text-soft">tries something</span>}
            </td>
            <td className="tabular px-3 py-1 text-right">{score.toFixed(2)}</td>
            {kinds.map((kind) => (
              <AmountCell key={kind} amount={amounts[kind] ?? 0} largest={largest} />
            ))}
          </tr>
        ))}
      </ScrollingTable>
      <dl className="grid gap-x-8 text-xs text-soft sm:grid-cols-2 lg:grid-cols-3">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt className="inline font-semibold">{componentWords[kind][0]}: </dt>
            <dd className="inline">{componentWords[kind][1]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function AmountCell({ amount, largest }: { amount: number; largest: number }) {
  return (
    <td className="tabular min-w-24 px-3 py-1 text-right">
      {amount === 0 ? '' : amount.toFixed(2)}
      {amount !== 0 && (
        <span aria-hidden className="mt-0.5 ml-auto block h-1 w-20 bg-rule">
          <span
            className={`block h-full ${amount < 0 ? 'bg-danger' : 'bg-ink'}`}
            style={{ width: `${((100 * Math.abs(amount)) / largest).toFixed(1)}%` }}
          />
        </span>
      )}
    </td>
  )
}
