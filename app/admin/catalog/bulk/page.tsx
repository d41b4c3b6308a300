import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { BulkForm } from '@/components/admin/catalog/bulk/bulk-form'
import { BulkPreview } from '@/components/admin/catalog/bulk/bulk-preview'
import { Empty } from '@/components/ui/empty'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { adminFilmSearch } from '@/lib/catalog/edits/admin-film-filters'
import { findBulkFilms, planBulk } from '@/lib/catalog/edits/bulk'
import { bulkForm, readBulkWork } from '@/lib/catalog/edits/bulk-work'
import { MOST_BULK } from '@/lib/catalog/edits/schema'

export const metadata: Metadata = { title: say('Change many films') }

type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** Choose what to do with the films of a list, look at what it changes, then do it. All of it stands in the address. */
export default async function BulkPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const params = await searchParams
  const search = adminFilmSearch.parse(params)
  const picked = [params.pick ?? []].flat().map(Number).filter(isId).slice(0, MOST_BULK)
  const form = bulkForm.parse(params)
  const { ids, total } = await findBulkFilms(search, picked)
  const work = form.work ? readBulkWork(form) : null
  const plan = work && !('problem' in work) ? await planBulk(work, ids) : null
  const count = ids.length === 1 ? say('one film') : say`${ids.length.toLocaleString('en')} films`
  return (
    <div className="grid gap-8">
      <AdminHead title={`Change ${count}`} trail={[{ href: '/admin/catalog', label: 'Catalog' }]}>
        <p>
          {picked.length > 0 ? 'Those you ticked.' : 'All of the list.'}{' '}
          {total > ids.length &&
            `The list has ${total.toLocaleString('en')}; at most ${MOST_BULK.toLocaleString('en')} are changed at once, the best known first. `}
          Nothing changes before you have looked at it, and it can be taken back as a whole.
        </p>
      </AdminHead>
      {ids.length === 0 ? (
        <Empty title={say('No film')} href="/admin/catalog" action="Back to the catalog">
          Nothing was ticked, and the list is empty.
        </Empty>
      ) : (
        <>
          <BulkForm
            search={search}
            picked={picked}
            form={form}
            problem={work && 'problem' in work ? work.problem : null}
          />
          {plan && <BulkPreview plan={plan} form={form} ids={ids} />}
        </>
      )}
    </div>
  )
}

const isId = (id: number) => Number.isInteger(id) && id > 0 && id < 2 ** 31
