import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createFilms } from '../testing/factories'
import { ensureDemoAccounts } from './demo'
import { demoRatings } from './demo-ratings'

test('the demo accounts are made once, and the person has rated as people do: with events, stars and "Seen it"', async () => {
  const [first = ''] = Object.keys(demoRatings)
  await createFilms(db, [{ slug: first }])
  const folder = mkdtempSync(join(tmpdir(), 'matinee-'))
  const { person } = await ensureDemoAccounts(db, folder)
  await ensureDemoAccounts(db, folder)
  rmSync(folder, { recursive: true })
  const { ratings, reactions, events } = await db.user.findUniqueOrThrow({
    where: { email: person.email },
    include: { ratings: true, reactions: true, events: true },
  })
  expect(ratings).toMatchObject([{ value: demoRatings[first] }])
  expect(reactions).toMatchObject([{ kind: 'SEEN' }])
  expect(events).toMatchObject([{ type: 'RATED', value: demoRatings[first] }])
})
