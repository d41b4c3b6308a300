import { join } from 'node:path'
import { expect, test } from 'vitest'
import { indexOfRecords } from './ranked-film'
import { readCatalog } from './read-catalog'

test('the shipped catalog becomes an index: ids are places, links lead to the films they name', () => {
  const { films } = readCatalog(join(process.cwd(), 'prisma/catalog'))
  const index = indexOfRecords(films)
  expect(index.size).toBe(films.length)
  const [first] = films
  const { start, column } = index.kindred
  const linked = new Set(Array.from(column.subarray(start[0], start[1]), (row) => films[row]?.slug))
  expect(first?.kindred.length).toBeGreaterThan(0)
  for (const { slug } of first?.kindred ?? []) expect(linked).toContain(slug)
})
