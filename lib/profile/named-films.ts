import type { CatalogSnapshot } from '../catalog/snapshot'

/** What people write is short; this many films are more than it names. */
export const MOST_NAMED = 8

/** The ids of films that wishes name by slug, in their order, every film once; films that have left are not among them. */
export function namedFilms(slugs: readonly (readonly string[])[], { films, index }: CatalogSnapshot): number[] {
  const wanted = [...new Set(slugs.flat())]
  if (wanted.length === 0) return []
  const idOf = new Map<string, number>()
  for (const { id, slug } of films.values()) if (wanted.includes(slug) && index.rowOf.has(id)) idOf.set(slug, id)
  return wanted.flatMap((slug) => idOf.get(slug) ?? []).slice(0, MOST_NAMED)
}
