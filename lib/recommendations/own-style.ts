import type { Viewer } from '../auth/viewer'
import { isOrder } from '../text-gate/parts/orders'

/** Of notes the latest few are enough to know a voice by. */
const MOST_NOTES = 3

export type StyleSources = {
  viewer: Pick<Viewer, 'consents' | 'withoutProfile' | 'styleSample'>
  /** Notes of theirs that may be read, the latest first, where they let these show their style. */
  styleNotes?: readonly string[]
}

/** What of somebody's own words shows a model how to write to them: only where they allow one, and no sentence that speaks to it. */
export function styleFor({ viewer, styleNotes = [] }: StyleSources): string[] {
  if (!viewer.consents.model || viewer.withoutProfile) return []
  return [viewer.styleSample ?? '', ...styleNotes.slice(0, MOST_NOTES)]
    .map((text) => sortStyle(text).kept)
    .filter((text) => text !== '')
}

/** Words of a style as they go out, and sentences that stay out because they tell the writer what to do. */
export function sortStyle(text: string): { kept: string; orders: string[] } {
  const sentences = text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
  const orders = sentences.filter(isOrder)
  const kept = sentences.filter((sentence) => !orders.includes(sentence)).join(' ')
  // What is an order only as a whole, or hidden in some way, leaves nothing over.
  return isOrder(kept) ? { kept: '', orders: sentences } : { kept, orders }
}
