/** npm run catalog:check [-- FOLDER]: what the catalog spans, and how it agrees with tables of facts where there are any. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type FactRow, readFilmFacts, readMovieLens, readRecentFacts } from '../../lib/catalog/check/facts-tables'
import { coverageReport, factsReport, kindredReport, peopleReport, wordsReport } from '../../lib/catalog/check/report'
import { readCatalog } from '../../lib/catalog/read-catalog'

const tables = resolve(process.argv[2] ?? '../shared/data')

function readTables(): FactRow[] {
  const read = (file: string) => (existsSync(join(tables, file)) ? readFileSync(join(tables, file), 'utf8') : '')
  return [
    ...readFilmFacts(read('film-facts.jsonl')),
    ...readMovieLens(read('ml-latest-small/movies.csv'), read('ml-latest-small/links.csv')),
    ...readRecentFacts(read('recent-film-facts.jsonl')),
  ]
}

const { films, problems } = readCatalog(join(process.cwd(), 'prisma/catalog'))
for (const { file, film, field, problem } of problems) console.error(`${file}: ${film}: ${field}: ${problem}`)

const facts = readTables()
const reports = [
  coverageReport(films),
  peopleReport(films),
  kindredReport(films),
  wordsReport(films),
  ...(facts.length > 0 ? [factsReport(films, facts)] : []),
]
for (const { lines } of reports) console.log(lines.join('\n'))
if (facts.length === 0) console.log('Facts: no tables found, so nothing was compared. Name a folder that holds them.')

const open = problems.length + reports.reduce((sum, report) => sum + report.open, 0)
console.log(open === 0 ? 'Nothing to mend.' : `${open} things to mend.`)
if (open > 0) process.exitCode = 1
