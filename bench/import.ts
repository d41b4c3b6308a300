import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { promisify } from 'node:util'
import { readCatalog } from '../lib/catalog/read-catalog'
import { markdown } from '../lib/recommender/evaluation/report'
import { seededRandom } from '../lib/recommender/matrix/random'
import { type RunningDatabase, startInMemory } from '../scripts/database/embedded'
import { applyMigrations } from '../scripts/database/migrations'
import { startTestDatabase } from '../scripts/database/test-database'

const run = promisify(execFile)
const options = ['--import', 'tsx', '--conditions=react-server']
const defaultRows = 1_000_000

/** The command that imports a MovieLens folder, as a process of its own, against a bare read of the same file. */
export async function benchImport(flags: readonly string[]): Promise<void> {
  const rows = Number(flags[flags.indexOf('--rows') + 1]) || defaultRows
  const folder = mkdtempSync(join(tmpdir(), 'matinee-bench-'))
  try {
    await inventDataset(folder, rows)
    const file = join(folder, 'ratings.csv')
    const floor = await bareRead(file)
    const megabytes = statSync(file).size / 1_048_576
    console.log(
      `${rows.toLocaleString('en')} rows, ${megabytes.toFixed(1)} MB; a bare read takes ${floor.toFixed(2)} s\n`,
    )
    const measured = [['PGlite', await measure(await inMemory(), folder, floor)]] as [string, string[]][]
    if (process.env.TEST_DATABASE_URL)
      measured.push(['PostgreSQL', await measure(await startTestDatabase(), folder, floor)])
    const header = ['database', 'seconds', 'rows a second', '× bare read', 'peak MB', 'stored']
    console.log(
      markdown(
        header,
        measured.map(([name, figures]) => [name, ...figures]),
      ),
    )
    if (measured.length === 1) console.log('\nPostgreSQL: not measured, TEST_DATABASE_URL is not set.')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function inMemory(): Promise<RunningDatabase> {
  const database = await startInMemory()
  await applyMigrations(database.url)
  return database
}

async function measure(database: RunningDatabase, folder: string, floor: number): Promise<string[]> {
  const env = { ...process.env, DATABASE_URL: database.url }
  try {
    const [code] = await once(fork('scripts/db/seed.ts', { execArgv: options, env, stdio: 'ignore' }), 'exit')
    if (code !== 0) throw new Error('The films could not be written.')
    const command = [...options, 'scripts/import.ts', 'movielens', folder, '--name', 'bench']
    const { stdout } = await run(process.execPath, command, { env, maxBuffer: 64 * 1_048_576 })
    const [, read, seconds, stored] = /([\d,]+) rows read in ([\d.]+) s: ([\d,]+) ratings stored/.exec(stdout) ?? []
    const [, peak] = /Peak memory (\d+) MB/.exec(stdout) ?? []
    if (!read || !seconds || !peak || !stored) throw new Error(`The command said something else:\n${stdout}`)
    const perSecond = Number(read.replaceAll(',', '')) / Number(seconds)
    const pace = Math.round(perSecond).toLocaleString('en')
    return [seconds, pace, (Number(seconds) / floor).toFixed(0), peak, stored]
  } finally {
    await database.stop()
  }
}

/** The floor: the same bytes through the same stream, counting line ends. The best of three. */
async function bareRead(file: string): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 3; turn++) {
    const started = performance.now()
    let lines = 0
    for await (const chunk of createReadStream(file, { highWaterMark: 1_048_576 }) as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++
    }
    if (lines === 0) throw new Error('An empty file tells nothing.')
    times.push((performance.now() - started) / 1000)
  }
  return Math.min(...times)
}

/** A data set as MovieLens lays them out, every rating of a film of our catalog. */
async function inventDataset(folder: string, rows: number): Promise<void> {
  const films = readCatalog('prisma/catalog').films.filter((film) => film.ids.movieLens)
  const list = films.map((film) => `${film.ids.movieLens},"${film.title.replaceAll('"', '""')} (${film.year})",Drama`)
  writeFileSync(join(folder, 'movies.csv'), `movieId,title,genres\n${list.join('\n')}\n`)
  const links = films.map((film) => `${film.ids.movieLens},${film.ids.imdb?.slice(2) ?? ''},`)
  writeFileSync(join(folder, 'links.csv'), `movieId,imdbId,tmdbId\n${links.join('\n')}\n`)
  const random = seededRandom(1)
  const perRater = 160
  const out = createWriteStream(join(folder, 'ratings.csv'))
  out.write('userId,movieId,rating,timestamp\n')
  for (let row = 0; row < rows; ) {
    let text = ''
    for (let end = Math.min(rows, row + 10_000); row < end; row++) {
      const rater = Math.floor(row / perRater) + 1
      // Raters go through the list in steps of their own, so that none rates a film twice.
      const film = films[((row % perRater) * 7 + rater * 13) % films.length]
      text += `${rater},${film?.ids.movieLens},${(Math.floor(random() * 10) + 1) / 2},${1_000_000_000 + row * 60}\n`
    }
    if (!out.write(text)) await once(out, 'drain')
  }
  out.end()
  await finished(out)
}
