import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EditBoard } from '@/components/profile/edit-board'
import { EffectList } from '@/components/profile/effect-list'
import { LoweredReasons } from '@/components/profile/lowered-reasons'
import { ReceiptList } from '@/components/profile/receipt-list'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { getViewer } from '@/lib/auth/queries'
import { listEdits } from '@/lib/profile/queries'
import { getTasteContext } from '@/lib/recommendations/context'
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
        <section aria-labelledby="effects" className="grid gap-2">
          <h2 id="effects" className="text-2xl">
            In force now
          </h2>
          <EffectList effects={effects} />
        </section>
      )}
      {lowered.length > 0 && (
        <section aria-labelledby="lowered" className="grid gap-2">
          <h2 id="lowered" className="text-2xl">
            Reasons you turned down
          </h2>
          <LoweredReasons kinds={lowered} />
        </section>
      )}
      {receipts.length > 0 && (
        <section aria-labelledby="receipts" className="grid gap-2">
          <h2 id="receipts" className="text-2xl">
            Receipts
          </h2>
          <EditBoard>
            <ReceiptList receipts={receipts} />
          </EditBoard>
        </section>
      )}
    </div>
  )
}
