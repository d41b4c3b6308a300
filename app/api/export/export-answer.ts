import { getViewer, isFreshlySignedIn } from '@/lib/auth/queries'
import { noteSecurity } from '@/lib/security/log'

type Export = { file: string; contentType: string; textOf: (personId: string) => AsyncGenerator<string> }

/** A file about the person who asks, who signed in just now, sent while it is read. That it was taken is noted. */
export async function exportAnswer({ file, contentType, textOf }: Export): Promise<Response> {
  const viewer = await getViewer()
  if (!viewer) return Response.json({ message: 'Start as a guest or sign in first.' }, { status: 401 })
  if (!(await isFreshlySignedIn())) {
    const headers = { Location: '/sign-in/again?returnTo=/account', 'Cache-Control': 'private, no-store' }
    return new Response(null, { status: 303, headers })
  }
  await noteSecurity('exported', { actor: viewer.id, subject: viewer.id })
  return new Response(streamOf(textOf(viewer.id)), {
    headers: {
      'Content-Type': `${contentType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
