import 'server-only'
import { lapseModelConsents } from './lapse-model-consents'
import { lapseConsents } from './mutations'

const AGAIN_AFTER_MS = 60_000

/** At each start, since words change with a release and a model's host with its settings. A database that is not there yet is asked again in a minute. */
export async function keepConsentsCurrent(): Promise<void> {
  try {
    const lapsed = await lapseConsents()
    if (lapsed > 0) console.warn(`consents: the words changed, ${lapsed} are asked for again`)
    const moved = await lapseModelConsents()
    if (moved > 0) console.warn(`consents: the model is at another host, ${moved} people are asked again`)
  } catch {
    console.error('consents: could not be held against their words, tried again in a minute')
    setTimeout(() => void keepConsentsCurrent(), AGAIN_AFTER_MS).unref()
  }
}
