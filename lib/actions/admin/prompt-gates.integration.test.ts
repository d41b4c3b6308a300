import { expect, test, vi } from 'vitest'
import { createAdmin, createUser } from '../../../testing/factories'
import { signIn } from '../../../testing/request/request'
import { db } from '../../db'
import { saveDraft } from '../../prompts/mutations'
import { agreeGateAction, goOnGateAction, startGateAction, stopGateAction } from './prompt-gates'

const started = vi.hoisted(() => ({ gates: [] as string[] }))
vi.mock('../../trials/gate/begin-gate', () => ({
  beginGate: async () => ({ id: started.gates[0] ?? '', slug: 'note' }),
}))
vi.mock('../../trials/gate/run-gate', () => ({ runGate: async (id: string) => void started.gates.push(id) }))

const content = {
  key: 'NOTE' as const,
  instructions: 'Say.',
  temperature: 1,
  topP: 1,
  maxTokens: 300,
  model: '',
  drafts: 1,
  language: 'en',
  note: '',
}

async function gateOf(adminId: string, ended: boolean) {
  const { id } = await saveDraft(adminId, content)
  const gate = await db.promptGate.create({
    data: {
      key: 'NOTE',
      contentHash: 'of a text',
      tried: {},
      serving: {},
      total: 2,
      authorId: adminId,
      endedAt: ended ? new Date() : null,
    },
  })
  return { versionId: id, gateId: gate.id }
}

test('none of them opens to whoever is no admin', async () => {
  await signIn((await createUser(db)).id)
  const calls = [
    () => startGateAction({ key: 'NOTE', versionId: 'x' }),
    () => goOnGateAction({ gateId: 'x' }),
    () => stopGateAction({ gateId: 'x' }),
    () => agreeGateAction({ gateId: 'x' }),
  ]
  for (const call of calls) expect(await call()).toMatchObject({ ok: false, code: 'forbidden' })
})

test('a replay is begun, stopped, gone on with, and agreed to by somebody else', async () => {
  const [ada, bob] = [await createAdmin(db), await createAdmin(db)]
  await signIn(ada.id)
  const { versionId, gateId } = await gateOf(ada.id, false)
  started.gates = [gateId]
  await expect(startGateAction({ key: 'NOTE', versionId })).rejects.toThrow('NEXT_REDIRECT')
  const rests = async () => (await db.promptGate.findUniqueOrThrow({ where: { id: gateId } })).rests
  expect(await stopGateAction({ gateId })).toMatchObject({ ok: true })
  expect(await rests()).toBe('Stopped by an admin.')
  expect(await goOnGateAction({ gateId })).toMatchObject({ ok: true })
  expect(await rests()).toBe('')
  expect(started.gates.slice(1)).toEqual([gateId, gateId])

  const done = await gateOf(ada.id, true)
  expect(await agreeGateAction({ gateId: done.gateId })).toMatchObject({ ok: false, code: 'conflict' })
  await signIn(bob.id)
  expect(await agreeGateAction({ gateId: done.gateId })).toMatchObject({ ok: true })
  expect(await agreeGateAction({ gateId: done.gateId })).toMatchObject({ ok: false, code: 'conflict' })
})
