import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { demoRatings } from '../domains/films/demo-ratings'
import { createFilms } from '../testing/factories'
import { describeLogins, ensureDemoAccounts, readLogins } from './demo'

test('the demo accounts are made once, and the person has rated as people do: with events, stars and "Seen it"', async () => {
  const [first = ''] = Object.keys(demoRatings)
  await createFilms(db, [{ slug: first }])
  const folder = mkdtempSync(join(tmpdir(), 'matinee-'))
  expect(readLogins(folder)).toBeNull()
  const { person, admin, areNew } = await ensureDemoAccounts(db, folder)
  const again = await ensureDemoAccounts(db, folder)
  // Printed at the first start; afterwards a command reads them.
  expect([areNew, again.areNew]).toEqual([true, false])
  expect(readLogins(folder)).toEqual({ person, admin })
  expect(describeLogins({ person, admin })).toContain(`${admin.email}   password ${admin.password}`)
  expect(new Set([person.password, admin.password, again.person.password]).size).toBe(2)
  rmSync(folder, { recursive: true })
  const { ratings, reactions, events } = await db.user.findUniqueOrThrow({
    where: { email: person.email },
    include: { ratings: true, reactions: true, events: true },
  })
  expect(ratings).toMatchObject([{ value: demoRatings[first] }])
  expect(reactions).toMatchObject([{ kind: 'SEEN' }])
  expect(events).toMatchObject([{ type: 'RATED', value: demoRatings[first] }])
})
