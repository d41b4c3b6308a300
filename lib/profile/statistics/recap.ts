import { words } from '@/domains/words'
import { countryName, decadeOf } from '../../catalog/facets'
import type { CatalogFilm } from '../../catalog/schema'
import type { RatedFilm } from './statistics'

/** With fewer a year has no shape of its own. */
export const LEAST_IN_YEAR = 10
const BEST = 5
/** A director or country of fewer is chance. */
const LEAST_OF_ONE = 2

export type Counted = { label: string; films: number }
export type Recap = {
  year: number
  films: number
  hours: number
  mean: number
  /** The stars they gave most often. */
  usual: number
  /** The highest rated, of equal ones the latest. */
  best: { film: CatalogFilm; stars: number }[]
  decade: Counted | null
  country: Counted | null
  director: Counted | null
  oldest: CatalogFilm | null
  longest: CatalogFilm | null
}

const yearOf = ({ at }: RatedFilm) => at?.getUTCFullYear()

/** Years of rating that have enough for a recap, the latest first. */
export function recapYears(rated: readonly RatedFilm[]): number[] {
  const years = rated.flatMap((each) => yearOf(each) ?? [])
  const enough = [...new Set(years)].filter((year) => years.filter((each) => each === year).length >= LEAST_IN_YEAR)
  return enough.toSorted((a, b) => b - a)
}

/** What somebody rated in one year, in a few figures; null where it is too little to tell of. Pure. */
export function recapOf(rated: readonly RatedFilm[], year: number): Recap | null {
  const own = rated.filter((each) => yearOf(each) === year)
  if (own.length < LEAST_IN_YEAR) return null
  const films = own.map(({ film }) => film)
  const best = own.toSorted(
    (a, b) => b.stars - a.stars || (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0) || a.film.id - b.film.id,
  )
  const minutes = films.reduce((sum, { runtimeMinutes }) => sum + runtimeMinutes, 0)
  return {
    year,
    films: own.length,
    hours: Math.round(minutes / 60),
    mean: own.reduce((sum, { stars }) => sum + stars, 0) / own.length,
    usual: Number(mostOf(own.map(({ stars }) => String(stars)))?.label ?? 0),
    best: best.slice(0, BEST).map(({ film, stars }) => ({ film, stars })),
    decade: words.hasYear ? mostOf(films.map((film) => decadeOf(film.year))) : null,
    country: named(
      mostOf(
        films.flatMap(({ countries }) => countries),
        LEAST_OF_ONE,
      ),
      countryName,
    ),
    director: mostOf(
      films.flatMap(({ directors }) => directors),
      LEAST_OF_ONE,
    ),
    oldest: words.hasYear ? firstBy(films, ({ year: made }) => made) : null,
    longest: words.size ? firstBy(films, ({ runtimeMinutes }) => -runtimeMinutes) : null,
  }
}

function mostOf(labels: readonly string[], least = 1): Counted | null {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  const [most] = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return most && most[1] >= least ? { label: most[0], films: most[1] } : null
}

const named = (counted: Counted | null, nameOf: (label: string) => string): Counted | null =>
  counted && { ...counted, label: nameOf(counted.label) }

const firstBy = (films: readonly CatalogFilm[], orderOf: (film: CatalogFilm) => number): CatalogFilm | null =>
  films.toSorted((a, b) => orderOf(a) - orderOf(b) || a.id - b.id)[0] ?? null
