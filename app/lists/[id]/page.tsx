import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { SentRequest } from '@/components/recommendations/sent/sent-request'
import { PageHead } from '@/components/ui/page-head'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { env } from '@/lib/env'
import { findSent, type SentList } from '@/lib/recommendations/sent/queries'

export const metadata: Metadata = { title: 'What was used', robots: { index: false } }

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })

export default async function SentPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/lists')
  const list = await findSent(viewer.id, id)
  if (!list) notFound()
  const { MODEL_PRICE_INPUT: input = null, MODEL_PRICE_OUTPUT: output = null } = env()
  return (
    <div className="page grid gap-12">
      <PageHead
        title="What was used"
        aside={
          <Link href="/lists" prefetch={false} className="tap inline-flex items-center text-sm">
            Earlier lists
          </Link>
        }
      >
        <p>
          {say('For the list of ')}
          <time dateTime={list.startedAt.toISOString()}>{dayFormat.format(list.startedAt)}</time>
          {list.profiled ? '.' : ', made without your taste.'} {rankedBy(list)}
        </p>
      </PageHead>
      {list.requests.length === 0 && (
        <p className="serif max-w-[44rem] text-lg">
          {say(
            'Nothing of it is kept any more: what a list was written from is kept for 90 days, and goes at once with the consent it rested on.',
          )}
        </p>
      )}
      {list.requests.map((request) => (
        <SentRequest key={request.number} request={request} prices={{ input, output }} />
      ))}
    </div>
  )
}

function rankedBy({ recommender, engineConfig, artefactId, profileVersion }: SentList): string {
  const numbers = engineConfig ? ` by configuration ${engineConfig}` : ''
  const models = artefactId ? ', with trained models' : ', without trained models'
  const who = recommender === 'gorse' ? 'Proposed by Gorse and ranked' : 'Ranked'
  return `${who}${numbers}${models}, from version ${profileVersion} of your taste.`
}
