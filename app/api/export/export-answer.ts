import { getViewer, isFreshlySignedIn } from '@/lib/auth/queries'
import { noteSecurity } from '@/lib/security/log'

type Export = { file: string; contentType: string; bodyOf: (personId: string) => BodyInit | Promise<BodyInit> }

/** A file about the person who asks, who signed in just now. That it was taken is noted. */
export async function exportAnswer({ file, contentType, bodyOf }: Export): Promise<Response> {
  const viewer = await getViewer()
  if (!viewer) return Response.json({ message: 'Start as a guest or sign in first.' }, { status: 401 })
  if (!(await isFreshlySignedIn())) {
    const headers = { Location: '/sign-in/again?returnTo=/account', 'Cache-Control': 'private, no-store' }
    return new Response(null, { status: 303, headers })
  }
  await noteSecurity('exported', { actor: viewer.id, subject: viewer.id })
  return new Response(await bodyOf(viewer.id), {
    headers: {
      'Content-Type': `${contentType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
