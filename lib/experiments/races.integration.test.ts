import { beforeEach, expect, test } from 'vitest'
import { createAdmin, createUser } from '../../testing/factories'
import { db } from '../db'
import {
  concludeExperiment,
  joinGroup,
  rampUp,
  startExperiment,
  startHoldout,
  stopExperiment,
  withdrawVariant,
} from './mutations'
import { findExperiment, listExperiments } from './queries'

// Meant for a server with several connections (TEST_DATABASE_URL); on one connection they hold without a race.
let adminId: string
beforeEach(async () => {
  await db.experiment.deleteMany()
  adminId = (await createAdmin(db)).id
})

const times = <Result>(count: number, run: (place: number) => Promise<Result>) =>
  Promise.allSettled(Array.from({ length: count }, (_, place) => run(place)))
const kept = (settled: PromiseSettledResult<unknown>[]) => settled.filter(({ status }) => status === 'fulfilled').length

const start = () =>
  startExperiment(adminId, {
    title: 'Models',
    measure: 'opened',
    planned: 200,
    variants: [
      { name: 'As it serves', version: 'default', model: '', engine: 'served' },
      { name: 'Small', version: 'default', model: 'small', engine: 'served' },
      { name: 'Large', version: 'default', model: 'large', engine: 'served' },
    ],
  })

test('of many who start an experiment, or hold people out, at the same moment one does', async () => {
  expect(kept(await times(6, start))).toBe(1)
  expect(kept(await times(6, () => startHoldout(adminId, 5)))).toBe(1)
  expect((await listExperiments()).map(({ kind }) => kind).toSorted()).toEqual(['HOLDOUT', 'VARIANTS'])
})

test('somebody drawn twice at the same moment is in one group', async () => {
  const { id } = await start()
  const { id: userId } = await createUser(db)
  const variants = (await findExperiment(id))?.variants ?? []
  const joined = await times(9, (place) => joinGroup(userId, id, variants[place % 3]?.id ?? ''))
  const groups = joined.map((each) => (each.status === 'fulfilled' ? each.value : each.reason))
  const [standing] = await db.experimentPerson.findMany({ where: { experimentId: id } })
  expect(new Set(groups)).toEqual(new Set([standing?.variantId]))
})

test('widened by many at once it goes up one step, and ended by many at once it ends in one way', async () => {
  const { id } = await start()
  await times(6, () => rampUp(id, 10))
  expect(await findExperiment(id)).toMatchObject({ ramp: 10 })
  const variant = (await findExperiment(id))?.variants[1]?.id ?? ''
  const ended = await times(6, (place) => (place % 2 ? stopExperiment(id) : concludeExperiment(id, variant)))
  expect(kept(ended)).toBe(1)
  const { status, outcome } = (await findExperiment(id)) ?? {}
  expect([status, outcome]).toEqual(
    status === 'STOPPED' ? ['STOPPED', 'Stopped by an admin.'] : ['CONCLUDED', expect.stringContaining('Small')],
  )
})

test('both variants withdrawn at the same moment end it, each with its own reason', async () => {
  const { id } = await start()
  const [, small, large] = (await findExperiment(id))?.variants ?? []
  const reasons = [
    [small?.id ?? '', 'Too slow.'],
    [large?.id ?? '', 'Too dear.'],
  ] as const
  const done = await times(6, (place) => withdrawVariant(id, ...(reasons[place % 2] as readonly [string, string])))
  expect(done.map((each) => each.status === 'fulfilled' && each.value).filter(Boolean)).toHaveLength(2)
  const after = await findExperiment(id)
  expect(after?.variants.map(({ withdrawnWhy }) => withdrawnWhy)).toEqual(['', 'Too slow.', 'Too dear.'])
  expect(after?.status).toBe('WITHDRAWN')
})

test('a variant that is withdrawn while it is chosen serves nobody unseen', async () => {
  const { id } = await start()
  const variant = (await findExperiment(id))?.variants[1]?.id ?? ''
  const done = await Promise.allSettled([
    withdrawVariant(id, variant, 'Too slow.'),
    concludeExperiment(id, variant),
    withdrawVariant(id, variant, 'Too slow.'),
  ])
  const withdrawn = (await findExperiment(id))?.variants[1]?.withdrawnAt !== null
  // Whichever came first holds; the other is told so.
  expect(done[1]?.status).toBe(withdrawn ? 'rejected' : 'fulfilled')
})
