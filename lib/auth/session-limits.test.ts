import { expect, test } from 'vitest'
import { isOver } from './session-limits'

const DAY_MS = 86_400_000
const now = Date.UTC(2030, 0, 1)
const session = (createdDays: number, usedDays: number) => ({
  createdAt: new Date(now - createdDays * DAY_MS),
  lastUsedAt: new Date(now - usedDays * DAY_MS),
})
const guest = { isGuest: true, role: 'PERSON' as const }
const account = { isGuest: false, role: 'PERSON' as const }
const admin = { isGuest: false, role: 'ADMIN' as const }

test.each([
  ['a guest used yesterday, a year old but for a day', guest, session(364, 1), false],
  ['a guest of a year', guest, session(365, 0), true],
  ['a guest who was away for half a year', guest, session(200, 180), true],
  ['an account that was away for 29 days', account, session(80, 29), false],
  ['an account that was away for 30 days', account, session(80, 30), true],
  ['an account used today, of 90 days', account, session(90, 0), true],
  ['an admin who was away for a day', admin, session(3, 1), false],
  ['an admin who was away for two days', admin, session(3, 2), true],
  ['an admin of 14 days', admin, session(14, 0), true],
])('%s', (_name, who, times, over) => expect(isOver(times, who, now)).toBe(over))
