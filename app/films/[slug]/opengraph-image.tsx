import { ImageResponse } from 'next/og'
import { posterArtSvg, posterInks } from '@/components/films/poster/poster-art'
import { say } from '@/domains/words'
import { datedText, factLine } from '@/lib/catalog/fact-line'
import { findFilmBySlug } from '@/lib/catalog/queries'
import type { FilmDetail } from '@/lib/catalog/schema'
import { createPictureStore } from '@/lib/web/picture-store'

export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'
export const alt = say('The film’s poster, drawn by Matinee, beside its title')

const remember = createPictureStore()

/** Kept by what is drawn, so a query in the address changes nothing and an edited film is drawn anew. */
export default async function OpenGraphImage({ params }: { params: Promise<{ slug: string }> }) {
  const film = await findFilmBySlug((await params).slug)
  if (!film) return new Response('Not found', { status: 404 })
  const { slug, title, directors, year, genres, moods, settings } = film
  const key = JSON.stringify([slug, title, directors, year, genres, moods, settings])
  const bytes = await remember(key, async () => new Uint8Array(await draw(film).arrayBuffer()))
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': contentType, 'Cache-Control': 'public, max-age=86400, stale-while-revalidate=86400' },
  })
}

/** The poster's art on the left, its title set beside it: shared links look like the programme. */
function draw(film: FilmDetail): Response {
  const { ground, ink } = posterInks(film)
  const art = `data:image/svg+xml;base64,${Buffer.from(posterArtSvg(film)).toString('base64')}`
  return new ImageResponse(
    <div style={{ width: '100%', height: '100%', display: 'flex', background: ground, color: ink }}>
      {/* biome-ignore lint/performance/noImgElement: a picture is drawn from this, no page is */}
      <img src={art} alt="" width={420} height={630} />
      <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'flex-end', flex: 1, padding: 64 }}>
        <div style={{ fontSize: film.title.length > 40 ? 56 : 80, lineHeight: 1.05, letterSpacing: -2 }}>
          {film.title}
        </div>
        <div style={{ fontSize: 32, marginTop: 24 }}>{factLine(film.directors.join(', '), datedText(film.year))}</div>
        <div style={{ fontSize: 24, marginTop: 40, opacity: 0.8 }}>Matinee</div>
      </div>
    </div>,
    size,
  )
}
