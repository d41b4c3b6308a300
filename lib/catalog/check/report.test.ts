import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filmNamed } from '../../../testing/films/film-record'
import { readCatalog } from '../read-catalog'
import { coverageReport, factsReport, kindredReport, wordsReport } from './report'

test('a catalog with faults says what they are and counts them', () => {
  const films = [filmNamed('a', { kindred: ['b'], logline: 'Too short.' }), filmNamed('b', { kindred: ['a'] })]
  const kindred = kindredReport(films)
  expect(kindred.lines[0]).toBe('Kindred: 2 links, 1.0 a film, 100.0 % mutual, connected pieces 1')
  expect(kindred.lines).toContain('  not 6 to 10 links: a (1), b (1)')
  expect(kindred.open).toBe(4)
  expect(wordsReport(films)).toMatchObject({ open: 1 })
})

test('a table row that contradicts a film is open until it is noted', () => {
  const row = {
    table: 'table',
    titles: ['a'],
    year: 1962,
    directors: ['Another Person'],
    imdb: 'tt0000001',
    movieLens: 1,
  }
  const { lines, open } = factsReport([filmNamed('a', { ids: { imdb: 'tt0000001', movieLens: 1 } })], [row])
  expect(lines).toContain('  a: director: ours Agnès Varda, table Another Person')
  expect(open).toBe(1)
})

test('the shipped catalog leaves nothing to mend', () => {
  const { films } = readCatalog(join(process.cwd(), 'prisma/catalog'))
  expect([coverageReport(films), kindredReport(films), wordsReport(films)].map((report) => report.open)).toEqual([
    0, 0, 0,
  ])
})
