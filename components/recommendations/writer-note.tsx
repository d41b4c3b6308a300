import { OwnLink } from '@/components/ui/own-link'
import { configuredServer } from '@/lib/ai/server/configured'
import type { Viewer } from '@/lib/auth/viewer'
import type { SlateSummary } from '@/lib/recommendations/schema'
import { RenewLater } from './renew-later'
import { faultText, writerText } from './writer-text'

type WriterNoteProps = { viewer: Viewer; slateId: string; summary: SlateSummary }

export async function LaterWriterNote({
  summary,
  ...note
}: Omit<WriterNoteProps, 'summary'> & { summary: SlateSummary | Promise<SlateSummary> }) {
  return <WriterNote {...note} summary={await summary} />
}

/** Says plainly who wrote the reasons, and quietly when something went wrong. */
export function WriterNote({ viewer, slateId, summary: known }: WriterNoteProps) {
  return (
    <p role="status" className="text-sm text-soft">
      {faultText(known)} {writerText(known)} <OwnLink href={`/lists/${slateId}`}>What was used</OwnLink> ·{' '}
      <OwnLink href="/how-it-works">How picks are made</OwnLink>
      {known.renewAfter && <RenewLater inMs={Math.max(5_000, known.renewAfter.getTime() - Date.now() + 1_000)} />}
      {!viewer.consents.model && known.fault === null && configuredServer().server && (
        <>
          {' '}
          · <OwnLink href="/account#privacy">Let a language model write them</OwnLink>
        </>
      )}
    </p>
  )
}
