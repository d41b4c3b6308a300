import { createHash } from 'node:crypto'
import { drawPortrait } from '@/components/profile/portrait/draw-portrait'
import { getViewer } from '@/lib/auth/queries'
import { findPortrait } from '@/lib/profile/queries'
import { interestViews } from '@/lib/profile/views/interest-views'
import { firstSentences, portraitShapes } from '@/lib/profile/views/portrait-shapes'
import { getTasteContext } from '@/lib/recommendations/context/context'
import { createPictureStore } from '@/lib/web/picture-store'

const remember = createPictureStore(60)
const SENTENCES = 3
const CHARACTERS = 320

/** One's own taste as a picture, for nobody else. It asks no model: of words that are not written, or are of an earlier taste, there are none. */
export async function GET(): Promise<Response> {
  const viewer = await getViewer()
  const context = viewer && (await getTasteContext(viewer))
  const shapes =
    context && portraitShapes(context.profile, interestViews(context.profile, context.catalog).listed, context.catalog)
  if (!viewer || !shapes || shapes.films.length + shapes.draws.length === 0)
    return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'private, no-store' } })
  const portrait = await findPortrait(viewer.id)
  const isCurrent = portrait?.profileVersion === viewer.profileVersion && portrait.servedBy !== 'RANKING'
  const { films, draws } = shapes
  const drawn = { films, draws, sentences: isCurrent ? firstSentences(portrait.text, SENTENCES, CHARACTERS) : '' }
  const key = createHash('sha256').update(JSON.stringify(drawn)).digest('hex')
  const bytes = await remember(key, async () => new Uint8Array(await drawPortrait(drawn).arrayBuffer()))
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': 'image/png',
      'Content-Disposition': 'inline; filename="matinee-taste.png"',
      'Cache-Control': 'private, no-store',
    },
  })
}
