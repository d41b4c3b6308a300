import type { CatalogSnapshot } from '../snapshot'

type FacetOptions = { decades: number[]; countries: string[] }

const known = new WeakMap<CatalogSnapshot, FacetOptions>()

/** Decades and countries that have films, for the filters: the newest and the most frequent first. Counted once a snapshot. */
export function facetOptions(catalog: CatalogSnapshot): FacetOptions {
  const options = known.get(catalog) ?? count(catalog)
  known.set(catalog, options)
  return options
}

function count({ films }: CatalogSnapshot): FacetOptions {
  const decades = new Set<number>()
  const countries = new Map<string, number>()
  for (const { year, countries: codes, retired } of films.values()) {
    if (retired) continue
    decades.add(Math.trunc(year / 10) * 10)
    for (const code of codes) countries.set(code, (countries.get(code) ?? 0) + 1)
  }
  const byCount = [...countries].toSorted(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
  return { decades: [...decades].toSorted((a, b) => b - a), countries: byCount.map(([code]) => code) }
}
