import { Suspense } from 'react'
import { findTmdbEntry, isTmdbOn } from '@/lib/tmdb/queries'

/** The overview TMDB has, folded: opening it moves nothing above, and our own words come first. */
export function TmdbOverview({ slug }: { slug: string }) {
  if (!isTmdbOn()) return null
  return (
    <details className="border-t border-rule text-sm">
      <summary className="tap cursor-pointer py-2">Overview from TMDB</summary>
      <Suspense fallback={<p className="text-soft">Asking TMDB…</p>}>
        <Overview slug={slug} />
      </Suspense>
    </details>
  )
}

async function Overview({ slug }: { slug: string }) {
  const entry = await findTmdbEntry(slug)
  if (!entry?.overview) return <p className="text-soft">There is none at the moment.</p>
  return <blockquote className="max-w-[38rem] pb-2 leading-relaxed">{entry.overview}</blockquote>
}
