import { say, words } from '@/domains/words'
import { countryName, decadeOf } from '../../catalog/facets'
import type { CatalogFilm } from '../../catalog/schema'

/** A film of the person's with the stars they gave it, and when; null where the day is not known. */
export type RatedFilm = { film: CatalogFilm; stars: number; at: Date | null }

export type StatisticsRow = {
  label: string
  films: number
  /** Stars on average. */
  mean: number
  /** Ids of every film of the catalog it stands for, rated or not: what others gave is looked up by them. */
  ofCatalog: number[]
}
export type StatisticsGroup = { id: string; title: string; rows: StatisticsRow[] }

export type Statistics = { films: number; mean: number; minutes: number; groups: StatisticsGroup[] }

/** Rows of one group, those with the most films. */
const MOST_ROWS = 12
/** A director or country of fewer says nothing. */
const LEAST_FILMS = 2

const lengths = [
  [90, 'Under an hour and a half'],
  [120, 'Up to two hours'],
  [150, 'Up to two and a half'],
] as const
const longest = 'Longer'
const lengthOf = (minutes: number): string => lengths.find(([most]) => minutes < most)?.[1] ?? longest
const lengthLabels: readonly string[] = [...lengths.map(([, label]) => label), longest]

const meanOf = (films: readonly RatedFilm[]) => films.reduce((sum, { stars }) => sum + stars, 0) / films.length

/** What one person rated, by what films are and when they were rated. Pure; the catalog's own order decides nothing. */
export function statisticsOf(rated: readonly RatedFilm[], catalog: readonly CatalogFilm[]): Statistics | null {
  if (rated.length === 0) return null
  const group = (
    id: string,
    title: string,
    keysOf: (film: CatalogFilm) => readonly string[],
    { least = 1, inOrder = false, labelOf = (key: string) => key } = {},
  ): StatisticsGroup => {
    const keys = [...new Set(rated.flatMap(({ film }) => keysOf(film)))]
    const rows = keys
      .map((key) => ({ key, own: rated.filter(({ film }) => keysOf(film).includes(key)) }))
      .filter(({ own }) => own.length >= least)
      .toSorted((a, b) => b.own.length - a.own.length || (a.key < b.key ? -1 : 1))
      .slice(0, MOST_ROWS)
    const placed = inOrder ? rows.toSorted((a, b) => orderOf(a.key) - orderOf(b.key) || (a.key < b.key ? -1 : 1)) : rows
    return {
      id,
      title,
      rows: placed.map(({ key, own }) => ({
        label: labelOf(key),
        films: own.length,
        mean: meanOf(own),
        ofCatalog: catalog.filter((film) => keysOf(film).includes(key)).map((film) => film.id),
      })),
    }
  }
  const groups = [
    byYear(rated),
    ...(words.hasYear ? [group('decades', 'By decade', (film) => [decadeOf(film.year)], { inOrder: true })] : []),
    group('countries', 'By country', (film) => film.countries, { least: LEAST_FILMS, labelOf: countryName }),
    group('directors', say('By director'), (film) => film.directors, { least: LEAST_FILMS }),
    ...(words.size
      ? [group('lengths', 'By length', (film) => [lengthOf(film.runtimeMinutes)], { inOrder: true })]
      : []),
  ]
  return {
    films: rated.length,
    mean: meanOf(rated),
    minutes: rated.reduce((sum, { film }) => sum + film.runtimeMinutes, 0),
    groups: groups.filter(({ rows }) => rows.length > 0),
  }
}

const orderOf = (key: string): number => {
  const length = lengthLabels.indexOf(key)
  return length >= 0 ? length : Number.parseInt(key, 10)
}

/** When it was said, not when the films were made: against oneself in other years. */
function byYear(rated: readonly RatedFilm[]): StatisticsGroup {
  const yearOf = ({ at }: RatedFilm) => at?.getUTCFullYear()
  const years = [...new Set(rated.flatMap((film) => yearOf(film) ?? []))].toSorted((a, b) => b - a).slice(0, MOST_ROWS)
  const rows = years.map((year) => {
    const own = rated.filter((film) => yearOf(film) === year)
    return { label: String(year), films: own.length, mean: meanOf(own), ofCatalog: [] }
  })
  return { id: 'years', title: 'By the year you rated', rows }
}
