import type { ProposalFilters } from './schema'
import { strategyRecord } from './strategies'

const path = '/admin/catalog/proposals'

/** The address of the queue as it is filtered; what is as by default stays out of it. */
export function proposalsHref({ state, strategy, film, page, select }: Partial<ProposalFilters>): string {
  const params = new URLSearchParams()
  if (state && state !== 'waiting') params.set('state', state)
  if (strategy) params.set('strategy', strategyRecord(strategy).slug)
  if (film) params.set('film', film)
  if (page && page > 1) params.set('page', String(page))
  if (select) params.set('select', select)
  const query = params.toString()
  return query ? `${path}?${query}` : path
}
