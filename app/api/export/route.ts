import { getViewer, isFreshlySignedIn } from '@/lib/auth/queries'
import { exportPerson } from '@/lib/privacy/queries'
import { noteSecurity } from '@/lib/security/log'

/** Everything about the person who asks, as one JSON file. */
export async function GET(): Promise<Response> {
  const viewer = await getViewer()
  if (!viewer) return Response.json({ message: 'Start as a guest or sign in first.' }, { status: 401 })
  if (!(await isFreshlySignedIn())) {
    const headers = { Location: '/sign-in/again?returnTo=/account', 'Cache-Control': 'private, no-store' }
    return new Response(null, { status: 303, headers })
  }
  await noteSecurity('exported', { actor: viewer.id, subject: viewer.id })
  return new Response(JSON.stringify(await exportPerson(viewer.id), null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="matinee-export.json"',
      'Cache-Control': 'private, no-store',
    },
  })
}
