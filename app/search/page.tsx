import type { Metadata } from 'next'
import Link from 'next/link'
import { FilmGrid } from '@/components/films/film-card'
import { RecordSearch } from '@/components/films/record-search'
import { PageHead } from '@/components/ui/page-head'
import { getViewer } from '@/lib/auth/queries'
import { searchFor } from '@/lib/search/search-for'

type SearchParams = Promise<{ q?: string | string[] }>
const ideas = ['heist', 'Kurosawa', 'snow', 'ghosts', 'Paris', 'robots']

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  const query = queryOf(await searchParams)
  return { title: query ? `“${query}”` : 'Search', robots: { index: false } }
}

const queryOf = ({ q }: { q?: string | string[] }) => (Array.isArray(q) ? q[0] : q)?.trim().slice(0, 120) ?? ''

export default async function SearchPage({ searchParams }: { searchParams: SearchParams }) {
  const query = queryOf(await searchParams)
  const viewer = await getViewer()
  const films = await searchFor(viewer, query)
  return (
    <div className="page grid gap-8">
      <PageHead title={query ? `“${query}”` : 'Search'}>
        <p role="status">
          {query ? found(films.length) : 'Titles, people, and what a film is about. Typing errors are forgiven.'}
        </p>
      </PageHead>
      {query && viewer?.consents.behaviour && <RecordSearch query={query} />}
      {films.length > 0 && <FilmGrid films={films} surface="search" query={query} />}
      {films.length === 0 && (
        <p className="serif flex flex-wrap gap-x-4 text-lg">
          Try
          {ideas.map((idea) => (
            <Link key={idea} href={`/search?q=${encodeURIComponent(idea)}`}>
              {idea}
            </Link>
          ))}
        </p>
      )}
    </div>
  )
}

function found(count: number): string {
  if (count === 0) return 'Nothing by that name, nor anything spelt like it.'
  return count === 1 ? 'One film' : `${count} films`
}
