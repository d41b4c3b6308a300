import { appendFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Client } from 'pg'
import { buildFilmMap } from '../../lib/imports/datasets/film-map'
import { importDataset } from '../../lib/imports/datasets/import-dataset'
import { removeDataset } from '../../lib/imports/datasets/mutations'
import { openDataset } from '../../lib/imports/datasets/open-source'
import { listDatasets } from '../../lib/imports/datasets/queries'
import { datasetStates } from '../../lib/imports/datasets/state'
import { getFilmIndex } from '../../lib/imports/ratings/queries'
import { withPlainClient } from '../database/client'
import { withDatabase } from '../database/with-database'
import { startProgress } from './progress'

const folder = '.data/imports'
const count = (value: number) => value.toLocaleString('en')

/** npm run import -- movielens DIR|ZIP [--name NAME] [--again]: ratings of strangers, for the collaborative model. */
export async function runDataset(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: { type: 'string' }, again: { type: 'boolean', default: false } },
  })
  const [path] = positionals
  if (!path) throw new Error('Name a MovieLens folder or zip: npm run import -- movielens DIR|ZIP')
  const source = await openDataset(path)
  const name = values.name ?? source.name
  if (!/^[\w.-]{1,80}$/.test(name)) throw new Error(`"${name}" is no name for a data set: letters, digits, . _ - only.`)
  try {
    await withDatabase('npm run import', async (url) => {
      const films = await buildFilmMap(source, await getFilmIndex())
      console.log(`${count(films.listed)} films listed, ${count(films.filmIdOf.size)} of them in the catalog.`)
      if (films.filmIdOf.size === 0)
        throw new Error('No film of this data set is in the catalog; nothing was imported.')
      await withPlainClient(url, (client) =>
        readInto(client, source, { name, filmIdOf: films.filmIdOf, again: values.again }),
      )
    })
  } finally {
    source.close()
  }
}

type Source = Awaited<ReturnType<typeof openDataset>>
type Options = { name: string; filmIdOf: ReadonlyMap<number, number>; again: boolean }

async function readInto(client: Client, source: Source, options: Options): Promise<void> {
  const rejects = `${folder}/${options.name}-rejected.csv`
  if (options.again) rmSync(rejects, { force: true })
  const started = performance.now()
  const progress = startProgress()
  const outcome = await importDataset(client, source, {
    ...options,
    onProgress: progress.update,
    onBadRows: (rows) => {
      mkdirSync(folder, { recursive: true })
      if (!existsSync(rejects)) appendFileSync(rejects, 'line,reason,text\n')
      appendFileSync(
        rejects,
        rows.map((row) => `${row.line},${row.reason},"${row.text.replaceAll('"', '""')}"\n`).join(''),
      )
    },
  })
  progress.end()
  if (outcome.wasFinished) {
    return console.log(
      `${options.name} is imported already: ${count(outcome.stored)} ratings. --again reads it once more.`,
    )
  }
  if (outcome.resumedAt > 1)
    console.log(`Went on at line ${count(outcome.resumedAt)}, where an earlier run was stopped.`)
  console.log(
    `${count(outcome.rowsRead)} rows read in ${((performance.now() - started) / 1000).toFixed(1)} s: ` +
      `${count(outcome.stored)} ratings stored, ${count(outcome.rowsUnknown)} of films the catalog does not have, ` +
      `${count(outcome.rowsBad)} not readable.`,
  )
  if (outcome.rowsBad > 0) console.log(`Rows that could not be read, by line: ${rejects}`)
  console.log(`Peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
}

/** npm run import -- remove [NAME]: takes a data set out again; without a name it lists them. */
export async function runRemove([name]: string[]): Promise<void> {
  await withDatabase('npm run import', async () => {
    if (!name) {
      for (const { name, ratings, state } of await listDatasets())
        console.log(`${name}  ${count(ratings)} ratings  ${datasetStates[state]}`)
      return
    }
    const removed = await removeDataset(name)
    if (!removed) throw new Error(`There is no data set "${name}". npm run import -- remove lists them.`)
    rmSync(`${folder}/${name}-rejected.csv`, { force: true })
    console.log(`${name} is gone, with ${count(removed.ratings)} ratings.`)
  })
}
