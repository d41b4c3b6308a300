import { expect, test } from 'vitest'
import { filmOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import { noRules } from '../plain-request'
import type { Facet } from '../types'
import { coverRow, firstGrid, nearRow } from './onboarding-grid'

const kinds: Facet[] = ['genre:horror', 'genre:romance', 'genre:war', 'genre:western']
const films = Array.from({ length: 80 }, (_, i) =>
  filmOf({ id: i + 1, prominence: 100 - i, facets: [kinds[i % 4] ?? 'genre:horror'] }),
)
const index = buildCatalogIndex(films)
const kindOf = (id: number) => kinds[(id - 1) % 4]

test('the first grid is the best-known films', () => {
  const grid = firstGrid(index, 8)
  expect(grid).toHaveLength(8)
  expect(Math.max(...grid)).toBeLessThanOrEqual(12)
})

test('the first grid does not show three of a kind in a row when others are as well known', () => {
  const alike = buildCatalogIndex(
    Array.from({ length: 12 }, (_, i) =>
      filmOf({
        id: i + 1,
        prominence: i < 11 ? 80 : 79,
        facets: i < 11 ? ['genre:war', 'mood:dread', 'theme:loss'] : ['genre:romance'],
      }),
    ).concat(filmOf({ id: 13, prominence: 10 })),
  )
  expect(firstGrid(alike, 3)).toContain(12)
})

test('the first grid follows the likes of the site once it has them', () => {
  const filmIds = Int32Array.from({ length: 80 }, (_, i) => i + 1)
  const logLikes = Float32Array.from(filmIds, (id) => Math.log1p(id > 70 ? 5000 : 50))
  for (const id of firstGrid(index, 4, {
    popularity: { filmIds, logLikes, likes: logLikes.map(Math.expm1), people: 6000 },
  }))
    expect(id).toBeGreaterThan(70)
})

test('a row of others turns to the kinds nothing shown stands for, and repeats nothing', () => {
  const shown = films.filter(({ id }) => kindOf(id) === 'genre:horror' || kindOf(id) === 'genre:romance')
  const row = coverRow(index, 4, { shown: shown.slice(0, 20).map(({ id }) => id) })
  expect(new Set(row).size).toBe(4)
  expect(row.slice(0, 2).map(kindOf).toSorted()).toEqual(['genre:war', 'genre:western'])
  expect(coverRow(index, 4, { shown: films.map(({ id }) => id) })).toEqual([])
})

test('a row of countries, decades or genres leaves out what most films have', () => {
  const world = buildCatalogIndex([
    ...Array.from({ length: 40 }, (_, i) =>
      filmOf({ id: i + 1, prominence: 90, facets: ['country:US', 'era:1990s', 'genre:drama'] }),
    ),
    filmOf({ id: 50, prominence: 40, facets: ['country:IR', 'era:1990s', 'genre:drama'] }),
    filmOf({ id: 51, prominence: 30, facets: ['country:SN', 'era:1960s', 'genre:drama'] }),
    filmOf({ id: 52, prominence: 60, facets: ['country:SN', 'country:US', 'era:1990s', 'genre:musical'] }),
  ])
  expect(coverRow(world, 6, {}, 'country').toSorted()).toEqual([50, 51])
  expect(coverRow(world, 6, {}, 'era')).toEqual([51])
  expect(coverRow(world, 6, { shown: [51] }, 'genre')).toEqual([52])
})

test('near a tapped film stand films of its kind, none shown already and not itself', () => {
  const shown = firstGrid(index, 8)
  const war = shown.find((id) => kindOf(id) === 'genre:war') ?? 0
  const near = nearRow(index, war, [war], 6, { shown })
  expect(near).toHaveLength(6)
  expect(near.filter((id) => shown.includes(id))).toEqual([])
  expect(near.filter((id) => kindOf(id) === 'genre:war').length).toBeGreaterThanOrEqual(5)
})

test('near a rare film stand rare ones, near a famous one famous ones', () => {
  const mean = (ids: number[]) => ids.reduce((sum, id) => sum + (films[id - 1]?.prominence ?? 0), 0) / ids.length
  expect(mean(nearRow(index, 74, [74], 4))).toBeLessThan(45)
  expect(mean(nearRow(index, 2, [2], 4))).toBeGreaterThan(80)
})

test('a film linked to the tapped one comes forward', () => {
  const linked = buildCatalogIndex(
    films.map((film) => (film.id === 1 ? { ...film, kindred: [{ filmId: 30, because: 'one story' }] } : film)),
  )
  expect(nearRow(linked, 1, [1], 4)).toContain(30)
  expect(nearRow(index, 1, [1], 4)).not.toContain(30)
})

test('of films near the one tapped, those near the other taps come first', () => {
  const mixed = buildCatalogIndex([
    filmOf({ id: 1, prominence: 50, facets: ['genre:war', 'mood:dread'] }),
    filmOf({ id: 2, prominence: 50, facets: ['genre:romance', 'mood:tender'] }),
    filmOf({ id: 3, prominence: 50, facets: ['genre:war', 'mood:stirring'] }),
    filmOf({ id: 4, prominence: 50, facets: ['genre:war', 'mood:tender'] }),
  ])
  expect(nearRow(mixed, 1, [1], 1)).toEqual([3])
  expect(nearRow(mixed, 1, [1, 2], 1)).toEqual([4])
})

test('of films equally alike, one of the same rare country comes before one of the common one', () => {
  const world = buildCatalogIndex([
    ...films.map((film) => ({ ...film, facets: [...film.facets, 'country:US'] as Facet[] })),
    filmOf({ id: 90, prominence: 60, facets: ['genre:war', 'country:JP'] }),
    filmOf({ id: 91, prominence: 60, facets: ['genre:romance', 'country:JP'] }),
  ])
  expect(nearRow(world, 90, [90], 3)).toContain(91)
})

test('with a model, a film that viewers of the tapped one like comes forward', () => {
  const strangers = buildCatalogIndex(films.map((film) => ({ ...film, facets: [`theme:${film.id}` as Facet] })))
  const collaborative = {
    filmIds: Int32Array.from({ length: 80 }, (_, i) => i + 1),
    start: Int32Array.from({ length: 81 }, (_, row) => Number(row >= 1)),
    column: Int32Array.of(11),
    value: Float32Array.of(0.4),
  }
  expect(nearRow(strangers, 1, [1], 4)).not.toContain(12)
  expect(nearRow(strangers, 1, [1], 4, { models: { collaborative } })).toContain(12)
})

test('unknown ids are ignored and a small catalog gives what it has', () => {
  const small = buildCatalogIndex(films.slice(0, 3))
  expect(nearRow(small, 1, [1, 999], 20, { shown: [2, 998] })).toEqual([3])
  expect(nearRow(small, 999, [], 20)).toEqual([])
  expect(coverRow(small, 20, { shown: [1, 999] }).toSorted()).toEqual([2, 3])
})

test('what a person rules out is in no row', () => {
  const rules = { ...noRules, without: new Set<Facet>(['genre:war']) }
  const rows = [
    ...firstGrid(index, 30, {}, rules),
    ...coverRow(index, 30, { rules }),
    ...nearRow(index, 3, [3], 30, { rules }),
  ]
  expect(rows).toHaveLength(90)
  expect(rows.map(kindOf)).not.toContain('genre:war')
})
