import { isDeepStrictEqual } from 'node:util'
import { afterEach, expect, test, vi } from 'vitest'
import { filmsOfRecords } from './ranked-film'
import { readCatalog } from './read-catalog'
import { getCatalog, invalidateCatalog, snapshotOf } from './snapshot'

const { films } = vi.hoisted(() => ({ films: { list: [] as unknown[], stamp: 0 } }))
vi.mock('./queries', () => ({
  catalogStamp: async () => `${films.stamp}`,
  listCatalog: async () => films.list,
}))

const shipped = filmsOfRecords(readCatalog('prisma/catalog').films).slice(0, 900)
afterEach(() => invalidateCatalog())

test('while a catalog is taken into memory others are answered, and it is what it would be at once', async () => {
  films.list = shipped
  films.stamp++
  let answered = 0
  let isDone = false
  const answer = () => {
    answered++
    if (!isDone) setImmediate(answer)
  }
  setImmediate(answer)
  const snapshot = await getCatalog()
  isDone = true
  expect(answered).toBeGreaterThan(4)
  expect(isDeepStrictEqual(snapshot.index, snapshotOf(shipped).index)).toBe(true)
})
