import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { AdminHead } from '@/components/admin/admin-head'
import { FiguresList } from '@/components/admin/engine/figures-list'
import { countText } from '@/components/admin/experiments/measure-text'
import { inlineLink, rowLink } from '@/components/admin/link-class'
import { FaultMarks } from '@/components/admin/model/fault-marks'
import { Panel } from '@/components/admin/panel'
import { TimeStamp } from '@/components/admin/time-stamp'
import { listUnseenFaults } from '@/lib/ai/server/queries'
import { getViewer } from '@/lib/auth/queries'
import { getRightNow } from '@/lib/experiments/site/queries'
import { listUnseenWorkFaults } from '@/lib/faults/queries'

export const metadata: Metadata = { title: 'Right now' }

/** What the site is doing at this moment. */
export default async function AdminPage() {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const [now, marks, work] = await Promise.all([getRightNow(), listUnseenFaults(), listUnseenWorkFaults()])
  const { faults, running, night, renew } = now
  if (renew) after(renew)
  return (
    <div className="grid gap-8 pb-8">
      <AdminHead title="Right now">
        <p>
          Today, by UTC, without admins’ own lists.{' '}
          <Link href="/admin/metrics" className={inlineLink}>
            Ranges and curves
          </Link>
        </p>
      </AdminHead>
      <FaultMarks marks={marks} work={work} />
      <div className="grid gap-8 md:grid-cols-2">
        <Panel id="people" title="People and lists">
          <FiguresList
            rows={[
              {
                name: 'Visits today',
                value: countText(now.visitsToday),
                help: (
                  <>
                    Of those whose behaviour may be kept; counted <TimeStamp at={now.visitsAt} />.
                  </>
                ),
              },
              { name: 'People with a list in the last hour', value: countText(now.peopleThisHour) },
              { name: 'People with a list today', value: countText(now.peopleToday) },
              { name: 'Lists today', value: countText(now.listsToday) },
              { name: 'Being written', value: countText(now.writing) },
            ]}
          />
        </Panel>
        <Panel
          id="model"
          title="Model"
          aside={
            <Link href="/admin/model" className={`${rowLink} text-sm`}>
              Check it
            </Link>
          }
        >
          <FiguresList
            rows={[
              { name: 'Calls today', value: countText(now.calls), beside: left(now.mostCalls - now.calls) },
              { name: 'Tokens today', value: countText(now.tokens), beside: left(now.mostTokens - now.tokens) },
              {
                name: 'Of those for texts about films',
                value: countText(now.films.tokens),
                beside: `${countText(now.films.calls)} calls`,
                help: `At most ${countText(now.films.mostTokens)} a day, by npm run enrich.`,
              },
            ]}
          />
          {faults.length === 0 ? (
            <p className="text-sm text-soft">No fault today.</p>
          ) : (
            <ul className="grid gap-1 text-sm">
              {faults.map(({ kind, use, count, sentence, lastAt }) => (
                <li key={`${kind} ${use} ${sentence}`} className="[overflow-wrap:anywhere]">
                  {count} × {kind} ({use}), last <TimeStamp at={lastAt} />
                  <span className="block text-xs text-soft">{sentence}</span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <Panel id="running" title="Experiments">
          {running.length === 0 && <p className="text-sm text-soft">None is running.</p>}
          <ul className="text-sm">
            {running.map(({ id, title, ramp, kind }) => (
              <li key={id}>
                <Link href={`/admin/experiments/${id}`} className={rowLink}>
                  {title}
                </Link>
                {kind === 'VARIANTS' && `, ${ramp} % of people`}
              </li>
            ))}
          </ul>
        </Panel>
        <Panel id="work" title="To look into">
          <FiguresList
            rows={[
              { name: 'Words called not true', value: countText(now.openNotTrue) },
              {
                name: 'Last nightly training',
                value: night?.endedAt ? <TimeStamp at={night.endedAt} /> : 'None yet',
                beside: night?.failed ? 'It failed' : undefined,
              },
            ]}
          />
          {night?.outcome && <p className="text-sm text-soft">{night.outcome}</p>}
        </Panel>
      </div>
    </div>
  )
}

const left = (count: number) => (count > 0 ? `${countText(count)} left` : 'None left: the composer serves')
