import type { Facet } from '../recommender/types'
import type { Level } from './levels'

/** One thing that was understood. A facet stands on the scale; what has no level is there or taken off. */
export type WishChip = { token: string; label: string; facet: Facet | null; level: Level | null; kind: ChipKind }
export type ChipKind = 'much-more' | 'more' | 'less' | 'never' | 'only' | 'avoid' | 'like' | 'unlike' | 'limit'

/** What was understood of some words, as a page says it back. */
export type WishReading = { chips: WishChip[]; unread: string[] }

/** In the order they are said in. */
export const chipKinds: readonly ChipKind[] = [
  'much-more',
  'more',
  'less',
  'never',
  'only',
  'avoid',
  'like',
  'unlike',
  'limit',
]

const heads: Record<Exclude<ChipKind, 'limit'>, string> = {
  'much-more': 'Much more',
  more: 'More',
  less: 'Less',
  never: 'Never',
  only: 'Only',
  avoid: 'Keep off',
  like: 'Like',
  unlike: 'Not like',
}

/** "More: Slow-burn, Thriller", "Keep off: Gore", "At most 2 h": what was understood, in parts. */
export function readingParts({ chips, unread }: WishReading): string[] {
  const parts = chipKinds.flatMap((kind) => {
    const labels = chips.filter((chip) => chip.kind === kind).map(({ label }) => label)
    if (kind === 'limit') return labels
    return labels.length > 0 ? [`${heads[kind]}: ${labels.join(', ')}`] : []
  })
  return unread.length > 0 ? [...parts, `Not understood: ${unread.join(', ')}`] : parts
}
