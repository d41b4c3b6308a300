import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createFilms } from '../../../testing/factories'
import { db } from '../../db'
import { importDataset } from './import-dataset'
import { removeDataset } from './mutations'
import { openDataset } from './open-source'
import { listDatasets, streamDatasetRatings } from './queries'
import { beginUnread, readOn, stageDataset } from './sent'

const folder = mkdtempSync(join(tmpdir(), 'matinee-datasets-'))
let filmIdOf: Map<number, number>
let client: Client

beforeAll(async () => {
  const [one, two] = await createFilms(db, [{}, {}])
  filmIdOf = new Map([
    [1, one?.id ?? 0],
    [2, two?.id ?? 0],
    [3, two?.id ?? 0],
  ])
})
beforeEach(async () => {
  client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
afterEach(() => client.end())
afterAll(() => rmSync(folder, { recursive: true }))

const header = 'userId,movieId,rating,timestamp'
const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, place) => `${1 + (place >> 1)},${1 + (place % 2)},${1 + (place % 4)},${964_982_703 + place}`,
  )

function write(lines: string[], name = `set-${randomUUID().slice(0, 8)}`) {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'ratings.csv'), `${lines.join('\n')}\n`)
  return name
}
async function run(name: string, hooks: { again?: boolean; onProgress?: (rows: number) => void } = {}) {
  const bad: number[] = []
  const outcome = await importDataset(client, await openDataset(join(folder, name)), {
    name,
    filmIdOf,
    again: hooks.again ?? false,
    onProgress: ({ rows: read }) => hooks.onProgress?.(read),
    onBadRows: (found) => bad.push(...found.map((row) => row.line)),
  })
  return { ...outcome, bad }
}
const idOf = async (name: string) => (await db.ratingDataset.findUniqueOrThrow({ where: { name } })).id
const stored = async (name: string) => (await listDatasets()).find((dataset) => dataset.name === name)?.ratings ?? null

test('ratings are stored once, bad rows are told by line, unknown films are counted', async () => {
  const name = write([header, '1,1,4,964982703', 'oops', '1,99,4,964982703', '2,1,6,964982703', '2,2,0.5,964982703'])
  expect(await run(name)).toMatchObject({ rowsRead: 5, stored: 2, rowsUnknown: 1, rowsBad: 2, bad: [3, 5] })
  expect((await listDatasets()).find((set) => set.name === name)?.badRows).toEqual([
    { line: 3, reason: 'does not hold four numbers', text: 'oops' },
    { line: 5, reason: 'the rating is not between 0.5 and 5', text: '2,1,6,964982703' },
  ])
  expect(await run(name)).toMatchObject({ wasFinished: true, stored: 2 })
  expect(await run(name, { again: true })).toMatchObject({ wasFinished: false, stored: 2, rowsRead: 5 })
})

test('two numbers for one film keep the newest rating', async () => {
  const name = write([header, '1,2,4,964982704', '1,3,2,964982703'])
  await run(name)
  expect(await db.datasetRating.findMany({ where: { datasetId: await idOf(name) } })).toMatchObject([
    { raterId: 1, value: 4, ratedAt: new Date(964_982_704_000) },
  ])
})

test('goes on where it was stopped, without losing or doubling a row', async () => {
  const name = write([header, 'bad', ...rows(210_000)])
  const stop = run(name, {
    onProgress: (read) => {
      if (read > 1_000) throw new Error('stopped')
    },
  })
  await expect(stop).rejects.toThrow('stopped')
  const halfway = (await stored(name)) ?? 0
  expect(halfway).toBeGreaterThan(0)
  expect(halfway).toBeLessThan(210_000)
  await client.end()
  client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const outcome = await run(name)
  expect(outcome).toMatchObject({ rowsRead: 210_001, stored: 210_000, rowsBad: 1 })
  expect(outcome.resumedAt).toBeGreaterThan(1_000)
}, 60_000)

test('another file under the same name is refused', async () => {
  const name = write([header, ...rows(4)])
  await run(name)
  write([header, ...rows(6)], name)
  await expect(run(name)).rejects.toThrow('from another file')
})

