export type DatasetState = 'complete' | 'running' | 'stopped'

/** What the settings say of a set. */
export type DatasetSummary = {
  name: string
  ratings: number
  rowsRead: number
  rowsUnknown: number
  rowsBad: number
  startedAt: Date
  finishedAt: Date | null
  state: DatasetState
  /** Its file is kept here, so that reading can go on. */
  canGoOn: boolean
  /** How much of its file is read, 0 to 1; null where the size of the file is not known. */
  share: number | null
}

/** Rows are written every few seconds; a set untouched for so long is no longer read by anybody. */
const QUIET_MS = 120_000

/** A set that is read now is not one that was stopped halfway. */
export function datasetState(finishedAt: Date | null, touchedAt: Date, now: number): DatasetState {
  if (finishedAt) return 'complete'
  return now - touchedAt.getTime() < QUIET_MS ? 'running' : 'stopped'
}

export const datasetStates: Record<DatasetState, string> = {
  complete: 'complete',
  running: 'being read now',
  stopped: 'stopped halfway',
}

/** What a set may be called. */
export const DATASET_NAME = /^[\w.-]{1,80}$/
