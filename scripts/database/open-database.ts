import { joinEmbedded, type RunningDatabase, startEmbedded } from './embedded'

/** The database DATABASE_URL names; without one the embedded database, joined where another command serves it. */
export function openDatabase(command: string): Promise<RunningDatabase> {
  return external() ?? joinEmbedded(command)
}

/** The same for a command that owns the embedded database while it runs. */
export function ownDatabase(command: string): Promise<RunningDatabase> {
  return external() ?? startEmbedded(command)
}

function external(): Promise<RunningDatabase> | null {
  const url = process.env.DATABASE_URL?.trim()
  return url ? Promise.resolve({ url, stop: async () => undefined }) : null
}
