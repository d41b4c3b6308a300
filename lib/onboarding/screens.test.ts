import { expect, test } from 'vitest'
import { indexOfRecords } from '../catalog/ranked-film'
import { readCatalog } from '../catalog/read-catalog'
import { noRules } from '../recommender/plain-request'
import { ROW_SIZE, SCREEN_ROWS, type Screen } from './schema'
import { nextScreen, refilled, rowNear, shownOn } from './screens'
import { fillShelves, shelves } from './shelves'

const { films } = readCatalog('prisma/catalog')
const index = indexOfRecords(films)
const catalog = { index, models: {} }
const film = (id: number) => films[id - 1]
const idOf = (slug: string) => films.findIndex((each) => each.slug === slug) + 1
const fresh = { loved: [], shelves: [], screens: [] as Screen[] }
const kinds = (screen: Screen) => screen.map((row) => row.kind)

test('the first screen has a row of what everybody knows, then rows of countries, decades and kinds', () => {
  const screen = nextScreen(catalog, fresh)
  expect(kinds(screen)).toEqual(['known', 'places', 'times', 'kinds'])
  expect(screen.map((row) => row.filmIds.length)).toEqual(Array(SCREEN_ROWS).fill(ROW_SIZE))
  const [known, places, times] = screen.map((row) => row.filmIds.flatMap((id) => film(id) ?? []))
  for (const each of known ?? []) expect(each.prominence).toBeGreaterThanOrEqual(90)
  for (const each of places ?? []) expect(each.countries).not.toContain('US')
  expect(new Set(places?.flatMap((each) => each.countries)).size).toBeGreaterThanOrEqual(4)
  expect(new Set(times?.map((each) => Math.floor(each.year / 10))).size).toBeGreaterThanOrEqual(3)
})

test('others are others as often as one asks, until the catalog is at its end', () => {
  const screens: Screen[] = []
  for (let turn = 0; turn < 10; turn++) {
    const screen = nextScreen(catalog, { ...fresh, screens })
    expect(kinds(screen).filter((kind) => kind === 'near' || kind === 'shelf')).toEqual([])
    screens.push(screen)
  }
  const shown = shownOn(screens)
  expect(shown).toHaveLength(10 * SCREEN_ROWS * ROW_SIZE)
  expect(new Set(shown).size).toBe(shown.length)
  const all: Screen = [{ kind: 'others', filmIds: films.map((_, place) => place + 1) }]
  expect(nextScreen(catalog, { ...fresh, screens: [all] })).toEqual([])
})

test('a tap brings a row of what is near it, once, and a screen holds so many', () => {
  const screens = [nextScreen(catalog, fresh)]
  const [screen] = screens as [Screen]
  const tapped = [...shownOn(screens)].slice(0, SCREEN_ROWS + 1)
  const loved: number[] = []
  for (const [place, id] of tapped.entries()) {
    loved.unshift(id)
    const row = rowNear(catalog, { loved, shelves: [], screens }, id, screen)
    if (place === SCREEN_ROWS) expect(row).toBeNull()
    else {
      expect(row).toMatchObject({ kind: 'near', of: id })
      expect(row?.filmIds.filter((near) => shownOn(screens).includes(near) || loved.includes(near))).toEqual([])
      if (row) screen.push(row)
      expect(rowNear(catalog, { loved, shelves: [], screens }, id, screen)).toBeNull()
    }
  }
})

test('the next screen follows the taps, those not followed yet first, and keeps a row of something else while few', () => {
  const loved = [idOf('police-story'), idOf('tokyo-story')]
  const next = nextScreen(catalog, { ...fresh, loved })
  expect(next.map(({ kind, of }) => [kind, of])).toEqual([
    ['near', loved[0]],
    ['near', loved[1]],
    ['others', undefined],
    ['places', undefined],
  ])
  const more = [...loved, idOf('hard-boiled'), idOf('ran'), idOf('hero')]
  const after = nextScreen(catalog, { ...fresh, loved: more, screens: [next] })
  expect(kinds(after)).toEqual(Array(SCREEN_ROWS).fill('near'))
  expect(after.slice(0, 3).map((row) => row.of)).toEqual(more.slice(2))
})

test('what is near a film of Hong Kong is not what is near a blockbuster', () => {
  const near = (slug: string) =>
    (nextScreen(catalog, { ...fresh, loved: [idOf(slug)] })[0]?.filmIds ?? []).flatMap((id) => film(id) ?? [])
  const asian = near('police-story').filter(({ countries }) =>
    countries.some((code) => /HK|CN|TW|JP|KR|TH|ID/.test(code)),
  )
  expect(asian.length).toBeGreaterThanOrEqual(3)
  for (const each of near('the-avengers')) expect(each.prominence).toBeGreaterThan(70)
})

test('a shelf picked is followed by more of it, then by what was tapped', () => {
  const picked = ['midnight', 'new-waves']
  const first = nextScreen(catalog, { ...fresh, shelves: picked })
  expect(first.slice(0, 2).map(({ kind, of }) => [kind, of])).toEqual(picked.map((id) => ['shelf', id]))
  const loved = first[0]?.filmIds.slice(0, 4) ?? []
  const second = nextScreen(catalog, { loved, shelves: picked, screens: [first] })
  expect(kinds(second)).toEqual(Array(SCREEN_ROWS).fill('near'))
})

test('twelve shelves of four films, no film on two, and what each says is in the catalog', () => {
  const filled = fillShelves(index)
  expect(filled.map(({ id }) => id)).toEqual(shelves.map(({ id }) => id))
  expect(filled).toHaveLength(12)
  expect(new Set(filled.flatMap(({ filmIds }) => filmIds)).size).toBe(48)
  for (const { says } of filled) for (const facet of says) expect(index.facetRowOf.has(facet), facet).toBe(true)
})

test('a shelf the catalog cannot fill is not there', () => {
  expect(fillShelves(indexOfRecords(films.filter((each) => !each.genres.includes('documentary')))).length).toBe(11)
})

test('what a rule keeps off a screen gives way to others of the same rows, and what is loved stays', () => {
  const screen = nextScreen(catalog, fresh)
  const rules = { ...noRules, minutes: { from: null, to: 100 } }
  const [first] = shownOn([screen]) as [number]
  const isShort = (id: number) => (film(id)?.runtimeMinutes ?? 0) <= 100
  const state = { ...fresh, loved: [first], screens: [screen], rules }
  const filled = refilled(catalog, state, screen, (id) => id === first || isShort(id))
  expect(kinds(filled)).toEqual(kinds(screen))
  const shown = shownOn([filled])
  expect([shown.length, new Set(shown).size]).toEqual([SCREEN_ROWS * ROW_SIZE, SCREEN_ROWS * ROW_SIZE])
  expect(shown[0]).toBe(first)
  expect(shown.slice(1).filter((id) => !isShort(id))).toEqual([])
  expect(refilled(catalog, { ...state, screens: [filled] }, filled, (id) => id === first || isShort(id))).toBe(filled)
})
