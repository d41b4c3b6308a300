import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { DeskFilmList } from '@/components/admin/catalog/desk-film-list'
import { DeskSearchForm } from '@/components/admin/catalog/desk-search-form'
import { Pagination } from '@/components/films/pagination'
import { Empty } from '@/components/ui/empty'
import { getViewer } from '@/lib/auth/queries'
import { deskHref, deskSearch } from '@/lib/catalog/edits/desk-filters'
import { countDeskFilters, listDeskFilms } from '@/lib/catalog/edits/queries'

export const metadata: Metadata = { title: 'Catalog' }

type SearchParams = Promise<Record<string, string | string[] | undefined>>

export default async function CatalogPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const search = deskSearch.parse(await searchParams)
  const [{ films, total, pages }, counts] = await Promise.all([listDeskFilms(search), countDeskFilters()])
  return (
    <div className="grid gap-6">
      <AdminHead title="Catalog">
        <p role="status">
          {total === 1 ? 'One film' : `${total.toLocaleString('en')} films`}
          {pages > 1 && `, page ${search.page} of ${pages}`}
        </p>
      </AdminHead>
      <DeskSearchForm search={search} counts={counts} />
      {films.length > 0 ? (
        <DeskFilmList films={films} />
      ) : (
        <Empty title="No film fits" href="/admin/catalog" action="Show every film">
          {search.page > pages ? 'This list has fewer pages.' : 'Try fewer words, or another filter.'}
        </Empty>
      )}
      <Pagination page={search.page} pages={pages} hrefOf={(page) => deskHref({ ...search, page })} />
    </div>
  )
}
