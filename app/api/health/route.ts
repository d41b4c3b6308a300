import { checkReadiness } from '@/lib/health/readiness'

const uncached = { 'Cache-Control': 'no-store' }

/** "/api/health": the process answers. "/api/health?ready=1": so does what it needs; 503 when something it cannot do without fails. */
export async function GET(request: Request): Promise<Response> {
  if (!new URL(request.url).searchParams.has('ready')) return Response.json({ live: true }, { headers: uncached })
  const { ready, checks } = await checkReadiness()
  return Response.json({ live: true, ready, checks }, { status: ready ? 200 : 503, headers: uncached })
}
