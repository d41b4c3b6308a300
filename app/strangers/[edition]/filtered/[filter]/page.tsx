import BrowsePage, { metadata as browseMetadata } from '@/app/films/page'
import { filterOf } from '@/lib/web/kept-pages'

export const dynamic = 'force-static'
export const revalidate = 300
export const generateStaticParams = () => []
export const metadata = browseMetadata

/** The catalog by a filter and without cookies, kept by Next.js (decision 001): the filter stands in the inner address. */
export default function FilteredPage({ params }: { params: Promise<{ filter: string }> }) {
  return <BrowsePage searchParams={params.then(({ filter }) => filterOf(decodeURIComponent(filter)))} />
}
