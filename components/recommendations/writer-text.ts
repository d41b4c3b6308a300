import { say } from '@/domains/words'
import { faultWords } from '@/lib/ai/fault-words'
import type { SlateSummary } from '@/lib/recommendations/schema'
import { COMPOSER_NAME } from '@/lib/writers/resolve-model'

/** Who wrote the reasons. */
export function writerText({ writer, model, fault }: SlateSummary): string {
  if (writer === 'composer' && fault === null && model !== COMPOSER_NAME)
    return `Picked from the ranking by a language model (${model}). None of its reasons passed our checks: Matinee’s built-in composer wrote these.`
  if (writer === 'composer') return 'Reasons by Matinee’s built-in composer; no language model was used for them.'
  if (writer === 'model') return `Picked from the ranking and explained by a language model (${model}).`
  return `Some reasons by a language model (${model}), the rest by Matinee’s built-in composer.`
}

/** What went wrong with the model that was asked; nothing where nothing did. */
export function faultText({ fault, writer, renewAfter }: SlateSummary): string {
  if (fault === null) return ''
  if (fault === 'quota') return 'Today’s share of model calls is used up.'
  const again = renewAfter ? say(' It is asked again in a few minutes; these films stay.') : ''
  return writer === 'composer'
    ? `${faultWords(fault)}, so this list comes straight from the ranking.${again}`
    : `${faultWords(fault)}; the rest comes straight from the ranking.${again}`
}
