import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '../../db'
import { saveMeasured } from './mutations'
import { findMeasured } from './queries'

const verdict = (better: 'code' | 'model' | 'tools') => ({ better, difference: 0.1, standardError: 0.02 })
const server = () => ({ id: randomUUID(), address: 'http://localhost', api: 'chat' as const, name: 'scripted' })

test('what a model was measured to do better is kept task by task, and of one thing the latest counts', async () => {
  const measured = server() as Parameters<typeof saveMeasured>[0]
  expect(await findMeasured(measured.id)).toEqual({})
  await saveMeasured(measured, { wishes: verdict('code'), rating: verdict('code') })
  await saveMeasured(measured, { wishes: verdict('tools') })
  expect(await findMeasured(measured.id)).toEqual({ wishes: verdict('tools'), rating: verdict('code') })
})

test('what cannot be read is nothing', async () => {
  const { id, address, api, name } = server()
  await db.modelServer.create({ data: { id, address, api, name, measured: { wishes: 'much better' } } })
  expect(await findMeasured(id)).toEqual({})
})
