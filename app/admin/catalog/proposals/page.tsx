import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { rowLink } from '@/components/admin/link-class'
import { ProposalCard } from '@/components/admin/proposals/proposal-card'
import { ProposalFilterForm } from '@/components/admin/proposals/proposal-filter-form'
import { ProposalForm } from '@/components/admin/proposals/proposal-form'
import { Pagination } from '@/components/films/pagination'
import { Empty } from '@/components/ui/empty'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { proposalsHref } from '@/lib/enrichment/proposal-href'
import { listProposals } from '@/lib/enrichment/queries'
import { proposalFilters } from '@/lib/enrichment/schema'

export const metadata: Metadata = { title: 'Proposals' }

type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** What a model has written about films, and waits for a decision. */
export default async function ProposalsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const filters = proposalFilters.parse(await searchParams)
  const { proposals, total, page, pages, counts } = await listProposals(filters)
  const here = { ...filters, page }
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
      <ProposalForm key={proposalsHref(here)} state={state} isEmpty={proposals.length === 0}>
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
                href={proposalsHref({ ...here, select: filters.select ? null : 'page' })}
                prefetch={false}
                scroll={false}
                className={rowLink}
              >
                {filters.select ? 'Tick none' : 'Tick all on this page'}
              </Link>
            </p>
            <ol className="border-b border-rule">
              {proposals.map((proposal) => (
                <ProposalCard
                  key={`${proposal.id} ${filters.select}`}
                  proposal={proposal}
                  state={state}
                  ticked={filters.select === 'page'}
                />
              ))}
            </ol>
          </>
        )}
      </ProposalForm>
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(wanted) => proposalsHref({ ...filters, page: wanted, select: null })}
      />
    </div>
  )
}
