import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const notBuilt = /\.test\.tsx?$/

/** One hash over names and contents of files and of all files in folders; tests do not count. */
export function hashFiles(paths: string[]): string {
  const hash = createHash('sha256').update(process.version)
  const files = paths.filter(existsSync).flatMap(filesUnder)
  for (const file of files.sort()) hash.update(`\n${file}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter((file) => !notBuilt.test(file.replaceAll('\\', '/')) && statSync(file).isFile())
}
