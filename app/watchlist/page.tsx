import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FilmGrid } from '@/components/films/film-strip'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { getCatalog, toCard } from '@/lib/catalog/snapshot'
import { listWatchlist } from '@/lib/feedback/queries'

export const metadata: Metadata = { title: say('Watchlist'), robots: { index: false } }

export default async function WatchlistPage() {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/watchlist')
  const [ids, catalog] = await Promise.all([listWatchlist(viewer.id), getCatalog()])
  const films = ids.map((id) => catalog.films.get(id)).filter((film) => film !== undefined)
  return (
    <div className="page grid gap-8">
      <PageHead title={say('Watchlist')}>
        <p>{say('Films you want to watch. Rate one or mark it seen and it leaves this list.')}</p>
      </PageHead>
      {films.length > 0 ? (
        <FilmGrid films={films.map(toCard)} surface="watchlist" />
      ) : (
        <Empty title="Nothing on it yet" href="/films" action={say('Browse the films')}>
          {say('“Want to watch” on any film puts it here.')}
        </Empty>
      )}
    </div>
  )
}
