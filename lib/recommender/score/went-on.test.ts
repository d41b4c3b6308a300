import { expect, test } from 'vitest'
import { filmOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import type { ItemModel } from '../models/served-models'
import { plainRequest } from '../plain-request'
import { rankCandidates } from '../rank/rank-candidates'

const index = buildCatalogIndex([5, 6, 7, 8].map((id) => filmOf({ id })))
/** Films in another order than the catalog's, so that entries are sorted anew: 5 speaks for 8, 7 and 6. */
const model: ItemModel = {
  filmIds: Int32Array.of(8, 7, 6, 5),
  start: Int32Array.of(0, 0, 0, 0, 3),
  column: Int32Array.of(0, 1, 2),
  value: Float32Array.of(0.3, 0.2, 0.1),
  next: Uint8Array.of(0, 1, 0),
}

const request = plainRequest({ liked: [{ filmId: 5, weight: 1 }], limit: 3 })

test('a film that people went on to is told as that, and no other', () => {
  const told = rankCandidates(index, request, { collaborative: model }).map(({ filmId, contributions }) => ({
    filmId,
    next: contributions.find(({ kind }) => kind === 'collaborative')?.next,
  }))
  expect(told.toSorted((one, other) => one.filmId - other.filmId)).toEqual([
    { filmId: 6, next: undefined },
    { filmId: 7, next: true },
    { filmId: 8, next: undefined },
  ])
})

test('a model without an order of likes tells none', () => {
  const { next: _order, ...without } = model
  const told = rankCandidates(index, request, { collaborative: without }).flatMap(({ contributions }) => contributions)
  expect(told.filter(({ next }) => next)).toEqual([])
  expect(told.filter(({ kind }) => kind === 'collaborative')).toHaveLength(3)
})
