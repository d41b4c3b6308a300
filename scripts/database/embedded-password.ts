import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Hands the password to the process that asks for it, where no list of processes shows it. */
export const passwordVariable = 'MATINEE_DATABASE_PASSWORD'

const make = () => randomBytes(24).toString('base64url')

/** Of a database in memory one of this run; of a folder its own, made when it is first served and readable by its owner alone. */
export function passwordOf(folder: string): string {
  if (folder === 'memory://') return make()
  const path = join(dirname(folder), 'database.password')
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true })
    try {
      writeFileSync(path, make(), { flag: 'wx', mode: 0o600 })
    } catch (error) {
      // Another command was quicker: its password is the one.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
  return readFileSync(path, 'utf8').trim()
}
