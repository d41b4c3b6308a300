import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Pagination } from '@/components/films/pagination'
import { HistoryList } from '@/components/profile/history-list'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { pageNumber } from '@/lib/input'
import { listHistory } from '@/lib/profile/queries'

export const metadata: Metadata = { title: 'Your history', robots: { index: false } }

type SearchParams = Promise<{ page?: unknown }>

export default async function HistoryPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/profile/history')
  const page = pageNumber.parse((await searchParams).page)
  const { entries, total, pages } = await listHistory(viewer.id, page)
  return (
    <div className="page grid gap-8">
      <PageHead title="Your history">
        <p>
          {total === 0
            ? 'Nothing yet.'
            : 'Everything your taste is read from, newest first. Remove an entry and its effect goes with it.'}
        </p>
      </PageHead>
      {entries.length > 0 ? (
        <HistoryList entries={entries} />
      ) : (
        <Empty title="Nothing here" href="/films" action={say('Browse the films')}>
          {say('Rate a film and it appears here.')}
        </Empty>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(each) => (each === 1 ? '/profile/history' : `/profile/history?page=${each}`)}
      />
    </div>
  )
}
