import { createHash } from 'node:crypto'
import { drawRecap, recapPictures } from '@/components/profile/recap/draw-recap'
import { getViewer } from '@/lib/auth/queries'
import { findRecap } from '@/lib/profile/statistics/find-recap'
import { createPictureStore } from '@/lib/web/picture-store'

const remember = createPictureStore(60)

/** A picture of one's own year, for nobody else. Kept by what is drawn on it, so a new rating draws it anew. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ year: string; picture: string }> },
): Promise<Response> {
  const viewer = await getViewer()
  const asked = await params
  const picture = recapPictures.find((each) => each === asked.picture)
  const recap = viewer && picture && (await findRecap(viewer.id, asked.year))
  if (!recap) return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'private, no-store' } })
  const key = createHash('sha256')
    .update(JSON.stringify([picture, recap]))
    .digest('hex')
  const bytes = await remember(key, async () => new Uint8Array(await drawRecap(recap, picture).arrayBuffer()))
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': 'image/png',
      'Content-Disposition': `inline; filename="matinee-${recap.year}-${picture}.png"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
