import { env } from '@/lib/env'
import { costOf, type GroupFigures } from '@/lib/experiments/outcomes/figures'
import { countText } from './measure-text'

/** What lists took for each film of theirs that was liked: in the money of the site's prices where it has set them. */
export function costPerLiked({ lists, liked }: Pick<GroupFigures, 'lists' | 'liked'>): string {
  if (!lists || liked === 0) return 'None liked yet'
  const { MODEL_PRICE_INPUT: input, MODEL_PRICE_OUTPUT: output } = env()
  const cost = costOf(lists, input === undefined || output === undefined ? null : { input, output })
  const tokens = `${countText(Math.round((lists.inputTokens + lists.outputTokens) / liked))} tokens`
  return cost === null ? tokens : `${(cost / liked).toFixed(4)} (${tokens})`
}
