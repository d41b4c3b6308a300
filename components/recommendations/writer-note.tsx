import { OwnLink } from '@/components/ui/own-link'
import { say } from '@/domains/words'
import { faultWords } from '@/lib/ai/fault-words'
import { configuredServer } from '@/lib/ai/server/configured'
import type { Viewer } from '@/lib/auth/viewer'
import type { SlateSummary } from '@/lib/recommendations/schema'
import { RenewLater } from './renew-later'

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

function writerText({ writer, model }: SlateSummary): string {
  if (writer === 'composer') return 'Reasons by Matinee’s built-in composer; no language model was used for them.'
  if (writer === 'model') return `Picked from the ranking and explained by a language model (${model}).`
  return `Some reasons by a language model (${model}), the rest by Matinee’s built-in composer.`
}

function faultText({ fault, writer, renewAfter }: SlateSummary): string {
  if (fault === null) return ''
  if (fault === 'quota') return 'Today’s share of model calls is used up.'
  const again = renewAfter ? say(' It is asked again in a few minutes; these films stay.') : ''
  return writer === 'composer'
    ? `${faultWords(fault)}, so this list comes straight from the ranking.${again}`
    : `${faultWords(fault)}; the rest comes straight from the ranking.${again}`
}
