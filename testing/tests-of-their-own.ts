import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a test changes for its whole process: modules put in place of others, spies, clocks, the environment. */
const changesProcess = /\bvi\.\w+\(|process\.env[.[][^=\n]*[^=!<>]=[^=]|delete process\.env/

/**
 * The unit tests that need a process of their own, as paths from the project. All others share one per worker, which
 * spares them reading every module again: a third of the processor time of the whole.
 */
export function testsOfTheirOwn(folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name) && !name.includes('.integration.'))
      .map((name) => join(folder, name))
      .filter((path) => changesProcess.test(readFileSync(path, 'utf8'))),
  )
}
