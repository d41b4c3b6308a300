import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { AdminHead } from '@/components/admin/admin-head'
import { ReviewLine } from '@/components/admin/review/review-line'
import { Pagination } from '@/components/films/pagination'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { getCatalog } from '@/lib/catalog/snapshot'
import { env } from '@/lib/env'
import { listForReview } from '@/lib/recommendations/review/queries'

export const metadata: Metadata = { title: 'Review' }

const pageNumber = z.coerce.number().int().min(1).max(100_000).catch(1)

/** Uncertain lines of people who let admins see them, before they are asked. */
export default async function ReviewPage({ searchParams }: { searchParams: Promise<{ page?: string | string[] }> }) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const { cards, total, page, pages } = await listForReview(
    pageNumber.parse((await searchParams).page),
    await getCatalog(),
  )
  return (
    <div className="grid gap-6">
      <AdminHead title="Review">
        <p>
          {say(
            'Lines of somebody’s taste that little speaks for, with the films and stars they rest on. Yes and partly let their person be asked; no keeps a line from them. Whose they are is not shown.',
          )}
        </p>
      </AdminHead>
      {env().REVIEW_LINES === 'on' ? (
        <p role="status" className="text-sm text-soft">
          {total === 1 ? 'One line waits.' : `${total} lines wait.`}
        </p>
      ) : (
        <p className="text-sm text-soft">
          This site has no lines reviewed: people are asked about them at once. REVIEW_LINES=on changes that.
        </p>
      )}
      <ul className="grid gap-6 sm:grid-cols-2">
        {cards.map((card) => (
          <ReviewLine key={card.record} card={card} />
        ))}
      </ul>
      <Pagination page={page} pages={pages} hrefOf={(each) => `/admin/review?page=${each}`} />
    </div>
  )
}
