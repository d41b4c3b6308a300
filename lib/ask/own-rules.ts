import { joinRules, type StatedRule, statedRules } from '../profile/ranking/rules'
import { type RecommendationContext, ruleSources } from '../recommendations/context/context'
import { noRules } from '../recommender/plain-request'
import type { FilmRules } from '../recommender/types'

/** A rule as the address names it, where it is let in for tonight. */
export const ruleKey = ({ line, token }: Pick<StatedRule, 'line' | 'token'>): string =>
  token === undefined ? line : `${line} ${token}`

/** What children may see is let go where it was said who watches, and not in passing. */
export const mayLetIn = ({ childAge }: StatedRule): boolean => childAge === undefined

/** Of who asks, what their rules are and which are let in (`Asker`). */
type Owner = { context: RecommendationContext | null; once?: ReadonlySet<string> }

/** The rules of the person's own that hold tonight. */
export const rulesTonight = ({ context, once }: Owner): StatedRule[] =>
  context ? statedRules(ruleSources(context)).filter((rule) => !isLetIn(rule, once)) : []

/** Those that are let in for tonight, and hold again tomorrow. */
export const letInTonight = ({ context, once }: Owner): StatedRule[] =>
  context ? statedRules(ruleSources(context)).filter((rule) => isLetIn(rule, once)) : []

const isLetIn = (rule: StatedRule, once: ReadonlySet<string> | undefined) =>
  mayLetIn(rule) && once?.has(ruleKey(rule)) === true

export const joinedTonight = (owner: Owner): FilmRules =>
  owner.context ? joinRules(rulesTonight(owner).map(({ rules }) => rules)) : noRules
