import 'server-only'
import type { Viewer } from '../auth/viewer'
import type { CatalogSnapshot } from '../catalog/snapshot'
import { engineFor } from '../engine/get-engine'
import { getProfile } from '../profile/get-profile'
import { brokenBy, rulesOf } from '../profile/ranking/rules'
import { changeScreens } from './mutations'
import { getOnboarding, listLoved, listShelvesPicked } from './queries'
import type { Screen } from './schema'
import { nextScreen, refilled, rowNear, shownOn } from './screens'
import { fillShelves } from './shelves'

/** A screen of the survey's films, and which one it is, counted from 1. */
export type ShownScreen = { rows: Screen; number: number; shelves: string[]; loved: number[] }

/** Whose survey it is; what they rule out is not asked about. */
type Asked = Pick<Viewer, 'id' | 'profileVersion' | 'consents' | 'avoid' | 'children'>

async function stateOf(viewer: Asked, catalog: CatalogSnapshot) {
  const [loved, shelves, profile] = await Promise.all([
    listLoved(viewer.id),
    listShelvesPicked(viewer.id),
    getProfile(viewer),
  ])
  const { models } = await engineFor(loved)
  const { active, levels } = profile
  const rules = rulesOf({ active, levels, avoid: viewer.avoid, children: viewer.children })
  return { loved: [...loved].reverse(), shelves, rules, catalog: { index: catalog.index, models } }
}

/** The screen asked for, or the last one; the first is made on the first visit. Coming back shows the same films. */
export async function screenFor(
  viewer: Asked,
  wanted: number | undefined,
  catalog: CatalogSnapshot,
): Promise<ShownScreen> {
  const [state, { screens: known }] = await Promise.all([stateOf(viewer, catalog), getOnboarding(viewer.id)])
  const screens = known.length > 0 ? known : await makeFirst(viewer.id, state)
  const number = Math.min(Math.max(1, wanted ?? screens.length), screens.length)
  // What was shown before a rule was said gives way to others, unless it is loved.
  const stays = (id: number) => {
    const film = catalog.films.get(id)
    return film === undefined || state.loved.includes(id) || brokenBy(film, state.rules) === null
  }
  const made = screens[number - 1] ?? []
  const screen = refilled(state.catalog, { ...state, screens }, made, stays)
  if (screen !== made)
    await changeScreens(viewer.id, (all) => all.map((each, at) => (at === number - 1 ? screen : each)))
  const rows = screen.map((row) => ({ ...row, filmIds: row.filmIds.filter(stays) }))
  return {
    rows: rows.filter(({ filmIds }) => filmIds.length > 0),
    number,
    shelves: state.shelves,
    loved: state.loved,
  }
}

/** Made before the row is locked: the first screen of a catalog takes the longest. */
function makeFirst(userId: string, state: Awaited<ReturnType<typeof stateOf>>): Promise<Screen[]> {
  const first = nextScreen(state.catalog, { ...state, screens: [] })
  return changeScreens(userId, (screens) => (screens.length > 0 ? screens : [first]))
}

/** Makes the screen that follows one, unless it is there already; answers its number, null where no film is left for one. */
export async function showOthers(viewer: Asked, after: number, catalog: CatalogSnapshot): Promise<number | null> {
  const state = await stateOf(viewer, catalog)
  let isAtEnd = false
  const screens = await changeScreens(viewer.id, (screens) => {
    if (screens.length > after) return screens
    const next = nextScreen(state.catalog, { ...state, screens })
    isAtEnd = next.length === 0
    return isAtEnd ? screens : [...screens, next]
  })
  return isAtEnd ? null : Math.min(after + 1, screens.length)
}

/** The shelves one may pick from, and those picked. */
export async function shelvesFor(viewer: Asked, catalog: CatalogSnapshot) {
  const { rules, shelves } = await stateOf(viewer, catalog)
  return { shelves: fillShelves(catalog.index, rules), picked: shelves }
}

/** After the shelves: the last screen if it follows them and nobody has answered it yet, else a new one. */
export async function showShelves(viewer: Asked, catalog: CatalogSnapshot): Promise<number> {
  const state = await stateOf(viewer, catalog)
  const screens = await changeScreens(viewer.id, (screens) => {
    const followed = new Set(screens.flat().map((row) => row.of))
    if (screens.length > 0 && state.shelves.every((id) => followed.has(id))) return screens
    const answered = shownOn(screens.slice(-1)).some((id) => state.loved.includes(id))
    const kept = answered ? screens : screens.slice(0, -1)
    return [...kept, nextScreen(state.catalog, { ...state, screens: kept })]
  })
  return screens.length
}

/** A tap brings a row of what is near it to the screen it was made on, taking it back removes that row. */
export async function followTap(
  viewer: Asked,
  { filmId, loved, screen }: { filmId: number; loved: boolean; screen?: number },
  catalog: CatalogSnapshot,
): Promise<void> {
  const state = await stateOf(viewer, catalog)
  await changeScreens(viewer.id, (screens) => {
    if (!loved) return screens.map((rows) => rows.filter((row) => row.kind !== 'near' || row.of !== filmId))
    const at = Math.min(screen ?? screens.length, screens.length) - 1
    const rows = screens[at]
    const near = rows && rowNear(state.catalog, { ...state, screens }, filmId, rows)
    return near ? screens.with(at, [...rows, near]) : screens
  })
}
