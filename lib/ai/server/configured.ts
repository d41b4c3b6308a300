import { env } from '../../env'
import { type ReadSettings, readModelSettings } from './settings'

/** The model server that is configured, and what is odd about how it is. */
export const configuredServer = (): ReadSettings => readModelSettings(env())
