import { getViewer, isFreshlySignedIn } from '@/lib/auth/queries'
import { csvOf } from '@/lib/privacy/export-csv'
import { noteSecurity } from '@/lib/security/log'

/** What the person who asks has said, as a table that can be brought again; docs/export.md names its columns. */
export async function GET(): Promise<Response> {
  const viewer = await getViewer()
  if (!viewer) return Response.json({ message: 'Start as a guest or sign in first.' }, { status: 401 })
  if (!(await isFreshlySignedIn())) {
    const headers = { Location: '/sign-in/again?returnTo=/account', 'Cache-Control': 'private, no-store' }
    return new Response(null, { status: 303, headers })
  }
  await noteSecurity('exported', { actor: viewer.id, subject: viewer.id })
  const lines = csvOf(viewer.id)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="matinee-export.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
