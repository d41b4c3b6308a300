import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { AdminFilmList } from '@/components/admin/catalog/list/admin-film-list'
import { AdminFilmSearchForm } from '@/components/admin/catalog/list/admin-film-search-form'
import { TickForm } from '@/components/admin/catalog/list/tick-form'
import { rowLink } from '@/components/admin/link-class'
import { Pagination } from '@/components/films/pagination'
import { Empty } from '@/components/ui/empty'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { adminFilmSearch, adminFilmsHref, bulkHref } from '@/lib/catalog/edits/admin-film-filters'
import { countAdminFilmFilters, listAdminFilms } from '@/lib/catalog/edits/queries'

export const metadata: Metadata = { title: 'Catalog' }

type SearchParams = Promise<Record<string, string | string[] | undefined>>

export default async function CatalogPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const search = adminFilmSearch.parse(await searchParams)
  const [{ films, total, pages }, counts] = await Promise.all([listAdminFilms(search), countAdminFilmFilters()])
  return (
    <div className="grid gap-6">
      <AdminHead title="Catalog">
        <p role="status">
          {total === 1 ? say('One film') : say`${total.toLocaleString('en')} films`}
          {pages > 1 && `, page ${search.page} of ${pages}`}
        </p>
      </AdminHead>
      <nav aria-label="Catalog" className="flex flex-wrap gap-x-6 text-sm">
        <Link href="/admin/catalog/new" className={rowLink}>
          {say('Add a film')}
        </Link>
        <Link href="/admin/catalog/import" className={rowLink}>
          {say('Import films')}
        </Link>
        <Link href="/admin/catalog/changes" className={rowLink}>
          Changes and imports
        </Link>
        <Link href="/admin/catalog/ratings" className={rowLink}>
          Rating sets
        </Link>
      </nav>
      <AdminFilmSearchForm search={search} counts={counts} />
      {films.length > 0 ? (
        <TickForm bulkHref={bulkHref(search)} total={total}>
          <AdminFilmList films={films} />
        </TickForm>
      ) : (
        <Empty title={say('No film fits')} href="/admin/catalog" action={say('Show every film')}>
          {search.page > pages ? 'This list has fewer pages.' : 'Try fewer words, or another filter.'}
        </Empty>
      )}
      <Pagination page={search.page} pages={pages} hrefOf={(page) => adminFilmsHref({ ...search, page })} />
    </div>
  )
}
