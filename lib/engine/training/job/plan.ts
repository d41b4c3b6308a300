import type { ArtefactDescription } from '../../schema'
import { ENGINE_FORMAT } from '../../schema'

export type TrainingPlan = { mode: 'full'; why: string } | { mode: 'incremental'; why: string }

const dayMs = 86_400_000
/** Quantised rows that are kept lose a little each time they are packed again. */
export const FULL_EVERY_DAYS = 7

type Now = { now: number; catalogFingerprint: string; optionsFingerprint: string; heldOutRule: string }

/** Whether only what new likes changed is trained, on top of what serves, or everything. */
export function planTraining(serving: ArtefactDescription | null, keptGram: boolean, now: Now): TrainingPlan {
  const full = (why: string): TrainingPlan => ({ mode: 'full', why })
  if (!serving) return full('nothing serves yet')
  if (serving.format !== ENGINE_FORMAT) return full('the models are packed in another way now')
  if (serving.optionsFingerprint !== now.optionsFingerprint) return full('the options of the training changed')
  if (serving.catalogFingerprint !== now.catalogFingerprint) return full('the catalog changed')
  if (serving.heldOutRule !== now.heldOutRule) return full('other people are held out')
  if (now.now - serving.fullAsOf >= FULL_EVERY_DAYS * dayMs) return full(`${FULL_EVERY_DAYS} days since the last one`)
  if (serving.inRows || !keptGram) return full('the catalog is too large to keep its pairs')
  return { mode: 'incremental', why: 'new likes since the last training' }
}
