import type { CatalogIndex } from '../recommender/index/catalog-index'
import type { RankModels } from '../recommender/models/served-models'
import { type CoverAmong, coverRow, firstGrid, nearRow } from '../recommender/rank/onboarding-grid'
import type { FilmRules } from '../recommender/types'
import { type GridRow, ROW_SIZE, SCREEN_ROWS, type Screen } from './schema'
import { filmsOnShelf, shelfOf } from './shelves'

/** What a screen follows from. */
export type SurveyState = {
  /** Films loved, the latest first. */
  loved: readonly number[]
  /** Ids of the shelves picked. */
  shelves: readonly string[]
  screens: readonly Screen[]
  /** What the person rules out is not asked about. */
  rules?: FilmRules
}

export type SurveyCatalog = { index: CatalogIndex; models: RankModels }

const others: [GridRow['kind'], CoverAmong] = ['others', 'all']
const elsewhere: (typeof others)[] = [
  ['places', 'country'],
  ['times', 'era'],
  ['kinds', 'genre'],
]
/** With fewer taps than this a screen keeps a row of something else. */
const settledAt = 4

/**
 * The films to show next, in rows. With nothing told: well-known ones, then other countries, decades and kinds. With
 * shelves or taps: what is near them, the latest and least followed first. A film is never shown twice.
 */
export function nextScreen({ index, models }: SurveyCatalog, state: SurveyState): Screen {
  const { loved, shelves, screens, rules } = state
  const shown = shownOn(screens)
  const rows: Screen = []
  const add = (row: GridRow) => {
    if (row.filmIds.length === 0) return
    shown.push(...row.filmIds)
    rows.push(row)
  }
  const addShelf = (id: string) => {
    const shelf = shelfOf(id)
    const seen = new Set([...shown, ...loved])
    if (shelf) add({ kind: 'shelf', of: id, filmIds: filmsOnShelf(index, shelf, ROW_SIZE, seen, rules) })
  }
  const followed = new Set(screens.flat().map((row) => row.of))
  for (const id of shelves) if (rows.length < SCREEN_ROWS - 1 && !followed.has(id)) addShelf(id)
  const mostNear = loved.length >= settledAt ? SCREEN_ROWS : SCREEN_ROWS - 1
  for (const id of leastFollowed(loved, screens)) {
    if (rows.length >= mostNear) break
    add({ kind: 'near', of: id, filmIds: nearRow(index, id, loved, ROW_SIZE, { shown, rules, models }) })
  }
  for (const id of shelves) if (rows.length < mostNear && followed.has(id)) addShelf(id)
  const isFirst = loved.length + shelves.length + screens.length === 0
  if (isFirst) add({ kind: 'known', filmIds: firstGrid(index, ROW_SIZE, models, rules) })
  for (const [kind, among] of isFirst ? elsewhere : [others, ...elsewhere]) {
    if (rows.length >= SCREEN_ROWS) break
    add({ kind, filmIds: coverRow(index, ROW_SIZE, { shown: [...shown, ...loved], rules, models }, among) })
  }
  return rows
}

/**
 * A screen made before a rule was said, with other films in the places of those that it keeps off; what follows taps and
 * shelves is left as it is. The screen itself where nothing is to be filled.
 */
export function refilled(
  { index, models }: SurveyCatalog,
  { loved, screens, rules }: SurveyState,
  screen: Screen,
  stays: (filmId: number) => boolean,
): Screen {
  const shown = [...shownOn(screens), ...loved]
  const among = new Map([others, ...elsewhere])
  const filled = screen.map((row) => {
    const kept = row.filmIds.filter(stays)
    const lost = row.filmIds.length - kept.length
    const kind = among.get(row.kind)
    if (lost === 0 || (row.kind !== 'known' && !kind)) return row
    const more = kind
      ? coverRow(index, lost, { shown, rules, models }, kind)
      : firstGrid(index, ROW_SIZE * 2, models, rules).filter((id) => !shown.includes(id))
    const filmIds = [...kept, ...more.slice(0, lost)]
    shown.push(...filmIds)
    return { ...row, filmIds }
  })
  return filled.some((row, place) => row !== screen[place]) ? filled : screen
}

/** The row a tap brings to the end of the screen it was made on; null when that screen has its fill of them. */
export function rowNear(
  { index, models }: SurveyCatalog,
  { loved, screens, rules }: SurveyState,
  filmId: number,
  screen: Screen,
): GridRow | null {
  const near = screen.filter((row) => row.kind === 'near')
  if (near.length >= SCREEN_ROWS || near.some((row) => row.of === filmId)) return null
  const filmIds = nearRow(index, filmId, loved, ROW_SIZE, { shown: shownOn(screens), rules, models })
  return filmIds.length > 0 ? { kind: 'near', of: filmId, filmIds } : null
}

export const shownOn = (screens: readonly Screen[]): number[] => screens.flat().flatMap((row) => row.filmIds)

/** Loved films by how many rows near them were shown, fewest first; of equals the latest. */
function leastFollowed(loved: readonly number[], screens: readonly Screen[]): number[] {
  const rows = new Map<GridRow['of'], number>()
  for (const row of screens.flat()) if (row.kind === 'near') rows.set(row.of, (rows.get(row.of) ?? 0) + 1)
  return loved.toSorted((a, b) => (rows.get(a) ?? 0) - (rows.get(b) ?? 0))
}
