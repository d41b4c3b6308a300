import { expect, test } from 'vitest'
import { filmOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import type { Facet } from '../types'
import { firstGrid, nextGrid } from './onboarding-grid'

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

test('the next grid leans to the kind that was tapped and repeats nothing', () => {
  const shown = firstGrid(index, 8)
  const tapped = shown.filter((id) => kindOf(id) === 'genre:war')
  const next = nextGrid(index, tapped, shown, 8)
  expect(next).toHaveLength(8)
  expect(next.filter((id) => shown.includes(id))).toEqual([])
  expect(next.filter((id) => kindOf(id) === 'genre:war').length).toBeGreaterThanOrEqual(3)
})

test('with nothing tapped the next grid moves on to other kinds', () => {
  const shown = [1, 2, 5, 6, 9, 10]
  const next = nextGrid(index, [], shown, 4)
  expect(next.filter((id) => kindOf(id) === 'genre:war' || kindOf(id) === 'genre:western')).toHaveLength(4)
})

test('a film linked to a tapped one comes forward', () => {
  const linked = buildCatalogIndex(
    films.map((film) => (film.id === 1 ? { ...film, kindred: [{ filmId: 30, because: 'one story' }] } : film)),
  )
  expect(nextGrid(linked, [1], [1], 4)).toContain(30)
})

test('unknown ids are ignored and a small catalog gives what it has', () => {
  const small = buildCatalogIndex(films.slice(0, 3))
  expect(nextGrid(small, [1, 999], [2, 998], 20)).toEqual([3])
  expect(nextGrid(small, [], [1, 2, 3], 20)).toEqual([])
})

test('with a model, a film that viewers of a tapped one like and one whose answer teaches much come forward', () => {
  const filmIds = Int32Array.from({ length: 80 }, (_, i) => i + 1)
  const without = nextGrid(index, [1], [1], 4)
  const model = (from: number, to: number, weight: number) => ({
    collaborative: {
      filmIds,
      start: Int32Array.from({ length: 81 }, (_, row) => Number(row >= from)),
      target: Int32Array.of(to - 1),
      weight: Float32Array.of(weight),
    },
  })
  expect(without).not.toContain(6)
  expect(nextGrid(index, [1], [1], 4, model(1, 6, 0.4))).toContain(6)
  expect(nextGrid(index, [], [1], 4, model(12, 40, 0.4))).toContain(12)
})

test('the first grid follows the likes of the site once it has them', () => {
  const filmIds = Int32Array.from({ length: 80 }, (_, i) => i + 1)
  const logLikes = Float32Array.from(filmIds, (id) => Math.log1p(id > 70 ? 5000 : 50))
  for (const id of firstGrid(index, 4, { popularity: { filmIds, logLikes } })) expect(id).toBeGreaterThan(70)
})
