import { type PosterSize, posterSizes } from '@/lib/tmdb/fetch-poster'
import { findPosterFile, isTmdbOn } from '@/lib/tmdb/queries'

// Nothing to see: the drawn poster under the picture stays. A missing file would be an error in the console instead.
const nothing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 3"/>'
const shared = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
}

/** A film's poster from TMDB, passed on so that no visitor's address reaches it. Nothing of it is kept here. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  if (!isTmdbOn()) return new Response('Not found', { status: 404 })
  const asked = new URL(request.url).searchParams.get('size')
  const size: PosterSize = asked !== null && asked in posterSizes ? (asked as PosterSize) : 'card'
  const poster = await findPosterFile((await params).slug, size)
  if (!poster)
    return new Response(nothing, {
      headers: { ...shared, 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=300' },
    })
  return new Response(poster.bytes, {
    headers: {
      ...shared,
      'Content-Type': poster.type,
      'Cache-Control': 'public, max-age=86400, stale-while-revalidate=86400',
    },
  })
}
