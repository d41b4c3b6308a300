import { OwnLink } from '@/components/ui/own-link'
import type { Viewer } from '@/lib/auth/viewer'
import { statedRules } from '@/lib/profile/ranking/rules'
import { ruleNotices } from '@/lib/profile/views/rule-text'
import { getRecommendationContext, ruleSources } from '@/lib/recommendations/context/context'

/** Which of the viewer's own rules the film breaks, with the way to each; nothing when it keeps them all. */
export async function BrokenRules({ viewer, filmId }: { viewer: Viewer; filmId: number }) {
  const context = await getRecommendationContext(viewer)
  const film = context.catalog.films.get(filmId)
  const notices = film ? ruleNotices(film, statedRules(ruleSources(context)), context.catalog) : []
  if (notices.length === 0) return null
  return (
    <ul aria-label="Your own rules" className="grid max-w-[38rem] gap-1 border-l-4 border-accent pl-4">
      {notices.map(({ text, href }) => (
        <li key={text}>
          {text}{' '}
          <OwnLink href={href} className="tap -my-3 inline-flex items-center text-sm underline decoration-control">
            Change this
          </OwnLink>
        </li>
      ))}
    </ul>
  )
}
