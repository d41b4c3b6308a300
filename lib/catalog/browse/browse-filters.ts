import { z } from 'zod'
import { words } from '../../../domains/words'
import { numeric } from '../../input'
import { details, genres, moods } from '../vocabulary/vocabularies'

export const PAGE_SIZE = 36

const {
  labels,
  steps: [short, medium],
} = words.size ?? { labels: ['', '', ''], steps: [0, 0] }

export const runtimes = [
  { id: 'short', label: labels[0], min: 1, max: short },
  { id: 'medium', label: labels[1], min: short + 1, max: medium },
  { id: 'long', label: labels[2], min: medium + 1, max: 100_000 },
] as const

const everySort = [
  { id: 'known', label: 'Best known' },
  { id: 'new', label: 'Newest' },
  { id: 'old', label: 'Oldest' },
  { id: 'title', label: 'Title' },
  { id: 'short', label: 'Shortest' },
] as const
export const sorts = everySort.filter(
  ({ id }) => (words.hasYear || (id !== 'new' && id !== 'old')) && (words.size || id !== 'short'),
)

const known = <const Id extends string>(ids: readonly Id[]) =>
  z
    .enum(ids as [Id, ...Id[]])
    .optional()
    .catch(undefined)

/** Filters as they stand in the address; anything unknown is ignored, so that old links keep working. */
export const browseFilters = z.object({
  genre: known(genres.ids),
  mood: known(moods.ids),
  detail: known(details.ids),
  decade: numeric(
    z
      .number()
      .int()
      .min(words.earliestYear - (words.earliestYear % 10))
      .max(2030)
      .multipleOf(10)
      .optional(),
  ).catch(undefined),
  runtime: known(runtimes.map((runtime) => runtime.id)),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  sort: known(sorts.map((sort) => sort.id)),
  /** Set where films are to be shown that the person's own rules leave out. */
  all: known(['1']),
  page: numeric(z.number().int().min(1).max(1_000)).catch(1),
})
export type BrowseFilters = z.infer<typeof browseFilters>

/** The address of the same list with something changed; any change but the page goes back to page 1. */
export function browseHref(filters: BrowseFilters, change: Partial<BrowseFilters>): string {
  const next = { ...filters, page: 1, ...change }
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(next)) {
    if (value !== undefined && !(name === 'page' && value === 1)) params.set(name, String(value))
  }
  const query = params.toString()
  return query ? `/films?${query}` : '/films'
}
