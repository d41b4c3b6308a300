import 'server-only'
import { db } from '../../db'
import type { FilmCardData } from '../schema'
import { type BrowseFilters, PAGE_SIZE, runtimes } from './browse-filters'

export const cardSelect = {
  id: true,
  slug: true,
  title: true,
  year: true,
  directors: true,
  genres: true,
  moods: true,
  settings: true,
  runtimeMinutes: true,
} as const

const orders = {
  known: [{ prominence: 'desc' }, { id: 'asc' }],
  new: [{ year: 'desc' }, { prominence: 'desc' }, { id: 'asc' }],
  old: [{ year: 'asc' }, { prominence: 'desc' }, { id: 'asc' }],
  title: [{ searchTitle: 'asc' }, { id: 'asc' }],
  short: [{ runtimeMinutes: 'asc' }, { id: 'asc' }],
} as const

type Page = { films: FilmCardData[]; total: number; pages: number; leftOut: number }

/** One page of the catalog without some films, and how many of those would fit the filters. */
export async function listFilms(filters: BrowseFilters, without: readonly number[] = []): Promise<Page> {
  const runtime = runtimes.find((each) => each.id === filters.runtime)
  const every = {
    retiredAt: null,
    ...(filters.genre && { genres: { has: filters.genre } }),
    ...(filters.mood && { moods: { has: filters.mood } }),
    ...(filters.detail && { details: { has: filters.detail } }),
    ...(filters.country && { countries: { has: filters.country } }),
    ...(filters.decade !== undefined && { year: { gte: filters.decade, lte: filters.decade + 9 } }),
    ...(runtime && { runtimeMinutes: { gte: runtime.min, lte: runtime.max } }),
  }
  const where = without.length === 0 ? every : { ...every, id: { notIn: [...without] } }
  const [total, leftOut, films] = await Promise.all([
    db.film.count({ where }),
    without.length === 0 ? 0 : db.film.count({ where: { ...every, id: { in: [...without] } } }),
    db.film.findMany({
      where,
      select: cardSelect,
      orderBy: [...orders[filters.sort ?? 'known']],
      skip: (filters.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
  ])
  return { films, total, leftOut, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}
