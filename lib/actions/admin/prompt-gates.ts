'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { agreeToGate, setRests } from '../../prompts/gate/mutations'
import { gateInput } from '../../prompts/gate/schema'
import { savePromptInput, versionInput } from '../../prompts/schema'
import { beginGate } from '../../trials/gate/begin-gate'
import { runGate } from '../../trials/gate/run-gate'
import { createAction } from '../create-action'

const limit = { name: 'prompt-gates', max: 30, perSeconds: 3_600 }

/** Replays a version over made-up people beside what serves; the page shows how far it is. */
export const startGateAction = createAction({
  name: 'startGate',
  access: 'admin',
  input: versionInput.extend({ key: savePromptInput.shape.key }),
  limit,
  run: async ({ viewer, input }) => {
    const { id, slug } = await beginGate(viewer.id, input.key, input.versionId)
    after(runGate(id))
    redirect(`/admin/prompts/${slug}/gate/${id}`)
  },
})

/** Goes on with a replay that rests or was cut. */
export const goOnGateAction = createAction({
  name: 'goOnGate',
  access: 'admin',
  input: gateInput,
  limit,
  run: async ({ input }) => {
    await setRests(input.gateId, '')
    after(runGate(input.gateId))
    refresh()
  },
})

export const stopGateAction = createAction({
  name: 'stopGate',
  access: 'admin',
  input: gateInput,
  limit,
  run: async ({ input }) => {
    await setRests(input.gateId, 'Stopped by an admin.')
    refresh()
  },
})

export const agreeGateAction = createAction({
  name: 'agreeGate',
  access: 'admin',
  input: gateInput,
  limit,
  run: async ({ viewer, input }) => {
    await agreeToGate(viewer.id, input.gateId)
    refresh()
  },
})
