import { Client } from 'pg'
import { expect, test } from 'vitest'
import { startInMemory } from './embedded'

test('a statement that holds the embedded database for too long ends it, and that is said', async () => {
  const database = await startInMemory()
  const said: string[] = []
  const client = new Client({ connectionString: database.url })
  client.on('error', () => undefined)
  await client.connect()
  database.watch?.(2_000, () => said.push('ended'))
  const endless = client.query('select count(*) from generate_series(1, 1e12::bigint) as n where n < 0')
  await expect(endless).rejects.toThrow()
  await database.ended
  expect(said).toEqual(['ended'])
})
