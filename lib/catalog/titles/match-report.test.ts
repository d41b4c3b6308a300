import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { readCatalog } from '../read-catalog'
import { knownFilms } from './known-films'
import { buildFilmIndex } from './match-films'
import { reportMatches } from './match-report'

const folder = process.env.MOVIELENS_DIR ?? join(process.cwd(), '../shared/data/ml-latest-small')
const present = existsSync(join(folder, 'links.csv'))
if (!present) console.info('Skipped: no MovieLens folder; set MOVIELENS_DIR to measure matching.')

const read = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, name)), { columns: true, bom: true })

test('a wrong match, a missed film and an uncheckable one are told apart', () => {
  const known = { originalTitle: null, directors: [], movieLensId: null, tmdbId: null }
  const index = buildFilmIndex([
    { ...known, id: 1, title: 'One', year: 1990, imdbId: 'tt0000001' },
    { ...known, id: 2, title: 'Two', year: 1990, imdbId: 'tt0000002' },
    { ...known, id: 3, title: 'Three', year: 1990, imdbId: null },
  ])
  const report = reportMatches(index, [
    { title: 'One (1990)', imdbId: 'tt0000001' },
    { title: 'One (1991)', imdbId: 'tt0000009' },
    { title: 'Deux (1990)', imdbId: 'tt0000002' },
    { title: 'Three (1990)', imdbId: 'tt0000003' },
  ])
  expect(report).toMatchObject({ inCatalog: 2, right: 1, precision: 0.5, recall: 0.5 })
  expect([report.wrong.length, report.missed.length, report.unchecked.length]).toEqual([1, 1, 1])
})

describe.skipIf(!present)('on MovieLens latest-small, by title and year alone', () => {
  const imdb = new Map(present ? read('links.csv').map((row) => [row.movieId, `tt${row.imdbId}`]) : [])
  const rows = present
    ? read('movies.csv').map((row) => ({ title: row.title ?? '', imdbId: imdb.get(row.movieId) ?? '' }))
    : []

  test('at most one match in 200 is wrong and 97 of 100 films are found', () => {
    const films = knownFilms(readCatalog(join(process.cwd(), 'prisma/catalog')).films)
    const report = reportMatches(buildFilmIndex(films), rows)
    expect(report.precision).toBeGreaterThanOrEqual(0.995)
    expect(report.recall).toBeGreaterThanOrEqual(0.97)
  })
})
