import { env } from '@/lib/env'
import { costOf, type GroupFigures } from '@/lib/experiments/outcomes/figures'
import type { ListFigures } from '@/lib/experiments/outcomes/list-counts'
import { countText } from './measure-text'

type Tokens = Pick<ListFigures, 'inputTokens' | 'outputTokens'>

/** In the money of the site's prices; null where it has set none. */
function costIn(tokens: Tokens): number | null {
  const { MODEL_PRICE_INPUT: input, MODEL_PRICE_OUTPUT: output } = env()
  return costOf(tokens, input === undefined || output === undefined ? null : { input, output })
}

/** What lists took, for all of them. */
export function costText(lists: Tokens | null): string {
  const cost = costIn(lists ?? { inputTokens: 0, outputTokens: 0 })
  return cost === null ? 'No price is set' : cost.toFixed(2)
}

/** What lists took for each film of theirs that was liked. */
export function costPerLiked({ lists, liked }: Pick<GroupFigures, 'lists' | 'liked'>): string {
  if (!lists || liked === 0) return 'None liked yet'
  const cost = costIn(lists)
  const tokens = `${countText(Math.round((lists.inputTokens + lists.outputTokens) / liked))} tokens`
  return cost === null ? tokens : `${(cost / liked).toFixed(4)} (${tokens})`
}
