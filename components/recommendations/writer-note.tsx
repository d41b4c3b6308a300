import Link from 'next/link'
import { faultWords } from '@/lib/ai/fault-words'
import type { Viewer } from '@/lib/auth/viewer'
import type { SlateSummary } from '@/lib/recommendations/schema'

/** Says plainly who wrote the reasons, and quietly when something went wrong. */
export async function WriterNote({
  viewer,
  summary,
}: {
  viewer: Viewer
  summary: SlateSummary | Promise<SlateSummary>
}) {
  const known = await summary
  return (
    <p role="status" className="text-sm text-soft">
      {faultText(known)} {writerText(known)} <Link href="/how-it-works">How picks are made</Link>
      {!viewer.consents.model && known.fault === null && (
        <>
          {' '}
          · <Link href="/account#privacy">Let a language model write them</Link>
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

function faultText({ fault, writer }: SlateSummary): string {
  if (fault === null) return ''
  if (fault === 'quota') return 'Today’s share of model calls is used up.'
  return writer === 'composer'
    ? `${faultWords(fault)}, so this list comes straight from the ranking.`
    : `${faultWords(fault)}; the rest comes straight from the ranking.`
}
