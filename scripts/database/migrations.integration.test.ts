import { expect, inject, test } from 'vitest'
import { db } from '@/lib/db'
import { pendingSql } from './diff'
import { applyMigrations } from './migrations'

test('the migrations give what schema.prisma describes', { timeout: 60_000 }, async () => {
  expect(await pendingSql()).toBe('')
})

test('applying the migrations again changes nothing', async () => {
  expect(await applyMigrations(inject('databaseUrl'))).toEqual([])
})

test('what schema.prisma cannot say is there: full text, and ranges that hold', async () => {
  const indexes = await db.$queryRaw<{ name: string }[]>`
    SELECT indexname AS name FROM pg_indexes WHERE tablename = 'Film'`
  expect(indexes.map((index) => index.name)).toContain('Film_fullText_idx')
  await expect(db.user.create({ data: { adventurous: 101 } })).rejects.toThrow(/User_adventurous_check/)
})
