import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { BatchRow, batchCounts } from '@/components/admin/catalog/changes/batch-row'
import { Pagination } from '@/components/films/pagination'
import { Empty } from '@/components/ui/empty'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { listBatches } from '@/lib/catalog/edits/batches'
import { pageNumber } from '@/lib/input'

export const metadata: Metadata = { title: 'Changes and imports' }

type SearchParams = Promise<{ page?: string | string[]; done?: string | string[] }>

/** Changes of many films at once and files of films, each to be taken back as a whole. */
export default async function ChangesPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const { page: asked, done } = await searchParams
  const page = pageNumber.parse(asked)
  const { batches, pages } = await listBatches(page)
  const made = batches.find(({ id }) => `${id}` === done)
  return (
    <div className="grid gap-6">
      <AdminHead title="Changes and imports" trail={[{ href: '/admin/catalog', label: 'Catalog' }]}>
        <p>
          {say('What was done to many films at once, and files of films. ')}Taken back, what somebody changed since
          stays, and is named.
        </p>
      </AdminHead>
      {made && !made.takenBackAt && (
        <Notice tone="good">
          Done: {batchCounts(made)}. {made.label}.
        </Notice>
      )}
      {batches.length === 0 ? (
        <Empty title="Nothing yet" href="/admin/catalog" action="To the catalog">
          {say('No list of films was changed at once, and no file of films was imported.')}
        </Empty>
      ) : (
        <ol className="border-b border-rule text-sm">
          {batches.map((batch) => (
            <BatchRow key={batch.id} batch={batch} />
          ))}
        </ol>
      )}
      <Pagination page={page} pages={pages} hrefOf={(each) => `/admin/catalog/changes?page=${each}`} />
    </div>
  )
}
