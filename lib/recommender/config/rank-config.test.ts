import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { defaultRankConfig } from './rank-config'

test('a change of any number changes the version too: exposures are told apart by it', () => {
  const { version, ...numbers } = defaultRankConfig
  const hash = createHash('sha256').update(JSON.stringify(numbers)).digest('hex').slice(0, 12)
  // Changed a number? Give the configuration a new version, and write both here.
  expect({ version, hash }).toEqual({ version: '2026-11-29', hash: 'a214e7616dc0' })
})
