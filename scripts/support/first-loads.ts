import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'

type Manifest = { entryJSFiles?: Record<string, string[]> }
type Loads = { bareBytes: number; routes: { route: string; bytes: number }[] }

const ending = '_client-reference-manifest.js'
const packedBytes = (build: string, files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file))).length, 0)

/** The scripts a browser loads with each page of the build, packed: the framework's own, and what a route adds to them. */
export function readFirstLoads(build = '.next'): Loads {
  const { rootMainFiles } = JSON.parse(readFileSync(join(build, 'build-manifest.json'), 'utf8')) as {
    rootMainFiles: string[]
  }
  const bare = new Set(rootMainFiles)
  const routes = readdirSync(join(build, 'server/app'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(`page${ending}`))
    .flatMap((file) => Object.entries(readManifests(join(build, 'server/app', file))))
    .map(([entry, { entryJSFiles = {} }]) => {
      const own = new Set(
        Object.values(entryJSFiles)
          .flat()
          .filter((file) => !bare.has(file)),
      )
      return { route: entry.replace(/\/page$/, '') || '/', bytes: packedBytes(build, own) }
    })
  return { bareBytes: packedBytes(build, bare), routes: routes.toSorted((a, b) => b.bytes - a.bytes) }
}

/** The file is a script that hangs its object on globalThis. */
function readManifests(file: string): Record<string, Manifest> {
  const sandbox: { globalThis: { __RSC_MANIFEST?: Record<string, Manifest> } } = { globalThis: {} }
  runInNewContext(readFileSync(file, 'utf8'), sandbox)
  return sandbox.globalThis.__RSC_MANIFEST ?? {}
}
