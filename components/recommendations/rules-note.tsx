import Link from 'next/link'
import { say } from '@/domains/words'
import type { Viewer } from '@/lib/auth/viewer'
import { statedRules } from '@/lib/profile/ranking/rules'
import { lineHref, ruleText } from '@/lib/profile/views/rule-text'
import { ruleInTheWay } from '@/lib/profile/views/rules-in-the-way'
import { SLATE_SIZE } from '@/lib/prompts/parts/limits'
import { getRecommendationContext, ruleSources, seenFilmIds } from '@/lib/recommendations/context'

/** Why the list is shorter than eight, and what would change it; nothing when enough films keep the viewer's rules. */
export async function RulesNote({ viewer }: { viewer: Viewer }) {
  const context = await getRecommendationContext(viewer)
  const { catalog } = context
  const found = ruleInTheWay(catalog.index, statedRules(ruleSources(context)), seenFilmIds(context), SLATE_SIZE)
  if (!found) return null
  const { fitting, waiting, rule, more } = found
  return (
    <p role="note" className="text-sm">
      {fitting === 0
        ? say('No film keeps')
        : `Only ${fitting} ${fitting === 1 ? say('film keeps') : say('films keep')}`}{' '}
      all your rules
      {waiting > 0 &&
        ` while ${waiting === 1 ? 'a later part' : `${waiting} later parts`} of a series you have not begun ${waiting === 1 ? 'waits' : 'wait'}`}
      .
      {rule && (
        <>
          {' '}
          You {ruleText(rule, catalog)}: without that, {more === 1 ? say('one more film') : say`${more} more films`}{' '}
          would fit.{' '}
          <Link href={lineHref(rule.line)} className="tap inline-flex items-center underline decoration-control">
            Change this
          </Link>
        </>
      )}
    </p>
  )
}
