import Link from 'next/link'
import { measures } from '@/lib/experiments/outcomes/measures'
import type { ExperimentView } from '@/lib/experiments/schema'
import { rowLink } from '../link-class'
import { TimeStamp } from '../time-stamp'

const states: Record<ExperimentView['status'], string> = {
  PLANNED: 'Planned',
  RUNNING: 'Running',
  STOPPED: 'Stopped',
  CONCLUDED: 'Concluded',
  WITHDRAWN: 'Withdrawn by itself',
}

export const stateText = ({ status, ramp, kind }: Pick<ExperimentView, 'status' | 'ramp' | 'kind'>) =>
  status === 'RUNNING' && kind === 'VARIANTS' ? `Running for ${ramp} % of people` : states[status]

/** Every experiment, the newest first, with what came of it. */
export function ExperimentList({ experiments }: { experiments: ExperimentView[] }) {
  if (experiments.length === 0)
    return <p className="text-sm text-soft">None yet. The first one starts with one person in a hundred.</p>
  return (
    <ol className="border-b border-rule text-sm">
      {experiments.map((experiment) => (
        <li
          key={experiment.id}
          className="grid items-baseline gap-x-6 border-t border-rule py-1 md:grid-cols-[minmax(0,3fr)_13rem_12rem_minmax(0,4fr)]"
        >
          <Link href={`/admin/experiments/${experiment.id}`} className={rowLink}>
            {experiment.title}
          </Link>
          <span className={experiment.status === 'RUNNING' ? 'font-semibold' : undefined}>{stateText(experiment)}</span>
          <span className="text-soft">{experiment.startedAt && <TimeStamp at={experiment.startedAt} />}</span>
          <span className="text-soft [overflow-wrap:anywhere]">
            {experiment.outcome ||
              `By “${measures.find(({ id }) => id === experiment.measure)?.label.toLowerCase()}”, ${experiment.variants.map(({ name }) => name).join(' against ')}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
