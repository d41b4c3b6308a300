import { drawPoster } from '@/components/films/poster/draw-poster'
import { posterVersion } from '@/components/films/poster/poster-address'
import { findFilmBySlug } from '@/lib/catalog/queries'
import { getCatalog } from '@/lib/catalog/snapshot'
import { createPictureStore } from '@/lib/web/picture-store'

const MOST_KEPT = 5_000
const kept = createPictureStore(MOST_KEPT)

const headers = {
  'Content-Type': 'image/svg+xml; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
}
const forEver = 'public, max-age=31536000, immutable'
/** From a page made before the film changed: it gets what there is now, for as long as such a page may be kept. */
const forAWhile = 'public, max-age=60'

type Params = Promise<{ slug: string; version: string }>

/** A film's drawn poster, the same to everybody: drawn once, then sent from memory. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  const { slug, version } = await params
  const known = (await getCatalog()).bySlug(slug)
  // The catalog in memory may be half a minute behind the page that asks.
  const film = known && posterVersion(known) === version ? known : await findFilmBySlug(slug)
  if (!film) return new Response('Not found', { status: 404 })
  const current = posterVersion(film)
  const caching = { ...headers, 'Cache-Control': version === current ? forEver : forAWhile }
  // Plain: Next.js packs what it sends, and would pack once more what is packed already.
  const svg = await kept(`${slug} ${current}`, async () => Buffer.from(drawPoster(film)))
  return new Response(Buffer.from(svg), { headers: caching })
}
