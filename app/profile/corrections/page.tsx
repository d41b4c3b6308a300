import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EditBoard } from '@/components/profile/edits/edit-board'
import { ReceiptList } from '@/components/profile/edits/receipt-list'
import { EffectList } from '@/components/profile/effect-list'
import { LoweredReasons } from '@/components/profile/interests/lowered-reasons'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { getViewer } from '@/lib/auth/queries'
import { listEdits } from '@/lib/profile/queries'
import { getTasteContext } from '@/lib/recommendations/context/context'
import { effectOfControls } from '@/lib/recommendations/effects/effect-of-controls'
import { listReceipts } from '@/lib/recommendations/effects/receipts'
import { kindText } from '@/lib/recommendations/words/kind-text'

export const metadata: Metadata = { title: 'What your corrections do', robots: { index: false } }

export default async function CorrectionsPage() {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/profile/corrections')
  const [context, edits, receipts] = await Promise.all([
    getTasteContext(viewer),
    listEdits(viewer.id),
    listReceipts(viewer.id),
  ])
  const effects = effectOfControls(context, edits)
  const lowered = [...(context.lowered ?? [])].map((kind) => ({
    kind,
    text: kindText(kind, context.catalog.personName),
  }))
  return (
    <div className="page grid gap-12">
      <PageHead title="What your corrections do">
        <p>Each is held against the list without it. Nothing here is taken on trust.</p>
      </PageHead>
      {effects.length + receipts.length + lowered.length === 0 && (
        <Empty title="Nothing corrected yet" href="/profile" action="See your taste">
          Change a line of your taste, and what came in and went out stands here.
        </Empty>
      )}
      {effects.length > 0 && (
        <Section id="effects" title="In force now" className="gap-2">
          <EffectList effects={effects} />
        </Section>
      )}
      {lowered.length > 0 && (
        <Section id="lowered" title="Reasons you turned down" className="gap-2">
          <LoweredReasons kinds={lowered} />
        </Section>
      )}
      {receipts.length > 0 && (
        <Section id="receipts" title="Receipts" className="gap-2">
          <EditBoard>
            <ReceiptList receipts={receipts} />
          </EditBoard>
        </Section>
      )}
    </div>
  )
}
