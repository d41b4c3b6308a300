import { OwnLink } from '@/components/ui/own-link'
import { statedRules } from '@/lib/profile/ranking/rules'
import { keptRules } from '@/lib/profile/views/kept-rules'
import { type RecommendationContext, ruleSources } from '@/lib/recommendations/context/context'

/** What every film below keeps to, in one line of a fixed height, with the way to where it was said. */
export function KeptTo({ context }: { context: RecommendationContext }) {
  const kept = keptRules(statedRules(ruleSources(context)), context.catalog)
  return (
    // As wide as there is room for, however long the line is: its length must not widen the page.
    <p className="flex h-11 w-0 min-w-full items-center text-sm text-soft">
      <OwnLink href="/profile/lines#stays-out" className="tap flex min-w-0 items-center underline decoration-rule">
        <span className="truncate">{kept.length > 0 ? `Kept to: ${kept.join(', ')}` : 'Nothing is ruled out'}</span>
      </OwnLink>
    </p>
  )
}
