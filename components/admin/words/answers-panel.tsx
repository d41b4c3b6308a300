import { precisionOf } from '@/lib/profile/proposals/precision'
import type { PromptVersionView } from '@/lib/prompts/schema'
import { countAnswers } from '@/lib/recommendations/taste/queries'
import { cell, ScrollingTable } from '../scrolling-table'

const heads = ['Version', 'Yes', 'Partly', 'No', 'Right']

/** How the lines of each version were answered: "Is this you?" Partly counts half. */
export async function AnswersPanel({ versions }: { versions: PromptVersionView[] }) {
  const counts = await countAnswers()
  if (counts.length === 0) return <p className="text-sm text-soft">Nobody has answered yet.</p>
  const nameOf = (id: string | null) =>
    id === null ? 'The built-in default' : `Version ${versions.find((version) => version.id === id)?.number ?? '?'}`
  return (
    <div className="grid gap-3">
      <ScrollingTable label="Said of the lines" heads={heads}>
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
      <p className="text-sm text-soft">
        A “partly” counts half. Of people whose behaviour may be kept, without admins.
      </p>
    </div>
  )
}
