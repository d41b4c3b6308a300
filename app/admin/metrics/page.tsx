import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { AdminHead } from '@/components/admin/admin-head'
import { EngineControls } from '@/components/admin/engine/engine-controls'
import { countText, percent } from '@/components/admin/experiments/measure-text'
import { rowLink } from '@/components/admin/link-class'
import { DayChart } from '@/components/admin/metrics/day-chart'
import { FaultKinds } from '@/components/admin/metrics/fault-kinds'
import { ListsTable, WorstGroups } from '@/components/admin/metrics/lists-table'
import { PeriodTable, StepsTable } from '@/components/admin/metrics/period-table'
import { Panel } from '@/components/admin/panel'
import { cell, ScrollingTable } from '@/components/admin/scrolling-table'
import { TimeStamp } from '@/components/admin/time-stamp'
import { FAULTS_KEPT_DAYS } from '@/lib/ai/server/queries'
import { getViewer } from '@/lib/auth/queries'
import { LEAST_TOLD } from '@/lib/experiments/outcomes/figures'
import { getSiteFigures } from '@/lib/experiments/site/kept-figures'
import { RANGES, rangeOf } from '@/lib/experiments/site/periods'

type PageProps = { searchParams: Promise<{ size?: string }> }

export const metadata: Metadata = { title: 'Metrics' }

export default async function MetricsPage({ searchParams }: PageProps) {
  const [viewer, { size }] = await Promise.all([getViewer(), searchParams])
  if (viewer?.role !== 'ADMIN') notFound()
  const length = rangeOf(size)
  const figures = await getSiteFigures(length)
  const { now, before, visits, lists, listsBefore, listsCountedAt, days, faultKinds, countedAt, renew } = figures
  const faults = new Map(figures.faults)
  if (renew) after(renew)
  return (
    <div className="grid gap-8 pb-8">
      <AdminHead title="Metrics" trail={[{ href: '/admin', label: 'Right now' }]}>
        <p>
          The last {length} days and the {length} before, of people whose behaviour may be kept, without admins. Fewer
          than {LEAST_TOLD} people tell no share. Days that are over as the night counted them, today as of{' '}
          <TimeStamp at={countedAt} />.
          {renew && ' Today is being counted anew: load the page again in a minute or two.'}
        </p>
      </AdminHead>
      <nav aria-label="Range" className="flex flex-wrap gap-x-6 text-sm">
        {RANGES.map((days) => (
          <Link
            key={days}
            href={`/admin/metrics?size=${days}`}
            aria-current={days === length ? 'page' : undefined}
            className={`${rowLink} aria-[current=page]:font-semibold`}
          >
            {days} days
          </Link>
        ))}
      </nav>
      <Panel id="visits" title="Visits">
        <p className="text-sm">
          <strong className="tabular">{countText(visits.now)}</strong> visits,{' '}
          <span className="tabular">{countText(visits.before)}</span> in the {length} days before. A visit is what
          somebody does without a pause of half an hour.
        </p>
        <DayChart
          label="Visits, a day"
          points={days.map(({ day, visits: ofDay }) => ({ day, value: ofDay }))}
          text={countText}
        />
      </Panel>
      <Panel id="way" title="From shown to liked">
        {now.cards === 0 ? (
          <p className="text-sm text-soft">No data yet: nobody whose behaviour may be kept has seen a card.</p>
        ) : (
          <StepsTable now={now} before={before} />
        )}
      </Panel>
      <Panel id="days" title="Day by day">
        <DayChart
          label="People who saw a card, a day"
          points={days.map(({ day, people }) => ({ day, value: people }))}
          text={countText}
        />
        <DayChart
          label="Cards met with a yes, a day"
          points={days.map(({ day, positive }) => ({ day, value: positive }))}
          text={percent}
        />
        <details className="text-sm">
          <summary className="tap inline-flex cursor-pointer items-center text-soft">The same as a table</summary>
          <ScrollingTable
            label="Every day"
            heads={['Day', 'Visits', 'People', 'Cards', 'Met with a yes', 'Model’s faults']}
          >
            {days.toReversed().map(({ day, visits: ofDay, people, cards, positive }) => (
              <tr key={day} className="border-t border-rule">
                <td className="tabular py-1 pr-3 whitespace-nowrap">{day}</td>
                <td className={cell}>{countText(ofDay)}</td>
                <td className={cell}>{countText(people)}</td>
                <td className={cell}>{countText(cards)}</td>
                <td className={cell}>{positive === null ? 'Too few' : percent(positive)}</td>
                <td className={cell}>{countText(faults.get(day) ?? 0)}</td>
              </tr>
            ))}
          </ScrollingTable>
        </details>
      </Panel>
      <Panel id="figures" title="Every figure">
        <PeriodTable now={now} before={before} />
      </Panel>
      <Panel id="faults" title="The model’s faults">
        {length > FAULTS_KEPT_DAYS && (
          <p className="text-sm text-soft">Those of the last {FAULTS_KEPT_DAYS} days: they are kept no longer.</p>
        )}
        <FaultKinds kinds={faultKinds} />
      </Panel>
      <Panel id="lists" title="What lists were like">
        <p className="text-sm text-soft">
          Counted <TimeStamp at={listsCountedAt} />.
        </p>
        <ListsTable now={lists} before={listsBefore} />
        <h3 className="text-sm font-semibold">Served worst</h3>
        <WorstGroups groups={lists.groups} />
      </Panel>
      <Panel id="controls" title="What controls did">
        <EngineControls />
      </Panel>
    </div>
  )
}
