import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** Where the first of these programs is that stands on PATH, or in folders that often do not. */
export function findProgram(names: readonly string[], folders: readonly string[] = []): string | null {
  const all = [...(process.env.PATH ?? '').split(delimiter), ...folders]
  return names.flatMap((name) => all.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null
}

type Found = { bin: string; why?: never } | { bin?: never; why: string }

/** The programs of the newest PostgreSQL server on this machine, or why there is none to start. */
export function findPostgres(root = '/usr/lib/postgresql', isRoot = process.getuid?.() === 0): Found {
  const versions = existsSync(root) ? readdirSync(root).sort((one, other) => Number(other) - Number(one)) : []
  const newest = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
  const initdb = newest ? null : findProgram(['initdb'])
  const bin = newest ?? (initdb && dirname(initdb))
  if (!bin) return { why: 'there is no PostgreSQL server on this machine (apt-get install postgresql)' }
  if (isRoot && spawnSync('id', ['-u', 'postgres']).status !== 0) {
    return { why: 'PostgreSQL does not run as root, and there is no user "postgres" to run it' }
  }
  return { bin }
}
