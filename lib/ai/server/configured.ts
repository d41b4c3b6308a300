import { env } from '../../env'
import { type ReadSettings, readModelSettings } from './settings'

/** The model server that is configured, and what is odd about how it is. */
export const configuredServer = (): ReadSettings => readModelSettings(env())

/** Says at start what is odd about the settings, a sentence each. */
export function checkModelSettings(): void {
  try {
    for (const note of configuredServer().notes) console.warn(`settings: ${note}`)
  } catch (error) {
    // What cannot be read at all: it is said again wherever it is needed.
    console.error(error instanceof Error ? error.message : error)
  }
}
