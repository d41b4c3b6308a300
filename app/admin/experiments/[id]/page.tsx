import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { AdminHead } from '@/components/admin/admin-head'
import { CountedAt } from '@/components/admin/experiments/counted-at'
import { ExperimentButtons } from '@/components/admin/experiments/experiment-buttons'
import { stateText } from '@/components/admin/experiments/experiment-list'
import { ReadingBeside, ReadingCurves, ReadingTable } from '@/components/admin/experiments/experiment-reading'
import { VariantList } from '@/components/admin/experiments/variant-list'
import { rowLink } from '@/components/admin/link-class'
import { Panel } from '@/components/admin/panel'
import { TimeStamp } from '@/components/admin/time-stamp'
import { Notice } from '@/components/ui/notice'
import { getViewer } from '@/lib/auth/queries'
import { findExperiment } from '@/lib/experiments/queries'
import { readNow } from '@/lib/experiments/read-now'
import { readingSentence } from '@/lib/experiments/reading'
import { concludesFrom, nextRamp } from '@/lib/experiments/schema'

type PageProps = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Experiment' }

export default async function ExperimentPage({ params }: PageProps) {
  const [viewer, { id }] = await Promise.all([getViewer(), params])
  const experiment = viewer?.role === 'ADMIN' ? await findExperiment(id.slice(0, 60)) : null
  if (!experiment) notFound()
  const read = await readNow(experiment)
  if (read.renew) after(read.renew)
  const isRunning = experiment.status === 'RUNNING'
  const isHoldout = experiment.kind === 'HOLDOUT'
  const isEarly = concludesFrom(experiment) > new Date()
  return (
    <div className="grid gap-8 pb-8">
      <AdminHead title={experiment.title} trail={[{ href: '/admin/experiments', label: 'Experiments' }]}>
        <p>
          {stateText(experiment)}
          {experiment.startedAt && (
            <>
              , since <TimeStamp at={experiment.startedAt} />
            </>
          )}
          {experiment.authorName && `, started by ${experiment.authorName}`}. Planned for {experiment.planned} people in
          each group{experiment.leastDays > 0 && ` and at least ${daysText(experiment.leastDays)}`}.
        </p>
      </AdminHead>
      {experiment.outcome && (
        <Notice tone={experiment.status === 'WITHDRAWN' ? 'error' : undefined}>{experiment.outcome}</Notice>
      )}
      <Panel id="reading" title="What it says">
        <p className="max-w-[44rem]">{readingSentence(read.reading, read.measure)}</p>
        <ReadingTable {...read} />
        <p className="max-w-[44rem] text-xs text-soft">
          {read.measure.help} Every figure is a person’s own first. Intervals and p hold however often you look
          {experiment.variants.length > 2 && ', and are corrected for the number of variants'}. Groups are checked for
          their people (p {read.reading.ratioP.toFixed(3)}; nothing is read below 0.001).
          {read.countedAt && <CountedAt at={read.countedAt} isOld={read.renew !== null} />}
        </p>
      </Panel>
      {isRunning && (
        <Panel id="go-on" title="Go on">
          <ExperimentButtons
            experimentId={experiment.id}
            to={isHoldout ? null : nextRamp(experiment.ramp)}
            variants={isHoldout || isEarly ? [] : experiment.variants.filter(({ withdrawnAt }) => !withdrawnAt)}
          />
          {isEarly && (
            <p className="text-sm text-soft">
              Which variant serves everybody can be said from <TimeStamp at={concludesFrom(experiment)} /> on.
            </p>
          )}
        </Panel>
      )}
      <Panel
        id="curve"
        title="How it came about"
        aside={
          <a href={`/api/experiments/${experiment.id}`} className={`${rowLink} text-sm`} download>
            Figures by day as CSV
          </a>
        }
      >
        <ReadingCurves {...read} />
      </Panel>
      {!isHoldout && (
        <Panel id="variants" title="Variants">
          <VariantList variants={experiment.variants} />
        </Panel>
      )}
      {read.beside.length > 0 && (
        <Panel id="beside" title="Everything else">
          <p className="max-w-[44rem] text-sm text-soft">
            To understand what decides, not to pick from: of many figures some always look good by chance.
          </p>
          <ReadingBeside {...read} />
        </Panel>
      )}
    </div>
  )
}

const daysText = (days: number) => (days === 1 ? '1 day' : `${days} days`)
