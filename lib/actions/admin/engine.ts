'use server'

import { refresh } from 'next/cache'
import { after } from 'next/server'
import { z } from 'zod'
import { rollBackConfig, saveConfig } from '../../engine/config/mutations'
import { rollBackConfigInput, saveConfigInput } from '../../engine/config/schema'
import { invalidateConfig } from '../../engine/config/serving-config'
import { stopTraining } from '../../engine/lease/mutations'
import { discardHeld, serveEarlier, serveHeld } from '../../engine/mutations'
import { artefactInput, trainNowInput } from '../../engine/schema'
import { invalidateServing } from '../../engine/serving'
import { jobInWorker } from '../../engine/training/job/job-in-worker'
import { startTraining } from '../../engine/training/train-site'
import { AppError } from '../../errors'
import { createAction } from '../create-action'

/** Starts a training and answers at once; the page shows how far it is. */
export const trainNowAction = createAction({
  name: 'trainNow',
  access: 'admin',
  input: trainNowInput,
  limit: { name: 'training', max: 10, perSeconds: 3_600 },
  run: async ({ input }) => {
    const started = await startTraining({ runJob: jobInWorker(), full: input.full })
    if (started.busySince) throw new AppError('conflict', 'A training is running already.')
    // How it ends stands in the settings; the log has the error.
    after(started.finished.catch((error: unknown) => console.error('engine: the training failed', error)))
    refresh()
    return {}
  },
})

export const stopTrainingAction = createAction({
  name: 'stopTraining',
  access: 'admin',
  input: z.object({}),
  run: async () => {
    if (!(await stopTraining())) throw new AppError('conflict', 'No training is running.')
    refresh()
    return {}
  },
})

export const serveHeldAction = createAction({
  name: 'serveHeld',
  access: 'admin',
  input: artefactInput,
  run: async ({ input }) => {
    const { number } = await serveHeld(input.artefactId)
    invalidateServing()
    refresh()
    return { number }
  },
})

export const serveEarlierAction = createAction({
  name: 'serveEarlier',
  access: 'admin',
  input: artefactInput,
  run: async ({ input }) => {
    const { number } = await serveEarlier(input.artefactId)
    invalidateServing()
    refresh()
    return { number }
  },
})

export const discardHeldAction = createAction({
  name: 'discardHeld',
  access: 'admin',
  input: artefactInput,
  run: async ({ input }) => {
    const { number } = await discardHeld(input.artefactId)
    refresh()
    return { number }
  },
})

const configLimit = { name: 'engine-config', max: 60, perSeconds: 3_600 }

/** Lets a configuration serve from the next list on. */
export const saveConfigAction = createAction({
  name: 'saveConfig',
  access: 'admin',
  input: saveConfigInput,
  limit: configLimit,
  run: async ({ viewer, input }) => {
    const { number } = await saveConfig(viewer.id, input)
    invalidateConfig()
    refresh()
    return { number }
  },
})

export const rollBackConfigAction = createAction({
  name: 'rollBackConfig',
  access: 'admin',
  input: rollBackConfigInput,
  limit: configLimit,
  run: async ({ viewer, input }) => {
    const { number } = await rollBackConfig(viewer.id, input.number)
    invalidateConfig()
    refresh()
    return { number }
  },
})
