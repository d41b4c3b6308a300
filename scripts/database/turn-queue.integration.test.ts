import { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningDatabase, startInMemory } from './embedded'

let database: RunningDatabase
let pool: Pool

beforeAll(async () => {
  database = await startInMemory()
  pool = new Pool({ connectionString: database.url, max: 6 })
})

afterAll(async () => {
  await pool.end()
  await database.stop()
})

test('long messages of several connections do not run each other’s statements', async () => {
  const long = 'y'.repeat(8_000_000)
  const ask = async (number: number) => {
    const answer =
      number % 2
        ? await pool.query('select $1::int as number, length($2::text) as long', [number, long])
        : await pool.query('select $1::text as number', [String(number)])
    return Number(answer.rows[0].number)
  }
  const numbers = Array.from({ length: 16 }, (_, index) => index)
  expect(await Promise.all(numbers.map(ask))).toEqual(numbers)
})

test('a client that is lost in a transaction gives the turn back', async () => {
  await pool.query('create table lost (n int)')
  const client = await pool.connect()
  await client.query('begin')
  await client.query('insert into lost values (1)')
  client.release(new Error('lost'))
  const left = await pool.query('select count(*)::int as rows from lost')
  expect(left.rows[0].rows).toBe(0)
})
