import { z } from 'zod'
import { numeric } from '../input'
import { MOST_CHARS } from './limits'

export const RESULTS_A_PAGE = 24

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** A search as it stands in the address; what is not known is ignored, so that old links keep working. */
export const searchParams = z.object({
  q: z.preprocess(one, z.string().trim().catch('')).transform((query) => query.slice(0, MOST_CHARS)),
  /** Chips taken off. */
  drop: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()).slice(0, 16),
    z.array(z.string().max(140)).catch([]),
  ),
  /** Doubtful words switched on, by what they may mean. */
  also: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()).slice(0, 8),
    z.array(z.string().max(140)).catch([]),
  ),
  as: z.preprocess(one, z.enum(['title', 'wish']).optional().catch(undefined)),
  /** Also what the person's own rules leave out. */
  all: z.preprocess(one, z.literal('1').optional().catch(undefined)),
  page: z.preprocess(one, numeric(z.number().int().min(1).max(500)).catch(1)),
})
export type SearchParams = z.output<typeof searchParams>

/** The address of the same search with something changed; any change but the page goes back to page 1. */
export function searchHref(params: Partial<SearchParams>, change: Partial<SearchParams> = {}): string {
  const { q, drop, also, as, all, page } = { ...params, page: 1, ...change }
  const address = new URLSearchParams()
  if (q) address.set('q', q)
  for (const key of drop ?? []) address.append('drop', key)
  for (const token of also ?? []) address.append('also', token)
  if (as) address.set('as', as)
  if (all) address.set('all', all)
  if (page > 1) address.set('page', String(page))
  const text = address.toString()
  return text ? `/search?${text}` : '/search'
}

/** What the field proposes while one types. */
export type Suggestions = {
  films: { title: string; year: number; director: string; href: string }[]
  people: { name: string; films: number; href: string }[]
  kinds: { label: string; films: number; href: string }[]
}
export const noSuggestions: Suggestions = { films: [], people: [], kinds: [] }
