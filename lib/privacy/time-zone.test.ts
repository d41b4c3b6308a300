import { expect, test } from 'vitest'
import { knownTimeZone } from './time-zone'

test('a zone the runtime knows is kept, in its usual spelling', () => {
  expect(knownTimeZone('America/New_York')).toBe('America/New_York')
  expect(knownTimeZone('europe/zurich')).toBe('Europe/Zurich')
  expect(knownTimeZone('UTC')).toBe('UTC')
})

test.each([undefined, '', 'Mars/Olympus', 'Europe/', '<script>', 'Europe/Zurich; DROP TABLE'])(
  '%j is no zone',
  (zone) => expect(knownTimeZone(zone)).toBeNull(),
)
