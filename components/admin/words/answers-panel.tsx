import { precisionOf } from '@/lib/profile/proposals/precision'
import type { PromptVersionView } from '@/lib/prompts/schema'
import { countReviews } from '@/lib/recommendations/review/queries'
import { type AnswerCounts, countAnswers } from '@/lib/recommendations/taste/queries'
import { cell, ScrollingTable } from '../scrolling-table'

const heads = ['Version', 'Yes', 'Partly', 'No', 'Right']

/** How the lines of each version were answered: "Is this you?" Partly counts half; what admins said of them stands apart. */
export async function AnswersPanel({ versions }: { versions: PromptVersionView[] }) {
  const [counts, reviews] = await Promise.all([countAnswers(), countReviews()])
  return (
    <div className="grid gap-3">
      {counts.length === 0 ? (
        <p className="text-sm text-soft">Nobody has answered yet.</p>
      ) : (
        <>
          <Counts label="Said of the lines" counts={counts} versions={versions} />
          <p className="text-sm text-soft">
            A “partly” counts half. Of people whose behaviour may be kept, without admins.
          </p>
        </>
      )}
      {reviews.length > 0 && (
        <>
          <Counts label="Said by admins in review" counts={reviews} versions={versions} />
          <p className="text-sm text-soft">Of uncertain lines alone, before their person was asked.</p>
        </>
      )}
    </div>
  )
}

type CountsProps = { label: string; counts: AnswerCounts[]; versions: PromptVersionView[] }

function Counts({ label, counts, versions }: CountsProps) {
  const nameOf = (id: string | null) =>
    id === null ? 'The built-in default' : `Version ${versions.find((version) => version.id === id)?.number ?? '?'}`
  return (
    <ScrollingTable label={label} heads={heads}>
      {counts.map((count) => (
        <tr key={`${count.servedBy} ${count.promptVersionId}`} className="border-t border-rule">
          <th scope="row" className="py-1 pr-3 text-left font-normal">
            {count.servedBy === 'MODEL' ? nameOf(count.promptVersionId) : 'The composer'}
          </th>
          <td className={cell}>{count.YES}</td>
          <td className={cell}>{count.PARTLY}</td>
          <td className={cell}>{count.NO}</td>
          <td className={cell}>{Math.round(precisionOf(count) * 100)} %</td>
        </tr>
      ))}
    </ScrollingTable>
  )
}
