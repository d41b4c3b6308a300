import { expect, test } from 'vitest'
import { filmOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import { parseRatings } from '../parse-ratings'
import { ratingsOfCatalog } from './catalog-set'
import { inIdsOfSet } from './in-ids-of-set'

const index = buildCatalogIndex([5, 6, 7, 8].map((id) => filmOf({ id })))
const set = parseRatings([
  { name: 'movies.csv', text: 'movieId,title,genres\n70,A (1990),Drama\n60,B (1990),Drama\n50,C (1990),Drama' },
  { name: 'ratings.csv', text: 'userId,movieId,rating,timestamp\n1,70,5,10\n1,60,5,20\n1,50,5,30' },
])
// The second film of the set is film 7 of the catalog, and so on; film 6 nobody rated.
const mapped = ratingsOfCatalog(
  set,
  new Map([
    [70, 0],
    [60, 2],
    [50, 3],
  ]),
)
const nobody = { rows: new Int32Array(0), stars: new Float32Array(0) }

test('a list of the catalog is told, and asked for, in the ids of the ratings', () => {
  const asked: (readonly number[] | undefined)[] = []
  const list = inIdsOfSet(
    (_profile, _asOf, change = {}) => {
      asked.push(change.without)
      return [8, 6, 7, 5].map((filmId) => ({ filmId, score: 1, propensity: null, contributions: [], others: 0 }))
    },
    index,
    mapped,
  )
  expect(list(nobody, 0, { without: [60, 999] }).map(({ filmId }) => filmId)).toEqual([50, 60, 70])
  expect(asked).toEqual([[7]])
})
