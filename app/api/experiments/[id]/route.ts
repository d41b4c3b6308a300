import { after } from 'next/server'
import { getViewer } from '@/lib/auth/queries'
import { figuresCsv } from '@/lib/experiments/figures-csv'
import { findExperiment } from '@/lib/experiments/queries'
import { readNow } from '@/lib/experiments/read-now'

/** The figures of an experiment by day and group, for admins. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const viewer = await getViewer()
  const experiment = viewer?.role === 'ADMIN' ? await findExperiment((await params).id.slice(0, 60)) : null
  if (!experiment) return new Response('Not found\n', { status: 404 })
  const { groups, renew } = await readNow(experiment)
  if (renew) after(renew)
  return new Response(figuresCsv(groups), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="matinee-experiment.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
