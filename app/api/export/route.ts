import { getViewer } from '@/lib/auth/queries'
import { exportPerson } from '@/lib/privacy/queries'

/** Everything about the person who asks, as one JSON file. */
export async function GET(): Promise<Response> {
  const viewer = await getViewer()
  if (!viewer) return Response.json({ message: 'Start as a guest or sign in first.' }, { status: 401 })
  return new Response(JSON.stringify(await exportPerson(viewer.id), null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="matinee-export.json"',
      'Cache-Control': 'private, no-store',
    },
  })
}
