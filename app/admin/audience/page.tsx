import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { GroupCounts } from '@/components/admin/audience/group-counts'
import { SegmentCount } from '@/components/admin/audience/segment-count'
import { Panel } from '@/components/admin/panel'
import { segmentParams } from '@/lib/audience/segments/schema'
import { getViewer } from '@/lib/auth/queries'
import { LEAST_PEOPLE } from '@/lib/profile/groups/schema'
import { takeShare } from '@/lib/web/fair-share'

export const metadata: Metadata = { title: 'Audience' }

/** Who is here, as counts of at least twenty; nowhere a list of people. */
const COUNTS = { max: 120, perSeconds: 3_600 }

export default async function AudiencePage({ searchParams }: PageProps<'/admin/audience'>) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const segment = segmentParams.parse(await searchParams)
  const mayAsk = takeShare(`segments ${viewer.id}`, COUNTS)
  return (
    <div className="grid gap-8 pb-8">
      <AdminHead title="Audience">
        <p>Counts of at least {LEAST_PEOPLE} people, in tens. Nobody can be looked up here.</p>
      </AdminHead>
      <Panel id="segments" title="How many people">
        <SegmentCount segment={segment} mayAsk={mayAsk} />
      </Panel>
      <Panel id="groups" title="Groups of taste">
        <GroupCounts />
      </Panel>
    </div>
  )
}
