import type { Metadata } from 'next'
import Link from 'next/link'
import { BrowseFilterForm } from '@/components/films/browse-filter-form'
import { FilmGrid } from '@/components/films/film-strip'
import { Pagination } from '@/components/films/pagination'
import { Empty } from '@/components/ui/empty'
import { NoteLines } from '@/components/ui/note-lines'
import { PageHead } from '@/components/ui/page-head'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { type BrowseFilters, browseFilters, browseHref } from '@/lib/catalog/browse/browse-filters'
import { facetOptions } from '@/lib/catalog/browse/facet-options'
import { listFilms } from '@/lib/catalog/browse/list-films'
import { getCatalog } from '@/lib/catalog/snapshot'
import { listRuledOut } from '@/lib/recommendations/context/ruled-out'

type SearchParams = Promise<Record<string, string | string[] | undefined>>

export const metadata: Metadata = {
  title: 'Browse',
  description: say('Every film of the catalog, by genre, decade, mood, length and country.'),
}

export default async function BrowsePage({ searchParams }: { searchParams: SearchParams }) {
  const filters = browseFilters.parse(await searchParams)
  const viewer = await getViewer()
  const ruledOut = viewer && filters.all !== '1' ? await listRuledOut(viewer) : []
  const [{ films, total, pages, leftOut }, catalog] = await Promise.all([listFilms(filters, ruledOut), getCatalog()])
  return (
    <div className="page grid gap-8">
      <PageHead title={say('The whole programme')}>
        <p aria-live="polite">
          {total === 1 ? say('One film') : say`${total} films`}
          {pages > 1 && `, page ${filters.page} of ${pages}`}
        </p>
      </PageHead>
      <div className="grid gap-2">
        <BrowseFilterForm filters={filters} options={facetOptions(catalog)} />
        <NoteLines
          lines={[
            leftOut > 0 && (
              <>
                {leftOut === 1 ? say('One film is') : say`${leftOut} films are`} left out by your own rules.{' '}
                <Link href={browseHref(filters, { all: '1' })}>
                  {leftOut === 1 ? 'Show it anyway' : 'Show them anyway'}
                </Link>
              </>
            ),
            viewer && filters.all === '1' && (
              <Link href={browseHref(filters, { all: undefined })}>Leave out what breaks your own rules</Link>
            ),
          ]}
        />
      </div>
      {films.length > 0 ? (
        <FilmGrid films={films} surface="browse" />
      ) : (
        <NothingHere filters={filters} isPastTheEnd={filters.page > pages} leftOut={leftOut} />
      )}
      <Pagination page={filters.page} pages={pages} hrefOf={(page) => browseHref(filters, { page })} />
    </div>
  )
}

type NothingHereProps = { filters: BrowseFilters; isPastTheEnd: boolean; leftOut: number }

/** Why no film stands here, and the way on: another page, the films one's own rules leave out, or fewer filters. */
function NothingHere({ filters, isPastTheEnd, leftOut }: NothingHereProps) {
  if (!isPastTheEnd && leftOut > 0)
    return (
      <Empty
        title="Your own rules leave nothing of it"
        href={browseHref(filters, { all: '1' })}
        action={leftOut === 1 ? 'Show it anyway' : 'Show them anyway'}
      >
        {leftOut === 1 ? say('One film fits, and a rule') : say`${leftOut} films fit, and rules`} of yours{' '}
        {leftOut === 1 ? 'keeps it out.' : 'keep them out.'}
      </Empty>
    )
  return (
    <Empty title="Nothing fits all of that" href="/films" action={say('Show every film')}>
      {isPastTheEnd ? 'This list has fewer pages.' : 'Take one filter away and look again.'}
    </Empty>
  )
}
