import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { StatisticsTable } from '@/components/profile/statistics-table'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { say, words } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { getCatalog } from '@/lib/catalog/snapshot'
import { ratedFilms } from '@/lib/profile/statistics/find-recap'
import { meansOfOthers, meansOfYears } from '@/lib/profile/statistics/queries'
import { recapYears } from '@/lib/profile/statistics/recap'
import { statisticsOf } from '@/lib/profile/statistics/statistics'

export const metadata: Metadata = { title: 'Your figures', robots: { index: false } }

const HOUR = 60

export default async function StatisticsPage() {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/profile/statistics')
  const [{ films }, known] = await Promise.all([getCatalog(), ratedFilms(viewer.id)])
  const years = recapYears(known)
  const statistics = statisticsOf(known, [...films.values()])
  const rows = statistics?.groups.flatMap((group) => group.rows) ?? []
  const ratedIn = statistics?.groups.find(({ id }) => id === 'years')?.rows ?? []
  const [others, ofYears] = await Promise.all([
    meansOfOthers(
      viewer.id,
      rows.map(({ ofCatalog }) => ofCatalog),
    ),
    meansOfYears(
      viewer.id,
      ratedIn.map(({ label }) => Number(label)),
    ),
  ])
  const meanOf = new Map(rows.map((row, place) => [row, others[place] ?? null]))
  for (const row of ratedIn) meanOf.set(row, ofYears.get(Number(row.label)) ?? null)
  return (
    <div className="page grid gap-10">
      <PageHead
        title="Your figures"
        aside={
          <Link href="/profile" prefetch={false} className="tap inline-flex items-center text-sm">
            Back to your taste
          </Link>
        }
      >
        {statistics && (
          <p>
            {statistics.films === 1 ? say('One film') : say`${statistics.films} films`} rated,{' '}
            {statistics.mean.toFixed(1)} stars on average
            {words.size ? `, ${timeText(statistics.minutes)} in all.` : '.'} The line is where you usually stand; a
            ring, where there is one, is what at least twenty others gave.
          </p>
        )}
      </PageHead>
      {years.length > 0 && (
        <nav aria-label="A year in pictures" className="flex flex-wrap items-center gap-x-5">
          <span className="text-soft">A year in pictures:</span>
          {years.map((year) => (
            <Link
              key={year}
              href={`/profile/statistics/${year}`}
              prefetch={false}
              className="tap inline-flex items-center"
            >
              {year}
            </Link>
          ))}
        </nav>
      )}
      {statistics ? (
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          {statistics.groups.map(({ id, title, rows: own }) => (
            <StatisticsTable
              key={id}
              id={id}
              title={title}
              usual={statistics.mean}
              lines={own.map((row) => ({ ...row, others: meanOf.get(row) ?? null }))}
            />
          ))}
        </div>
      ) : (
        <Empty title="No figures yet" href="/films" action={say('Browse the films')}>
          {say('Rate a film, and your figures begin here.')}
        </Empty>
      )}
    </div>
  )
}

/** "34 minutes", "1 hour", "120 hours". */
function timeText(minutes: number): string {
  const hours = Math.round(minutes / HOUR)
  if (minutes < HOUR) return `${minutes} minutes`
  return hours === 1 ? '1 hour' : `${hours} hours`
}
