import type { CatalogIndex } from '../index/catalog-index'
import { columnsOf } from '../matrix/sparse-rows'
import type { Combination, Facet, FilmRules, RankedFilm, Span } from '../types'

/** The rule a film does not keep, as narrow as it can be named. */
export type BrokenRule =
  | { kind: 'without'; facet: Facet }
  | { kind: 'combination'; combination: Combination }
  | { kind: 'avoid'; note: string }
  | { kind: 'only'; facets: readonly Facet[] }
  | { kind: 'minutes' | 'years'; span: Span }

type RuledFilm = Pick<RankedFilm, 'year' | 'runtimeMinutes' | 'facets' | 'contentNotes'>

/**
 * The first rule a film breaks, or null. What this says of one film, `blockBroken` says of a whole catalog; nothing
 * else decides whether a film may be shown.
 */
export function breaksRule(film: RuledFilm, rules: FilmRules): BrokenRule | null {
  const { without, combinations, only, minutes, years, avoid } = rules
  const facet = film.facets.find((carried) => without.has(carried))
  if (facet) return { kind: 'without', facet }
  const combination = combinations.find((each) => isCombined(each, (wanted) => film.facets.includes(wanted)))
  if (combination) return { kind: 'combination', combination }
  const note = film.contentNotes.find((carried) => avoid.has(carried))
  if (note) return { kind: 'avoid', note }
  const missed = only.find((group) => !group.some((wanted) => film.facets.includes(wanted)))
  if (missed) return { kind: 'only', facets: missed }
  if (minutes && isOutside(film.runtimeMinutes, minutes)) return { kind: 'minutes', span: minutes }
  if (years && isOutside(film.year, years)) return { kind: 'years', span: years }
  return null
}

/** Whether films of which `has` says what they carry are left out by a combination. One of nothing leaves nothing out. */
export const isCombined = ({ all, unless }: Combination, has: (facet: Facet) => boolean): boolean =>
  all.length > 0 && all.every(has) && !unless.some(has)

/** Sets `blocked` [size] to 1 for every film that breaks a rule. Facets and notes no film has are no exception. */
export function blockBroken(index: CatalogIndex, rules: FilmRules, blocked: Uint8Array): void {
  for (const facet of rules.without) for (const row of filmsWith(index, facet)) blocked[row] = 1
  for (const combination of rules.combinations) blockCombined(index, combination, blocked)
  for (const note of rules.avoid) for (const row of index.filmsWithNote.get(note) ?? []) blocked[row] = 1
  for (const group of rules.only) blockOthers(index, group, blocked)
  if (rules.minutes) blockOutside(index.minutes, rules.minutes, blocked)
  if (rules.years) blockOutside(index.years, rules.years, blocked)
}

const isOutside = (value: number, { from, to }: Span) => (from !== null && value < from) || (to !== null && value > to)

function filmsWith({ facetRowOf, postings }: CatalogIndex, facet: Facet): Iterable<number> {
  const row = facetRowOf.get(facet)
  return row === undefined ? [] : columnsOf(postings, row)
}

function blockCombined(index: CatalogIndex, { all: [first, ...others], unless }: Combination, blocked: Uint8Array) {
  if (!first) return
  const rest = others.map((facet) => new Set(filmsWith(index, facet)))
  const spared = new Set(unless.flatMap((facet) => [...filmsWith(index, facet)]))
  for (const row of filmsWith(index, first))
    if (!spared.has(row) && rest.every((rows) => rows.has(row))) blocked[row] = 1
}

function blockOthers(index: CatalogIndex, group: readonly Facet[], blocked: Uint8Array) {
  const kept = new Uint8Array(index.size)
  for (const facet of group) for (const row of filmsWith(index, facet)) kept[row] = 1
  for (let row = 0; row < index.size; row++) if (kept[row] === 0) blocked[row] = 1
}

function blockOutside(values: Int16Array, span: Span, blocked: Uint8Array) {
  for (let row = 0; row < values.length; row++) if (isOutside(values[row]!, span)) blocked[row] = 1
}
