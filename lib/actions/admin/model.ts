'use server'

import { refresh } from 'next/cache'
import { after } from 'next/server'
import { z } from 'zod'
import { configuredServer } from '../../ai/server/configured'
import { markFaultSeen } from '../../ai/server/mutations'
import { AppError } from '../../errors'
import { markWorkFaultSeen } from '../../faults/mutations'
import { checkModel } from '../../trials/check-model'
import { createAction } from '../create-action'

const faultInput = z.object({
  serverId: z.string().min(1).max(400),
  use: z.string().min(1).max(40),
  kind: z.string().min(1).max(60),
})

/** Takes the mark of a new kind of fault away. */
export const markFaultSeenAction = createAction({
  name: 'markFaultSeen',
  access: 'admin',
  input: faultInput,
  limit: { name: 'fault-marks', max: 60, perSeconds: 60 },
  run: async ({ input }) => {
    await markFaultSeen(input)
    refresh()
    return {}
  },
})

/** The same of a fault in mail or the nightly work. */
export const markWorkFaultSeenAction = createAction({
  name: 'markWorkFaultSeen',
  access: 'admin',
  input: z.object({ work: z.string().min(1).max(40), kind: z.string().min(1).max(60) }),
  limit: { name: 'fault-marks', max: 60, perSeconds: 60 },
  run: async ({ input }) => {
    await markWorkFaultSeen(input)
    refresh()
    return {}
  },
})

/** Starts a check of the model and answers at once; the page shows how far it is. */
export const checkModelAction = createAction({
  name: 'checkModel',
  access: 'admin',
  input: z.object({}),
  limit: { name: 'check-model', max: 10, perSeconds: 3_600 },
  run: async ({ viewer }) => {
    const { server } = configuredServer()
    if (!server) throw new AppError('conflict', 'No model is configured.')
    after(checkModel(viewer, server).catch((error: unknown) => console.error('the model could not be checked', error)))
    refresh()
    return {}
  },
})
