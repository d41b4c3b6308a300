import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { tellOf } from './questions/tell-of'

const rowSchema = z.strictObject({
  said: z.string(),
  /** The film a question is about, null where nothing here is called so. */
  film: z.string().nullable().optional(),
  /** What the answer holds, "a|b" either. */
  has: z.array(z.string()).default([]),
  /** The page that says more of the site. */
  site: z.string().nullable().optional(),
})
const rows = readFileSync('testing/tables/ask.questions.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => rowSchema.parse(JSON.parse(line)))

describe('questions are answered from what the records know', () => {
  test.each(rows.filter(({ film }) => film !== undefined))('“$said”', ({ said, film, has }) => {
    const told = tellOf(said, shippedCatalog)
    expect(told?.href).toBe(film ? `/films/${film}` : null)
    for (const either of has) expect(either.split('|').some((text) => told?.text.includes(text))).toBe(true)
  })

  test.each(rows.filter(({ site }) => site !== undefined))('of the site: “$said”', ({ said, site }) => {
    const told = tellOf(said, shippedCatalog)
    expect(told).not.toBeNull()
    expect(told?.href).toBe(site)
  })

  test.each(rows.filter(({ film, site }) => film === undefined && site === undefined))(
    'a wish: “$said”',
    ({ said }) => {
      expect(tellOf(said, shippedCatalog)).toBeNull()
    },
  )
})
