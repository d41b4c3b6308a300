import { beforeEach, expect, test } from 'vitest'
import { createAdmin, createUser } from '../../../testing/factories'
import { formOf, signIn, signOut } from '../../../testing/request/request'
import { db } from '../../db'
import { listExperiments } from '../../experiments/queries'
import {
  concludeExperimentAction,
  rampUpAction,
  startExperimentAction,
  startHoldoutAction,
  stopExperimentAction,
} from './experiments'

beforeEach(async () => {
  signOut()
  await db.experiment.deleteMany()
})

const started = {
  title: 'Models',
  measure: 'opened',
  planned: '200',
  'version-0': 'default',
  'engine-0': 'served',
  'name-1': 'Small',
  'version-1': 'default',
  'model-1': 'small',
  'engine-1': 'served',
  'version-2': '',
}
const asAdmin = async () => signIn((await createAdmin(db)).id)
/** A redirect is thrown. */
const start = async (form: Record<string, string> = started) => {
  await asAdmin()
  await expect(startExperimentAction(null, formOf(form))).rejects.toThrow('NEXT_REDIRECT')
  const [experiment] = await listExperiments()
  if (!experiment) throw new Error('nothing was started')
  return experiment
}

test('each of them is for admins alone', async () => {
  const { id, variants } = await start()
  const all = () => [
    startExperimentAction(null, formOf(started)),
    startHoldoutAction(null, formOf({ share: '5' })),
    rampUpAction(null, formOf({ experimentId: id, to: '10' })),
    stopExperimentAction(null, formOf({ experimentId: id })),
    concludeExperimentAction(null, formOf({ experimentId: id, variantId: variants[1]?.id ?? '' })),
  ]
  signOut()
  for (const answer of await Promise.all(all())) expect(answer).toMatchObject({ ok: false, code: 'unauthenticated' })
  await signIn((await createUser(db)).id)
  for (const answer of await Promise.all(all())) expect(answer).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await listExperiments()).toMatchObject([{ status: 'RUNNING', ramp: 1 }])
})

test('an experiment starts at one percent, is widened step by step and stopped', async () => {
  const { id, variants } = await start()
  expect(variants).toMatchObject([{ name: 'As it serves' }, { name: 'Small', model: 'small' }])
  expect(await rampUpAction(null, formOf({ experimentId: id, to: '10' }))).toMatchObject({ ok: true })
  expect(await rampUpAction(null, formOf({ experimentId: id, to: '11' }))).toMatchObject({ ok: false, code: 'invalid' })
  expect(await stopExperimentAction(null, formOf({ experimentId: id }))).toMatchObject({ ok: true })
  expect(await listExperiments()).toMatchObject([{ status: 'STOPPED', ramp: 10, outcome: 'Stopped by an admin.' }])
})

test('what is wrong with the form stands at its field', async () => {
  await asAdmin()
  const wrong = async (change: Record<string, string>) => {
    const answer = await startExperimentAction(null, formOf({ ...started, ...change }))
    return answer.ok ? [] : Object.keys(answer.fieldErrors ?? {})
  }
  expect(await wrong({ title: ' ', planned: '5' })).toEqual(['title', 'planned'])
  expect(await wrong({ 'version-1': '' })).toEqual(['version-1'])
  expect(await wrong({ 'model-1': '' })).toEqual(['version-1'])
  expect(await wrong({ 'model-1': 'two words' })).toEqual(['model-1'])
  expect(await startExperimentAction(null, formOf({ ...started, 'version-1': 'nothing' }))).toMatchObject({
    code: 'not-found',
  })
  expect(await listExperiments()).toEqual([])
})

test('a hold-out begins with its share, and concluding names what serves', async () => {
  const { id, variants } = await start()
  await expect(startHoldoutAction(null, formOf({ share: '5' }))).rejects.toThrow('NEXT_REDIRECT')
  expect(await startHoldoutAction(null, formOf({ share: '50' }))).toMatchObject({ ok: false, code: 'invalid' })
  const conclude = () => concludeExperimentAction(null, formOf({ experimentId: id, variantId: variants[1]?.id ?? '' }))
  // Its least days are not over.
  expect(await conclude()).toMatchObject({ ok: false, code: 'conflict' })
  await db.experiment.update({ where: { id }, data: { startedAt: new Date(Date.now() - 60 * 86_400_000) } })
  expect(await conclude()).toMatchObject({ ok: true })
  expect(await conclude()).toMatchObject({ ok: false, code: 'conflict' })
  expect((await listExperiments()).map(({ status, kind }) => [kind, status])).toEqual([
    ['HOLDOUT', 'RUNNING'],
    ['VARIANTS', 'CONCLUDED'],
  ])
})
