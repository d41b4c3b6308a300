'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { concludeExperiment, rampUp, startExperiment, startHoldout, stopExperiment } from '../../experiments/mutations'
import { concludeInput, experimentInput, holdoutInput, rampInput, startExperimentInput } from '../../experiments/schema'
import { createAction } from '../create-action'

const limit = { name: 'experiments', max: 60, perSeconds: 600 }

export const startExperimentAction = createAction({
  name: 'startExperiment',
  access: 'admin',
  input: startExperimentInput,
  limit,
  run: async ({ viewer, input }) => {
    const { id } = await startExperiment(viewer.id, input)
    redirect(`/admin/experiments/${id}`)
  },
})

export const startHoldoutAction = createAction({
  name: 'startHoldout',
  access: 'admin',
  input: holdoutInput,
  limit,
  run: async ({ viewer, input }) => {
    const { id } = await startHoldout(viewer.id, input.share)
    redirect(`/admin/experiments/${id}`)
  },
})

export const rampUpAction = createAction({
  name: 'rampUp',
  access: 'admin',
  input: rampInput,
  limit,
  run: async ({ input }) => {
    await rampUp(input.experimentId, input.to)
    refresh()
  },
})

export const stopExperimentAction = createAction({
  name: 'stopExperiment',
  access: 'admin',
  input: experimentInput,
  limit,
  run: async ({ input }) => {
    await stopExperiment(input.experimentId)
    refresh()
  },
})

/** Ends it and lets one of its variants serve everybody. */
export const concludeExperimentAction = createAction({
  name: 'concludeExperiment',
  access: 'admin',
  input: concludeInput,
  limit,
  run: async ({ input }) => {
    await concludeExperiment(input.experimentId, input.variantId)
    refresh()
  },
})
