import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { CandidatesThen } from '@/components/recommendations/past/candidates-then'
import { TasteThen } from '@/components/recommendations/past/taste-then'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { findListAsOf } from '@/lib/recommendations/past/as-of-list'

export const metadata: Metadata = { title: 'Why these, that day', robots: { index: false } }

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })

export default async function ListAsOfPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/lists')
  const list = await findListAsOf(viewer, id)
  if (!list) notFound()
  return (
    <div className="page grid gap-12">
      <PageHead
        title="Why these, that day"
        aside={
          <Link href={`/lists/${id}`} prefetch={false} className="tap inline-flex items-center text-sm">
            What was used
          </Link>
        }
      >
        <p>
          {say('The list of ')}
          <time dateTime={list.startedAt.toISOString()}>{dayFormat.format(list.startedAt)}</time>, from what was known
          then and nothing later.
        </p>
      </PageHead>
      <Section id="taste-then" title="Your taste that day">
        {list.profiled ? (
          <TasteThen lines={list.lines} said={list.said} />
        ) : (
          <p className="max-w-[44rem] text-soft">The list was made without your taste, so none of it counted.</p>
        )}
      </Section>
      <Section id="candidates-then" title="What was weighed">
        <CandidatesThen candidates={list.candidates} />
      </Section>
    </div>
  )
}
