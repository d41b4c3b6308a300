import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ImportConfirmForm } from '@/components/profile/import-confirm-form'
import { sourceName } from '@/components/profile/import-list'
import { ImportPreview } from '@/components/profile/import-preview'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { getViewer } from '@/lib/auth/queries'
import { findWaitingImport, listImports } from '@/lib/imports/ratings/queries'

export const metadata: Metadata = { title: 'Your file', robots: { index: false } }

export default async function WaitingImportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/profile/import')
  const waiting = await findWaitingImport(viewer.id, id)
  if (!waiting) {
    const own = (await listImports(viewer.id)).some((entry) => entry.id === id)
    return own ? redirect('/profile/import') : notFound()
  }
  const { preview } = waiting
  const leftOut = [
    preview.unrated > 0 && `${preview.unrated.toLocaleString('en')} without a rating`,
    preview.otherKinds > 0 && `${preview.otherKinds.toLocaleString('en')} series or other things that are no films`,
    preview.repeated > 0 && `${preview.repeated.toLocaleString('en')} older ratings of films rated again`,
  ].filter(Boolean)
  return (
    <div className="page grid gap-8">
      <PageHead title={`Your file from ${sourceName(waiting.source)}`}>
        <p className="break-all">{waiting.fileName}. Nothing is rated yet.</p>
      </PageHead>
      {preview.notes.map((note) => (
        <Notice key={note}>{note}</Notice>
      ))}
      {leftOut.length > 0 && <Notice>Left out: {leftOut.join(', ')}.</Notice>}
      <ImportConfirmForm importId={waiting.id} ready={preview.matched.length} choices={preview.ambiguous.length}>
        <ImportPreview preview={preview} />
        <p className="max-w-[44rem] text-sm text-soft">
          Films you rated here since keep your rating. The whole import can be undone later.
        </p>
      </ImportConfirmForm>
    </div>
  )
}
