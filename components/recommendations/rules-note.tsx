import { OwnLink } from '@/components/ui/own-link'
import { say } from '@/domains/words'
import { statedRules } from '@/lib/profile/ranking/rules'
import { lineHref, ruleText } from '@/lib/profile/views/rule-text'
import { ruleInTheWay } from '@/lib/profile/views/rules-in-the-way'
import { SLATE_SIZE } from '@/lib/prompts/parts/limits'
import { type RecommendationContext, ruleSources, seenFilmIds } from '@/lib/recommendations/context/context'

/** Why the list is shorter than eight, and what would change it; nothing when enough films keep the viewer's rules. */
export function RulesNote({ context }: { context: RecommendationContext }) {
  const { catalog } = context
  const rules = statedRules(ruleSources(context))
  const found = ruleInTheWay(catalog.index, rules, seenFilmIds(context), SLATE_SIZE)
  if (!found) return null
  const { fitting, waiting, rule, more } = found
  return (
    <p role="note" className="text-sm">
      {rules.length > 0 ? keepingText(fitting) : leftText(fitting)}
      {waiting > 0 &&
        ` while ${waiting === 1 ? 'a later part' : `${waiting} later parts`} of a series you have not begun ${waiting === 1 ? 'waits' : 'wait'}`}
      .
      {rule && (
        <>
          {' '}
          You {ruleText(rule, catalog)}: without that, {more === 1 ? say('one more film') : say`${more} more films`}{' '}
          would fit.{' '}
          <OwnLink href={lineHref(rule.line)} className={linkClass}>
            Change this
          </OwnLink>
        </>
      )}
      {rules.length === 0 && (
        <>
          {' '}
          <OwnLink href="/profile/history" className={linkClass}>
            What you said of them
          </OwnLink>
        </>
      )}
    </p>
  )
}

const linkClass = 'tap inline-flex items-center underline decoration-control'

function keepingText(fitting: number): string {
  if (fitting === 0) return say('No film keeps all your rules')
  return fitting === 1 ? say('Only one film keeps all your rules') : say`Only ${fitting} films keep all your rules`
}

function leftText(fitting: number): string {
  if (fitting === 0) return say('You have seen or turned down every film we have')
  return fitting === 1
    ? say('Only one film is left that you have neither seen nor turned down')
    : say`Only ${fitting} films are left that you have neither seen nor turned down`
}
