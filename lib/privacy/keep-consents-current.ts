import 'server-only'
import { lapseModelConsents } from './lapse-model-consents'
import { lapseConsents } from './mutations'

const SOON_MS = 10_000
const AGAIN_AFTER_MS = 60_000

/**
 * At each start, since words change with a release and a model's host with its settings. A database that is not there
 * yet, as while a new one gets its tables, is asked again soon, and then each minute.
 */
export async function keepConsentsCurrent(isFirst = true): Promise<void> {
  try {
    const lapsed = await lapseConsents()
    if (lapsed > 0) console.warn(`consents: the words changed, ${lapsed} are asked for again`)
    const moved = await lapseModelConsents()
    if (moved > 0) console.warn(`consents: the model is at another host, ${moved} people are asked again`)
  } catch {
    if (!isFirst) console.error('consents: could not be held against their words, tried again in a minute')
    setTimeout(() => void keepConsentsCurrent(false), isFirst ? SOON_MS : AGAIN_AFTER_MS).unref()
  }
}
