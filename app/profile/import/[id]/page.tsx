import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ImportConfirmForm } from '@/components/profile/imports/confirm-form'
import { sourceName } from '@/components/profile/imports/list'
import { OwnPreview } from '@/components/profile/imports/own-preview'
import { ImportPreview } from '@/components/profile/imports/preview'
import { ImportReadingForm } from '@/components/profile/imports/reading-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { findWaitingImport, listImports } from '@/lib/imports/ratings/queries'
import type { Preview } from '@/lib/imports/ratings/schema'

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
  const { preview, options } = waiting
  const { left } = preview
  const number = (value: number) => value.toLocaleString('en')
  const leftOut = [
    left.series > 0 && say`${number(left.series)} series or other things that are not films`,
    left.nothing > 0 && `${number(left.nothing)} that do not say you saw, rated or want it`,
    left.list > 0 && `${number(left.list)} on lists of yours`,
    left.collection > 0 && `${number(left.collection)} you own`,
    left.repeated > 0 && say`${number(left.repeated)} earlier entries for films that come up again`,
  ].filter(Boolean)
  const isRated = preview.scale !== null && !preview.scaleIsKnown
  const reading = {
    scale: isRated && preview.scale ? { value: String(options.scale ?? ''), read: preview.scale } : null,
    best: isRated ? { value: options.best ?? '', read: preview.best } : null,
    role: preview.asks === 'role' || options.role ? { value: options.role ?? '', asks: preview.asks === 'role' } : null,
    columns: preview.columns,
    asks: preview.asks,
  }
  return (
    <div className="page grid gap-8">
      <PageHead title={preview.source === 'table' ? 'Your file' : `Your file from ${sourceName(preview.source)}`}>
        <p className="break-all">
          {waiting.fileName}. {said(preview)} Nothing is written yet.
        </p>
      </PageHead>
      {preview.notes.map((note) => (
        <Notice key={note}>{note}</Notice>
      ))}
      {leftOut.length > 0 && <Notice>Left out: {leftOut.join(', ')}.</Notice>}
      {(reading.scale || reading.role || reading.columns) && (
        <ImportReadingForm key={JSON.stringify(reading)} importId={waiting.id} {...reading} />
      )}
      <ImportConfirmForm
        importId={waiting.id}
        ready={preview.matched.length + ownOf(preview)}
        choices={preview.ambiguous.length}
        awaited={preview.unmatched.length}
        ofOwn={preview.own !== null}
      >
        {preview.own && <OwnPreview own={preview.own} />}
        <ImportPreview preview={preview} />
        <p className="max-w-[44rem] text-sm text-soft">
          What you said here since stays as you said it. The whole import can be undone later.
        </p>
      </ImportConfirmForm>
    </div>
  )
}

const ownOf = ({ own }: Preview) => (own ? own.words.length + own.edits.length : 0)

/** "It holds 27 ratings, 12 films seen and 5 you want to watch." */
function said({ matched, ambiguous, unmatched, scale }: Preview): string {
  const rows = [...matched, ...ambiguous, ...unmatched]
  const of = (kind: string) => rows.filter(({ says }) => says === kind).length
  const parts = [
    of('rated') > 0 && `${of('rated').toLocaleString('en')} rated${scale ? ` of ${scale}` : ''}`,
    of('seen') > 0 && say`${of('seen').toLocaleString('en')} seen`,
    of('liked') > 0 && `${of('liked').toLocaleString('en')} liked`,
    of('want') > 0 && say`${of('want').toLocaleString('en')} you want to watch`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? '' : say`Films: ${parts.join(', ')}.`
}
