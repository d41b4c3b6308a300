export type DatasetState = 'complete' | 'running' | 'stopped' | 'refused'

/** A row that holds no rating, as the page lists it. */
export type BadRow = { line: number; reason: string; text: string }
/** Rows a set keeps; the command writes every one of them to a file. */
export const BAD_ROWS_KEPT = 100

/** What the settings say of a set. */
export type DatasetSummary = {
  name: string
  ratings: number
  rowsRead: number
  rowsUnknown: number
  rowsBad: number
  badRows: BadRow[]
  /** Why reading was given up. */
  problem: string | null
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
export function datasetState(
  { finishedAt, touchedAt, problem }: { finishedAt: Date | null; touchedAt: Date; problem: string | null },
  now: number,
): DatasetState {
  if (finishedAt) return 'complete'
  if (problem) return 'refused'
  return now - touchedAt.getTime() < QUIET_MS ? 'running' : 'stopped'
}

export const datasetStates: Record<DatasetState, string> = {
  complete: 'complete',
  running: 'being read now',
  stopped: 'stopped halfway',
  refused: 'given up',
}

/** What a set may be called. */
export const DATASET_NAME = /^[\w.-]{1,80}$/
