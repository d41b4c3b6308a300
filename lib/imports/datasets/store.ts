import 'server-only'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { inBatches } from '../../in-steps'
import type { BadRow } from './state'

export type StoredRating = { raterId: number; filmId: number; value: number; seconds: number }
export type Progress = {
  nextByte: number
  nextLine: number
  rowsRead: number
  rowsUnknown: number
  rowsBad: number
  badRows: BadRow[]
}
export type Dataset = Progress & { id: number; fileMark: string; finished: boolean }

/** The embedded database has no COPY from a client. */
export async function canCopy(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ version: string }>('SELECT version()')
  return !/emcc|emscripten|wasm/i.test(rows[0]?.version ?? '')
}

const columns = '"id", "fileMark", "nextByte"::float8, "nextLine", "rowsRead", "rowsUnknown", "rowsBad", "badRows"'

/** The data set of that name, made when there is none. */
export async function takeDataset(
  client: Client,
  name: string,
  { fileMark, bytes }: { fileMark: string; bytes: number },
): Promise<Dataset> {
  await client.query(
    `INSERT INTO "RatingDataset" ("name", "fileMark", "totalBytes") VALUES ($1, $2, $3) ON CONFLICT ("name") DO NOTHING`,
    [name, fileMark, bytes],
  )
  const { rows } = await client.query<Dataset>(
    `SELECT ${columns}, "finishedAt" IS NOT NULL AS "finished" FROM "RatingDataset" WHERE "name" = $1`,
    [name],
  )
  if (!rows[0]) throw new Error(`The data set ${name} was removed just now.`)
  return rows[0]
}

/** Two commands must not read one data set at the same time; the lock goes with the connection. */
export async function lockDataset(client: Client, id: number): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock(7461, $1) AS taken', [id])
  return rows[0]?.taken ?? false
}

/** Writes rows and how far reading has come, together or not at all: after a kill nothing is missing or doubled. */
export async function writeBatch(
  client: Client,
  dataset: { id: number; copy: boolean },
  rows: StoredRating[],
  progress: Progress,
): Promise<void> {
  await client.query('BEGIN')
  try {
    if (rows.length > 0) await (dataset.copy ? copyRows(client, rows) : insertRows(client, rows))
    if (rows.length > 0) await client.query(mergeIncoming, [dataset.id])
    const place = await client.query(
      `UPDATE "RatingDataset" SET "nextByte" = $2, "nextLine" = $3, "rowsRead" = $4, "rowsUnknown" = $5, "rowsBad" = $6,
         "badRows" = $7, "touchedAt" = ${NOW} WHERE "id" = $1`,
      [
        dataset.id,
        progress.nextByte,
        progress.nextLine,
        progress.rowsRead,
        progress.rowsUnknown,
        progress.rowsBad,
        JSON.stringify(progress.badRows),
      ],
    )
    if (place.rowCount !== 1) throw new Error('The data set was removed while it was being imported.')
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

export async function prepareIncoming(client: Client): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE IF NOT EXISTS "Incoming" ("raterId" int, "filmId" int, "value" real, "seconds" float8)
     ON COMMIT DELETE ROWS`,
  )
}

// Two numbers of a data set may be one film here: the newest rating counts.
const mergeIncoming = `
  INSERT INTO "DatasetRating" ("datasetId", "raterId", "filmId", "value", "ratedAt")
  SELECT DISTINCT ON ("raterId", "filmId") $1::int, "raterId", "filmId", "value", to_timestamp("seconds") AT TIME ZONE 'UTC'
  FROM "Incoming" ORDER BY "raterId", "filmId", "seconds" DESC
  ON CONFLICT ("datasetId", "raterId", "filmId") DO UPDATE SET "value" = excluded."value", "ratedAt" = excluded."ratedAt"
  WHERE "DatasetRating"."ratedAt" < excluded."ratedAt"`

async function copyRows(client: Client, rows: StoredRating[]): Promise<void> {
  const stream = client.query(copyFrom('COPY "Incoming" ("raterId", "filmId", "value", "seconds") FROM STDIN'))
  await pipeline(textChunks(rows), stream)
}

function* textChunks(rows: StoredRating[]): Generator<string> {
  for (const batch of inBatches(rows, 2_000)) {
    yield batch.map(({ raterId, filmId, value, seconds }) => `${raterId}\t${filmId}\t${value}\t${seconds}\n`).join('')
  }
}

async function insertRows(client: Client, rows: StoredRating[]): Promise<void> {
  await client.query(
    `INSERT INTO "Incoming" SELECT * FROM unnest($1::int[], $2::int[], $3::real[], $4::float8[])`,
    (['raterId', 'filmId', 'value', 'seconds'] as const).map((column) => rows.map((row) => row[column])),
  )
}

export async function finishDataset(client: Client, id: number): Promise<number> {
  await client.query(`UPDATE "RatingDataset" SET "finishedAt" = now() AT TIME ZONE 'UTC' WHERE "id" = $1`, [id])
  await client.query('ANALYZE "DatasetRating"')
  return countRatings(client, id)
}

export async function countRatings(client: Client, id: number): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(*)::float8 AS count FROM "DatasetRating" WHERE "datasetId" = $1',
    [id],
  )
  return rows[0]?.count ?? 0
}

const NOW = "now() AT TIME ZONE 'UTC'"

/** Says that the data set is read now. */
export async function touchDataset(client: Client, id: number, bytes: number): Promise<void> {
  await client.query(`UPDATE "RatingDataset" SET "touchedAt" = ${NOW}, "totalBytes" = $2 WHERE "id" = $1`, [id, bytes])
}

/** Starts a data set over: what is stored stays and is only added to. */
export async function rewindDataset(client: Client, id: number): Promise<void> {
  await client.query(
    `UPDATE "RatingDataset" SET "nextByte" = 0, "nextLine" = 1, "rowsRead" = 0, "rowsUnknown" = 0, "rowsBad" = 0,
     "badRows" = '[]', "problem" = NULL, "finishedAt" = NULL, "touchedAt" = ${NOW} WHERE "id" = $1`,
    [id],
  )
}

/** Nothing of the set can be read: why, and the rows that show it; the file is not tried again. */
export async function giveUp(
  client: Client,
  id: number,
  problem: string,
  { rowsRead, rowsBad, badRows }: Progress,
): Promise<void> {
  await client.query(
    'UPDATE "RatingDataset" SET "problem" = $2, "rowsRead" = $3, "rowsBad" = $4, "badRows" = $5, "file" = NULL WHERE "id" = $1',
    [id, problem, rowsRead, rowsBad, JSON.stringify(badRows)],
  )
}
