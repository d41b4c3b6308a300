import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readCatalog } from '../../lib/catalog/read-catalog'
import { knownFilms } from '../../lib/catalog/titles/known-films'
import { buildFilmIndex, type KnownFilm } from '../../lib/catalog/titles/match-films'
import { reportMatches, type TruthRow } from '../../lib/catalog/titles/match-report'

const percent = (share: number) => `${(share * 100).toFixed(2)} %`
const wanted = { precision: 0.995, recall: 0.97 }

/** Matches the films of a MovieLens folder by title and year, and checks every answer by its IMDb number. */
export async function runMatchReport([folder]: string[]): Promise<void> {
  if (!folder) throw new Error('Name a MovieLens folder: npm run import -- match-report DIR')
  const report = reportMatches(buildFilmIndex(catalogFilms()), readTruth(folder))
  const list = (title: string, lines: string[]) =>
    lines.length > 0 && console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`)
  list(
    'Wrong',
    report.wrong.map(({ title, matched }) => `${title}: ${matched}`),
  )
  list('Ambiguous', report.ambiguous)
  list('Missed', report.missed)
  list('Matched with a film whose IMDb number is not known (not counted)', report.unchecked)
  console.log(`\n${report.rows} films listed, ${report.inCatalog} of them in the catalog: ${report.right} found,`)
  console.log(`${report.wrong.length} wrong, ${report.ambiguous.length} ambiguous, ${report.missed.length} missed.`)
  console.log(`Precision ${percent(report.precision)}, recall ${percent(report.recall)}`)
  if (report.precision < wanted.precision || report.recall < wanted.recall) process.exitCode = 1
}

function catalogFilms(): KnownFilm[] {
  const { films, problems } = readCatalog(join(process.cwd(), 'prisma/catalog'))
  if (problems.length > 0) throw new Error(`The catalog has ${problems.length} mistakes; run npm run db:seed to see.`)
  return knownFilms(films)
}

function readTruth(folder: string): TruthRow[] {
  const imdbIds = new Map(readRows(folder, 'links.csv').map((row) => [row.movieId, `tt${row.imdbId}`]))
  return readRows(folder, 'movies.csv').flatMap(({ movieId, title }) => {
    const imdbId = movieId && imdbIds.get(movieId)
    return title && imdbId ? [{ title, imdbId }] : []
  })
}

function readRows(folder: string, name: string): Partial<Record<string, string>>[] {
  const path = join(folder, name)
  if (!existsSync(path)) throw new Error(`There is no ${name} in ${folder}.`)
  return parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true })
}
