import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { rowLink } from '@/components/admin/link-class'
import { ProposalCard } from '@/components/admin/proposals/proposal-card'
import { ProposalFilterForm } from '@/components/admin/proposals/proposal-filter-form'
import { ProposalForm } from '@/components/admin/proposals/proposal-form'
import { RefusedProposals } from '@/components/admin/proposals/refused-proposals'
import { Pagination } from '@/components/films/pagination'
import { Empty } from '@/components/ui/empty'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { proposalsHref } from '@/lib/enrichment/proposal-href'
import { listProposals, listRefusedProposals } from '@/lib/enrichment/queries'
import { MOST_OF_FILTER, pageKey, proposalFilters } from '@/lib/enrichment/schema'

export const metadata: Metadata = { title: 'Proposals' }

type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** What a model has written about films, and waits for a decision. */
export default async function ProposalsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const filters = proposalFilters.parse(await searchParams)
  const { proposals, total, page, pages, counts } = await listProposals(filters)
  const here = { ...filters, page }
  const ids = proposals.map(({ id }) => id)
  const isPage = filters.select === pageKey(ids)
  const isAll = filters.select === 'all' && total > 0
  const all = isAll
    ? `${proposalsHref({ ...filters, page: 1, select: null }).split('?')[1] ?? ''}&count=${total}`
    : null
  const { state } = filters
  return (
    <div className="grid gap-6">
      <AdminHead title="Proposals" trail={[{ href: '/admin/catalog', label: 'Catalog' }]}>
        <p>
          {say('What a model has written about films (')}
          <code>npm run enrich</code>). Nothing of it is used before it is approved here.
        </p>
      </AdminHead>
      <ProposalFilterForm filters={filters} counts={counts} />
      {/* Another address is another form: what was said about the last decision is over then. */}
      <ProposalForm
        key={proposalsHref({ ...here, select: null })}
        state={state}
        shown={ids}
        ticked={isPage ? ids.length : 0}
        all={all === null ? null : { filter: all, count: Math.min(total, MOST_OF_FILTER) }}
      >
        {proposals.length === 0 ? (
          <Empty title="Nothing here" href="/admin/catalog/proposals" action="Show all that waits">
            {filters.film || filters.strategy
              ? 'No proposal fits these filters.'
              : state === 'waiting'
                ? 'No proposal is waiting. npm run enrich asks a model for some.'
                : `No proposal has been ${state} yet.`}
          </Empty>
        ) : (
          <>
            <p className="flex flex-wrap items-center gap-x-6 text-sm">
              <span role="status" className="tabular">
                {total === 1 ? 'One proposal' : `${total.toLocaleString('en')} proposals`} {state}
                {pages > 1 && `, page ${page} of ${pages}`}
              </span>
              {/* Ticking a whole page is an address, so that it works without JavaScript. */}
              <Link
                href={proposalsHref({ ...here, select: isPage || isAll ? null : pageKey(ids) })}
                prefetch={false}
                scroll={false}
                className={rowLink}
              >
                {isPage || isAll ? 'Untick all' : `Tick all ${ids.length} on this page`}
              </Link>
              {!isAll && pages > 1 && (
                <Link
                  href={proposalsHref({ ...here, select: 'all' })}
                  prefetch={false}
                  scroll={false}
                  className={rowLink}
                >
                  Choose all {Math.min(total, MOST_OF_FILTER).toLocaleString('en')} of this filter
                </Link>
              )}
            </p>
            <ol className="border-b border-rule">
              {proposals.map((proposal) => (
                <ProposalCard
                  key={`${proposal.id} ${isPage} ${isAll}`}
                  proposal={proposal}
                  state={state}
                  ticked={isPage || isAll}
                />
              ))}
            </ol>
          </>
        )}
      </ProposalForm>
      <RefusedProposals refused={state === 'waiting' ? await listRefusedProposals(filters) : []} />
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(wanted) => proposalsHref({ ...filters, page: wanted, select: null })}
      />
    </div>
  )
}
