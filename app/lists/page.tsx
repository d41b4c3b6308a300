import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Pagination } from '@/components/films/pagination'
import { PastLists } from '@/components/recommendations/past/past-lists'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { pageNumber } from '@/lib/input'
import { listPastLists } from '@/lib/recommendations/past/list-history'

export const metadata: Metadata = { title: 'Earlier lists', robots: { index: false } }

type SearchParams = Promise<{ page?: unknown }>

export default async function ListsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/lists')
  const page = pageNumber.parse((await searchParams).page)
  const { lists, pages } = await listPastLists(viewer.id, page)
  return (
    <div className="page grid gap-8">
      <PageHead title="Earlier lists">
        <p>
          What you were shown, what it rested on and what came of it.
          {viewer.consents.behaviour
            ? ''
            : say(' What you open is not kept, as you wish: only what you said of a film stands here.')}
        </p>
      </PageHead>
      {lists.length > 0 ? (
        <PastLists lists={lists} />
      ) : (
        <Empty title="No list yet" href="/" action="See tonight’s programme">
          Your first list is made when you open the front page.
        </Empty>
      )}
      <Pagination page={page} pages={pages} hrefOf={(each) => (each === 1 ? '/lists' : `/lists?page=${each}`)} />
    </div>
  )
}
