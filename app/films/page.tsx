import type { Metadata } from 'next'
import { BrowseFilterForm } from '@/components/films/browse-filter-form'
import { FilmGrid } from '@/components/films/film-card'
import { Pagination } from '@/components/films/pagination'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { say } from '@/domains/words'
import { browseFilters, browseHref } from '@/lib/catalog/browse/browse-filters'
import { listFacetOptions, listFilms } from '@/lib/catalog/browse/list-films'

type SearchParams = Promise<Record<string, string | string[] | undefined>>

export const metadata: Metadata = {
  title: 'Browse',
  description: say('Every film of the catalog, by genre, decade, mood, length and country.'),
}

export default async function BrowsePage({ searchParams }: { searchParams: SearchParams }) {
  const filters = browseFilters.parse(await searchParams)
  const [{ films, total, pages }, options] = await Promise.all([listFilms(filters), listFacetOptions()])
  return (
    <div className="page grid gap-8">
      <PageHead title={say('The whole programme')}>
        <p aria-live="polite">
          {total === 1 ? say('One film') : say`${total} films`}
          {pages > 1 && `, page ${filters.page} of ${pages}`}
        </p>
      </PageHead>
      <BrowseFilterForm filters={filters} options={options} />
      {films.length > 0 ? (
        <FilmGrid films={films} surface="browse" />
      ) : (
        <Empty title="Nothing fits all of that" href="/films" action={say('Show every film')}>
          {filters.page > pages ? 'This list has fewer pages.' : 'Take one filter away and look again.'}
        </Empty>
      )}
      <Pagination page={filters.page} pages={pages} hrefOf={(page) => browseHref(filters, { page })} />
    </div>
  )
}
