import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { pendingSql } from './diff'
import { applyMigrations } from './migrations'

test('the migrations give what schema.prisma describes', { timeout: 60_000 }, async () => {
  expect(await pendingSql()).toBe('')
})

test('applying the migrations again changes nothing', async () => {
  expect(await applyMigrations(process.env.DATABASE_URL ?? '')).toEqual([])
})

test('what schema.prisma cannot say is there: words computed by the database, and ranges that hold', async () => {
  const columns = await db.$queryRaw<{ name: string; type: string }[]>`
    SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
    WHERE attrelid = '"Film"'::regclass AND attgenerated = 's'`
  expect(columns).toEqual([{ name: 'searchWords', type: 'tsvector' }])
  await expect(db.user.create({ data: { adventurous: 101 } })).rejects.toThrow(/User_adventurous_check/)
})
