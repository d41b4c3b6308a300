import { beforeEach, expect, test } from 'vitest'
import { createAdmin } from '../../../testing/factories'
import { db } from '../../db'
import { promptOf } from '../prompts'
import { agreeToGate, createGate, endGate, isResting, keepStep, setRests } from './mutations'
import { findGate, listSteps, standingOf } from './queries'
import type { GateStep, GateVerdict } from './schema'

// A key of its own: prompts belong to the whole site.
const key = 'A_KEY_OF_THIS_TEST'
const { builtIn } = promptOf('PORTRAIT')
const tried = { ...builtIn, instructions: 'Tried.', number: 2 }
const serving = { ...builtIn, number: null }
const check = (id: string, ok: boolean) => ({ id, label: `Label of ${id}`, ok, found: '1', limit: '2' })
const verdict = (...checks: GateVerdict['checks']): GateVerdict => ({ writer: 'a test', people: 1, real: 0, checks })
const side = {
  shown: [],
  isWhole: true,
  written: 1,
  unknownIds: 0,
  refused: 0,
  tooLong: 0,
  ruledOut: 0,
  untrue: 0,
  fault: null,
  tokens: 10,
  ms: 5,
}
const step = (person: string): GateStep => ({ kind: 'shuffled', person, same: 1, tried: side })

let author: string
let second: string
const begun = () => createGate(author, { key, tried, serving, total: 3 })

beforeEach(async () => {
  await db.promptGate.deleteMany({ where: { key } })
  author = (await createAdmin(db)).id
  second = (await createAdmin(db)).id
})

test('a text without a replay has none; one of another text or another prompt says nothing of it', async () => {
  const none = { id: '', state: 'none', failed: [], agreed: false }
  expect(await standingOf(key, tried)).toEqual(none)
  await begun()
  expect(await standingOf(key, { ...tried, temperature: 0.1 })).toEqual(none)
  expect(await standingOf('ANOTHER_KEY', tried)).toEqual(none)
})

test('a replay is open until it has ended, and has passed when every check has', async () => {
  const { id } = await begun()
  expect(await standingOf(key, tried)).toEqual({ id, state: 'open', failed: [], agreed: false })
  await endGate(id, verdict(check('form', true), check('truth', false)))
  expect(await standingOf(key, tried)).toEqual({ id, state: 'failed', failed: ['Label of truth'], agreed: false })
  const again = await begun()
  expect(await standingOf(key, tried)).toMatchObject({ id: again.id, state: 'open' })
  await endGate(again.id, verdict(check('form', true), check('truth', true)))
  expect(await standingOf(key, tried)).toEqual({ id: again.id, state: 'passed', failed: [], agreed: false })
})

test('it holds what was tried and what served, who began it, and how far it came', async () => {
  const { id } = await begun()
  expect(await findGate(id)).toMatchObject({
    id,
    key,
    tried,
    serving,
    total: 3,
    done: 0,
    rests: '',
    verdict: null,
    passed: null,
    endedAt: null,
    agreedAt: null,
    authorId: author,
    agreedById: null,
    author: { name: expect.anything() },
    agreedBy: null,
  })
  const ended = verdict(check('form', true))
  await endGate(id, ended)
  expect(await findGate(id)).toMatchObject({ verdict: ended, passed: true, endedAt: expect.any(Date) })
  expect(await findGate('nothing')).toBeNull()
})

test('a step is kept once, counted, and read in order and by parts; what cannot be read is left out', async () => {
  const { id } = await begun()
  const other = await begun()
  await keepStep(id, 2, step('c'))
  await keepStep(id, 0, step('a'))
  await keepStep(id, 0, step('late'))
  await keepStep(other.id, 1, step('of another'))
  expect(await listSteps(id)).toEqual([
    { step: 0, result: step('a') },
    { step: 2, result: step('c') },
  ])
  expect((await findGate(id))?.done).toBe(2)
  expect((await findGate(other.id))?.done).toBe(1)
  await keepStep(id, 1, step('b'))
  expect((await listSteps(id, { from: 1, take: 1 })).map((each) => each.step)).toEqual([1])
  expect((await listSteps(id, { from: 1, take: 9 })).map((each) => each.step)).toEqual([1, 2])
  await db.promptGateStep.updateMany({ where: { gateId: id, step: 1 }, data: { result: { kind: 'gone' } } })
  expect((await listSteps(id)).map((each) => each.step)).toEqual([0, 2])
})

test('it rests with a reason while it has not ended; ending takes the reason away, and none is given after', async () => {
  const { id } = await begun()
  expect(await isResting(id)).toBe(false)
  await setRests(id, 'The server is away.')
  expect(await isResting(id)).toBe(true)
  expect((await findGate(id))?.rests).toBe('The server is away.')
  await endGate(id, verdict(check('form', true)))
  expect(await isResting(id)).toBe(false)
  await setRests(id, 'Too late.')
  expect(await isResting(id)).toBe(false)
  expect(await isResting('nothing')).toBe(true)
})

test('a second yes is given once, when it has ended, and by somebody who did not begin it', async () => {
  const refused = {
    code: 'conflict',
    message: 'A second yes is given once, to a finished replay somebody else began.',
  }
  const { id } = await begun()
  await expect(agreeToGate(second, id)).rejects.toMatchObject(refused)
  await endGate(id, verdict(check('form', true)))
  await expect(agreeToGate(author, id)).rejects.toMatchObject(refused)
  expect(await standingOf(key, tried)).toMatchObject({ agreed: false })
  await agreeToGate(second, id)
  expect(await standingOf(key, tried)).toMatchObject({ agreed: true, state: 'passed' })
  expect(await findGate(id)).toMatchObject({ agreedById: second, agreedAt: expect.any(Date) })
  await expect(agreeToGate(second, id)).rejects.toMatchObject(refused)
})

test('the ten newest replays of a prompt are kept, and those of others are left alone', async () => {
  const elsewhere = await createGate(author, { key: `${key}_TOO`, tried, serving, total: 1 })
  const first = await begun()
  for (let more = 0; more < 9; more++) await begun()
  expect(await findGate(first.id)).not.toBeNull()
  await begun()
  expect(await findGate(first.id)).toBeNull()
  expect(await db.promptGate.count({ where: { key } })).toBe(10)
  expect(await findGate(elsewhere.id)).not.toBeNull()
  await db.promptGate.deleteMany({ where: { key: `${key}_TOO` } })
})
