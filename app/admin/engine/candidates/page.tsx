import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { CandidateTable } from '@/components/admin/engine/candidate-table'
import { FindPerson, PersonField } from '@/components/admin/engine/person-choice'
import { buttonClass } from '@/components/ui/button'
import { AutoSubmit } from '@/components/ui/forms/auto-submit'
import { Notice } from '@/components/ui/notice'
import { getViewer } from '@/lib/auth/queries'
import { candidatesByComponent } from '@/lib/trials/engine/candidates'
import { findListPerson } from '@/lib/trials/engine/list-person'

export const metadata: Metadata = { title: 'Candidates' }

const path = '/admin/engine/candidates'

export default async function CandidatesPage({ searchParams }: { searchParams: Promise<{ person?: string }> }) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const { subject, context, isOther } = await findListPerson((await searchParams).person, viewer)
  return (
    <div className="grid gap-6 pb-8">
      <AdminHead title="Candidates" trail={[{ href: '/admin/engine', label: 'Engine' }]}>
        <p>What a list is chosen from for one person, and what each kind of term gives.</p>
      </AdminHead>
      {isOther && <Notice>There is nobody of that id who allows it. This is a sample.</Notice>}
      <form key={subject.id} action={path} className="grid max-w-[32rem] grid-cols-[1fr_auto] items-end gap-4">
        <PersonField subject={subject} />
        <button type="submit" className={buttonClass('plain')}>
          Show
        </button>
        <AutoSubmit />
      </form>
      <CandidateTable {...candidatesByComponent(context)} />
      <FindPerson path={path} />
    </div>
  )
}
