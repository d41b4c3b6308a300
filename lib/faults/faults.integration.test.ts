import { beforeEach, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../testing/database/own-database'
import { db } from '../db'
import type { MailFault } from './kinds'
import { markWorkFaultSeen, nightStep, noteWorkFault, sideStep } from './mutations'
import { listUnseenWorkFaults } from './queries'

withOwnDatabase()

const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
beforeEach(async () => {
  await db.workFault.deleteMany()
  said.mockClear()
})
const fail = () => Promise.reject(new Error('no'))
const marked = async () => (await listUnseenWorkFaults()).map(({ work, kind, count }) => `${work} ${kind} ${count}`)

test('a kind of fault is one line in the log and a mark, counted on until an admin has seen it', async () => {
  await expect(nightStep('training', fail)).rejects.toThrow('no')
  await noteWorkFault('night', 'training')
  expect(said.mock.calls).toEqual([['new kind of fault: training, night']])
  expect(await marked()).toEqual(['night training 2'])
  await markWorkFaultSeen({ work: 'night', kind: 'training' })
  await noteWorkFault('night', 'training')
  expect(await marked()).toEqual([])
  expect(said).toHaveBeenCalledTimes(1)
})

test('a step aside keeps nothing else from being done, and what goes well is no fault', async () => {
  await sideStep('groups', fail)
  await sideStep('figures', async () => 1)
  expect(await nightStep('films', async () => 7)).toBe(7)
  expect(await marked()).toEqual(['night groups 1'])
  expect(said).toHaveBeenCalledWith('night: groups failed', expect.any(Error))
})

test('two at once are both counted, and where nothing can be kept the work goes on', async () => {
  await Promise.all([1, 2, 3].map(() => noteWorkFault('mail', 'letter')))
  expect(await marked()).toEqual(['mail letter 3'])
  // No database takes a null character.
  await noteWorkFault('mail', '\0' as MailFault)
  expect(said.mock.lastCall?.[0]).toBe('a fault in mail could not be counted:')
})
