import { z } from 'zod'
import { say } from '@/domains/words'
import { numeric } from '../../input'
import { filmFewest } from './how-many'

export const ADMIN_PAGE_SIZE = 50

/** Fewer of these than a film should have is looked for; where none is needed, none. */
export const sought = (list: 'moods' | 'themes' | 'settings') => Math.max(1, filmFewest[list])
const fewer = (list: 'moods' | 'themes' | 'settings', one: string, many: string) =>
  sought(list) === 1 ? say`No ${one}` : say`Fewer than ${sought(list)} ${many}`

/** What a film may lack, or be, that an admin looks for. */
export const adminFilmFilters = [
  { id: 'logline', label: say('No log line of ours') },
  { id: 'moods', label: fewer('moods', say('mood'), say('moods')) },
  { id: 'themes', label: fewer('themes', 'theme', 'themes') },
  { id: 'settings', label: fewer('settings', 'setting', 'settings') },
  { id: 'kindred', label: say('No kindred films') },
  { id: 'lonely', label: say('No film names it as kindred') },
  { id: 'cast', label: say('No cast') },
  { id: 'imdb', label: 'No IMDb id' },
  { id: 'movielens', label: 'No MovieLens id' },
  { id: 'tmdb', label: 'No TMDB id' },
  { id: 'proposals', label: 'Waiting proposals' },
  { id: 'imported', label: 'Imported, not enriched' },
  { id: 'edited', label: 'Edited here' },
  { id: 'retired', label: 'Retired' },
] as const
export type AdminFilmFilter = (typeof adminFilmFilters)[number]['id']

const ids = adminFilmFilters.map((filter) => filter.id) as [AdminFilmFilter, ...AdminFilmFilter[]]

/** The list as it stands in the address; anything unknown is ignored. */
export const adminFilmSearch = z.object({
  q: z.string().trim().max(120).catch(''),
  show: z.enum(ids).optional().catch(undefined),
  page: numeric(z.number().int().min(1).max(10_000)).catch(1),
})
export type AdminFilmSearch = z.infer<typeof adminFilmSearch>

export function adminFilmsHref({ q, show, page }: Partial<AdminFilmSearch>): string {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (show) params.set('show', show)
  if (page && page > 1) params.set('page', String(page))
  const query = params.toString()
  return query ? `/admin/catalog?${query}` : '/admin/catalog'
}

/** The page that changes every film of a list at once. */
export const bulkHref = (search: Pick<AdminFilmSearch, 'q' | 'show'>) =>
  adminFilmsHref({ q: search.q, show: search.show }).replace('/admin/catalog', '/admin/catalog/bulk')
