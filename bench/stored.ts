import { Client } from 'pg'
import { connectionTo } from '../lib/database/connection'
import { markdown } from '../lib/recommender/evaluation/report'
import { buildCatalogIndex } from '../lib/recommender/index/catalog-index'
import { alignModel } from '../lib/recommender/score/components/align-model'
import { startTestDatabase } from '../scripts/database/test-database'
import { syntheticCatalog, syntheticModels } from './synthetic'

const turns = 15

/**
 * From a stored artefact to models that can rank: read from the database, checksums, unpacking, the check against the
 * catalog, and the translation to the catalog's rows. A fresh database: embedded, or on TEST_DATABASE_URL.
 */
export async function benchStored(): Promise<void> {
  const database = await startTestDatabase()
  try {
    process.env.DATABASE_URL = database.url
    const rows: string[][] = []
    for (const size of [1_000, 10_000]) rows.push(await loadTimes(size, database.url))
    const header = ['films', 'MB', 'first ms', 'read p50', 'open p50', 'align p50', 'all p50', 'all p95', '× bare read']
    console.log(`100 neighbours a film, ${turns} turns\n\n${markdown(header, rows)}`)
  } finally {
    await (await import('../lib/db')).db.$disconnect()
    await database.stop()
  }
}

async function loadTimes(size: number, url: string): Promise<string[]> {
  const { db } = await import('../lib/db')
  const { findArtefactBytes } = await import('../lib/engine/queries')
  const { loadArtefact, serialiseArtefact } = await import('../lib/engine/load-artefact')
  const index = buildCatalogIndex(syntheticCatalog(size, 1))
  const films = new Map(Array.from(index.filmIds, (id) => [id, { slug: `film-${id}` }]))
  const serialised = serialiseArtefact(syntheticModels(size, 100, 2), description, films)
  const { id } = await db.engineArtefact.create({
    data: { ...serialised, status: 'RETIRED', size: serialised.bytes.length, description },
    select: { id: true },
  })
  const bare = new Client(connectionTo(url))
  await bare.connect()
  const times: { read: number; open: number; align: number; all: number; bare: number }[] = []
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now()
    const stored = await findArtefactBytes(id)
    const read = performance.now()
    if (!stored) throw new Error('the artefact is gone')
    const { models } = loadArtefact(stored.bytes, stored.checksum, films)
    const open = performance.now()
    if (models.collaborative) alignModel(index, models.collaborative)
    const align = performance.now()
    await bare.query({ text: 'SELECT "bytes" FROM "EngineArtefact" WHERE "id" = $1', values: [id] })
    const end = performance.now()
    times.push({ read: read - start, open: open - read, align: align - open, all: align - start, bare: end - align })
  }
  await bare.end()
  const at = (part: keyof (typeof times)[0], share: number) =>
    times.map((time) => time[part]).sort((a, b) => a - b)[Math.floor(share * turns)] as number
  const figures = [at('read', 0.5), at('open', 0.5), at('align', 0.5), at('all', 0.5), at('all', 0.95)]
  return [
    String(size),
    (serialised.bytes.length / 1e6).toFixed(1),
    (times[0]?.all ?? 0).toFixed(0),
    ...figures.map((ms) => ms.toFixed(0)),
    (at('all', 0.5) / at('bare', 0.5)).toFixed(1),
  ]
}

const description = {
  format: 1,
  mode: 'full' as const,
  why: 'a benchmark',
  dataAsOf: 0,
  fullAsOf: 0,
  solved: 0,
  inRows: false,
  data: { films: 0, people: 0, likes: 0, datasetPeople: 0, heldOut: 0 },
  seconds: { reading: 0, training: 0, judging: 0 },
  catalogFingerprint: '',
  optionsFingerprint: '',
  heldOutRule: 'none',
  options: {},
  verdict: { kind: 'first' as const, people: 0, ndcg10: null },
}
