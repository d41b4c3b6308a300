import { expect, test } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { showToPeople } from '../../../testing/experiment-people'
import { createAdmin, createFilms } from '../../../testing/factories'
import { db } from '../../db'
import { startExperiment } from '../mutations'
import { findExperiment } from '../queries'
import { getSiteFigures } from './kept-figures'
import { getRightNow } from './queries'

withOwnDatabase()

test('a site nobody has used yet says so in every figure, and then what people did', async () => {
  expect(await getRightNow()).toMatchObject({
    visitsToday: 0,
    peopleToday: 0,
    listsToday: 0,
    calls: 0,
    faults: [],
    running: [],
    night: null,
  })
  const empty = await getSiteFigures(7)
  expect([empty.now.people, empty.before.people, empty.now.lists]).toEqual([0, 0, null])
  expect(empty.days.every(({ people }) => people === 0)).toBe(true)

  const variant = { version: 'default', engine: 'served' }
  const { id } = await startExperiment((await createAdmin(db)).id, {
    title: 'Models',
    measure: 'opened',
    planned: 200,
    variants: [
      { ...variant, name: 'As it serves', model: '' },
      { ...variant, name: 'Small', model: 'small' },
    ],
  })
  const filmIds = (await createFilms(db, [{}, {}, {}, {}])).map((film) => film.id)
  for (const { id: variantId } of (await findExperiment(id))?.variants ?? [])
    await showToPeople(db, { experimentId: id, variantId, people: 12, filmIds, opens: () => 1, days: 10 })
  // Written for days that had been counted already.
  await db.keptReading.deleteMany()
  const { now, before } = await getSiteFigures(7)
  expect(now.people + before.people).toBe(24)
  expect(now.lists).toMatchObject({ lists: now.people, firstCardP50: 400 })
  expect(now.steps.map(({ cards }) => cards)).toEqual([4 * now.people, now.people, 0, 0, 0])
  expect(await getRightNow()).toMatchObject({ running: [{ title: 'Models', ramp: 1 }], openNotTrue: 0 })
})
