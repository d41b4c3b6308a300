import { BadAddress } from '../../lib/database/address'
import { settleAddress } from '../../lib/database/connection'
import { joinEmbedded, type RunningDatabase, startEmbedded } from './embedded'

/** The database DATABASE_URL names; without one the embedded database, joined where another command serves it. */
export function openDatabase(command: string): Promise<RunningDatabase> {
  return external() ?? joinEmbedded(command)
}

/** The same for a command that owns the embedded database while it runs. */
export function ownDatabase(command: string): Promise<RunningDatabase> {
  return external() ?? startEmbedded(command)
}

/** Where commands find the database of the site: DIRECT_URL goes past a pooler that only takes single transactions. */
export const siteAddress = (): string | undefined =>
  process.env.DIRECT_URL?.trim() || process.env.DATABASE_URL?.trim() || undefined

function external(): Promise<RunningDatabase> | null {
  const named = siteAddress()
  return named ? reached(named) : null
}

async function reached(named: string): Promise<RunningDatabase> {
  try {
    return { url: await settleAddress(named), stop: async () => undefined }
  } catch (error) {
    if (error instanceof BadAddress) throw new Error(`DATABASE_URL ${error.message}.`)
    throw error
  }
}
