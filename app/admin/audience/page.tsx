import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { GroupCounts } from '@/components/admin/audience/group-counts'
import { Panel } from '@/components/admin/panel'
import { getViewer } from '@/lib/auth/queries'
import { LEAST_PEOPLE } from '@/lib/profile/groups/schema'

export const metadata: Metadata = { title: 'Audience' }

/** Who is here, as counts of at least twenty; nowhere a list of people. */
export default async function AudiencePage() {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  return (
    <div className="grid gap-8 pb-8">
      <AdminHead title="Audience">
        <p>Counts of at least {LEAST_PEOPLE} people, in tens. Nobody can be looked up here.</p>
      </AdminHead>
      <Panel id="groups" title="Groups of taste">
        <GroupCounts />
      </Panel>
    </div>
  )
}
