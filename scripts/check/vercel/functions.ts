import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { deflateRawSync } from 'node:zlib'

/** A function as it would be sent; several routes share one. */
export type DeployedFunction = {
  routes: string[]
  files: string[]
  zippedBytes: number
  runtime: string
  maxDuration: number | null
}

type Description = { runtime?: string; maxDuration?: number; filePathMap?: Record<string, string> }

/** Every function of a build, with what is in it; `root` is what paths of shared files start from. */
export function readFunctions(output: string, root: string): DeployedFunction[] {
  const found = new Map<string, DeployedFunction>()
  for (const folder of functionFolders(join(output, 'functions'))) {
    const real = realpathSync(folder)
    const route = `/${relative(join(output, 'functions'), folder)
      .replaceAll(sep, '/')
      .replace(/\.func$/, '')}`
    const known = found.get(real) ?? readFunction(real, root)
    known.routes.push(route)
    found.set(real, known)
  }
  return [...found.values()].toSorted((a, b) => b.zippedBytes - a.zippedBytes)
}

/** A function that is named again is a link to the first. */
function functionFolders(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (name.endsWith('.func')) return [path]
    return statSync(path).isDirectory() ? functionFolders(path) : []
  })
}

function readFunction(folder: string, root: string): DeployedFunction {
  const description = JSON.parse(readFileSync(join(folder, '.vc-config.json'), 'utf8')) as Description
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (name) => [name, join(folder, name)] as const,
  )
  const shared = Object.entries(description.filePathMap ?? {}).map(([name, path]) => [name, join(root, path)] as const)
  const files = [...own, ...shared].filter(([, path]) => existsSync(path) && statSync(path).isFile())
  return {
    routes: [],
    files: files.map(([name]) => name.replaceAll(sep, '/')),
    zippedBytes: files.reduce((sum, [name, path]) => sum + zipped(path) + headerBytes(name), 0),
    runtime: description.runtime ?? 'unknown',
    maxDuration: description.maxDuration ?? null,
  }
}

/** What a zip file says of each of its files, twice. */
const headerBytes = (name: string) => 2 * name.length + 76

const sizes = new Map<string, number>()
function zipped(path: string): number {
  const real = realpathSync(path)
  const known = sizes.get(real)
  if (known !== undefined) return known
  const size = deflateRawSync(readFileSync(real)).length
  sizes.set(real, size)
  return size
}
