import type { Verdict } from '@/lib/engine/schema'
import { groupWords } from '@/lib/engine/training/outcome'
import { cell, ScrollingTable } from '../scrolling-table'
import { figure } from './engine-serving'

/** How a model did for the people of this site and of imported sets, and for those of one taste, country, decade, size. */
export function EngineGroups({ verdict: { ndcg10, people, groups = [] } }: { verdict: Verdict }) {
  if (!ndcg10 || groups.length === 0) return null
  const all = { dimension: '', label: 'Everybody held out', people, ...ndcg10 }
  const rows = [all, ...groups.map((group) => ({ ...group, label: capital(groupWords(group.dimension, group.label)) }))]
  return (
    <details>
      <summary className="tap cursor-pointer text-sm">By groups of people: {groups.length}</summary>
      <ScrollingTable label="By groups of people" heads={['Group', 'People', 'NDCG@10', 'Before', 'Difference']}>
        {rows.map(({ dimension, label, people: count, candidate, serving, difference }) => (
          <tr key={`${dimension} ${label}`} className="border-t border-rule">
            <td className="py-1 pr-3">{label}</td>
            <td className={cell}>{count}</td>
            <td className={cell}>{figure(candidate)}</td>
            <td className={cell}>{serving && figure(serving)}</td>
            <td className={cell}>{difference && `${figure(difference)}${change(difference)}`}</td>
          </tr>
        ))}
      </ScrollingTable>
      <p className="pt-2 text-xs text-soft">
        A difference within its error (±) is what chance does. A group that falls by more than three errors holds a
        model back, the people of this site by one.
      </p>
    </details>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const change = ({ mean, standardError }: { mean: number; standardError: number }) =>
  mean < -standardError ? ', a fall' : mean > standardError ? ', a gain' : ''