test('files without ratings, and with too few columns, are refused', async () => {
  await expect(run(write([header]))).rejects.toThrow('has no rows')
  await expect(run(write(['userId,movieId,rating', '1,1,4']))).rejects.toThrow('no column timestamp')
  await expect(run(write([header, ...Array.from({ length: 1_200 }, () => 'a;b;c;d')]))).rejects.toThrow(
    'None of the first',
  )
})

test('leaves as a set, and only that set', async () => {
  const [gone, kept] = [write([header, ...rows(6)]), write([header, ...rows(4)])]
  await run(gone)
  await run(kept)
  expect(await removeDataset(gone)).toEqual({ ratings: 6 })
  expect([await stored(gone), await stored(kept)]).toEqual([null, 4])
  expect(await removeDataset(gone)).toBeNull()
})

test('removed while it is being imported, nothing of it is left', async () => {
  const name = write([header, ...rows(210_000)])
  let removal: Promise<unknown> | undefined
  let id = 0
  const running = importDataset(client, await openDataset(join(folder, name)), {
    name,
    filmIdOf,
    again: false,
    onBadRows: () => undefined,
    onProgress: () => {
      removal ??= idOf(name).then((found) => {
        id = found
        return removeDataset(name)
      })
    },
  })
  await expect(running).rejects.toThrow('was removed')
  await removal
  expect(await db.datasetRating.count({ where: { datasetId: id } })).toBe(0)
}, 60_000)

test('raters never become people, and training reads each under the name of their data set', async () => {
  const people = await db.user.count()
  const name = write([header, ...rows(6)])
  await run(name)
  expect(await db.user.count()).toBe(people)
  const raters = new Set<string>()
  for await (const page of streamDatasetRatings()) {
    for (const rater of page.raterId) raters.add(`${page.dataset}:${rater}`)
    expect(page.raterId.length).toBe(page.filmId.length)
  }
  const finished = await db.ratingDataset.findMany({ where: { finishedAt: { not: null } } })
  const known = await db.datasetRating.groupBy({
    by: ['datasetId', 'raterId'],
    where: { datasetId: { in: finished.map((dataset) => dataset.id) } },
  })
  expect(raters.size).toBe(known.length)
})

test('of many rows that cannot be read the first hundred are kept, across runs that were stopped', async () => {
  const name = write([
    header,
    ...rows(600),
    ...Array.from({ length: 6_000 }, (_, place) => `bad ${place}\0`),
    ...rows(4),
  ])
  const stop = run(name, {
    onProgress: (read) => {
      if (read > 1_000) throw new Error('stopped')
    },
  })
  await expect(stop).rejects.toThrow('stopped')
  await client.end()
  client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  expect(await run(name)).toMatchObject({ rowsBad: 6_000 })
  const kept = (await listDatasets()).find((set) => set.name === name)?.badRows ?? []
  expect(kept).toHaveLength(100)
  expect(kept[0]).toEqual({ line: 602, reason: 'does not hold four numbers', text: 'bad 0�' })
  expect(new Set(kept.map(({ line }) => line)).size).toBe(100)
})

test('a set nothing can be read of says why, shows rows, and is not tried again', async () => {
  const film = await createFilms(db, [{ movieLensId: 900_000_001 }])
  expect(film).toHaveLength(1)
  const lines = [header, ...Array.from({ length: 1_200 }, () => '1;900000001;4;964982703')]
  const name = await stageDataset({
    fileName: `hopeless-${randomUUID().slice(0, 8)}.csv`,
    bytes: Buffer.from(lines.join('\n')),
  }).catch((error: unknown) => error)
  expect(name).toEqual(expect.any(String))
  await readOn(String(name))
  const set = (await listDatasets()).find((each) => each.name === name)
  expect(set).toMatchObject({ state: 'refused', canGoOn: false, ratings: 0, rowsBad: 1_000 })
  expect(set?.problem).toContain('None of the first 1000 rows is a rating')
  expect(set?.badRows[0]).toMatchObject({ line: 2, text: '1;900000001;4;964982703' })
  await expect(beginUnread(String(name))).rejects.toThrow('nothing of that set left')
})
